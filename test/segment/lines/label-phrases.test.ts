import { describe, expect, it } from 'vitest';
import { kindOfLabel } from '../../../src/segment/lines/kind-of-label';

describe('a heading in several words', () => {
  it.each([
    'Sylwetka prelegentki',
    'Nota o prelegentce',
    'Reseña',
    'Reseña de la ponente',
    'Puhujasta',
    'Om talaren',
    'Om foredragsholderen',
    'Sobre o palestrante',
    'Sobre la conferencista',
    'À propos de l’orateur',
    "A propos de l'intervenante",
    'Zur Person',
    'Zum Referenten',
    'Über die Vortragende',
    '講演者紹介',
    '講師のご紹介',
    '연사 소개',
    '主讲人简介',
    'О докладчике',
    'О лекторе',
    'Про доповідачку',
    'Notizie sui relatori',
    'Chi è il relatore',
    'Over de spreker',
    'Az előadóról',
    'O přednášejícím',
    'Konuşmacı hakkında',
    'Despre vorbitor',
    'Sobre la ponent',
    'Meet the speaker',
    'אודות המרצה',
    'Tentang pembicara',
  ])('opens a life: %s', (words) => expect(kindOfLabel(words)).toBe('bio'));

  it.each([
    'Sobre la charla',
    'Om föredraget',
    'À propos de l’exposé',
    'Zum Vortrag',
    'Over de lezing',
    'О докладе',
    'Streszczenie wykładu',
    'Az előadásról',
    'Luennosta',
    '講演要旨',
    '강연 초록',
    '讲座内容',
    'About the talk',
  ])('opens an abstract: %s', (words) => expect(kindOfLabel(words)).toBe('abstract'));

  it.each(['Sobre la mesa', 'About birds', 'Zum See', 'O ptakach', '鳥について'])('is none: %s', (words) =>
    expect(kindOfLabel(words)).toBeUndefined(),
  );
});
