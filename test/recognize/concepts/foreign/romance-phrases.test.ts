import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('romancePhrases', () => {
  it.each([
    [
      'fr',
      "L'analyse des réseaux nocturnes et la gestion de nichoirs urbains.",
      ['réseaux nocturnes', 'nichoirs urbains'],
    ],
    ['fr', 'Le vol silencieux à Testville dépend de la plume.', ['vol silencieux']],
    [
      'fr',
      'Une analyse en composantes principales de la chambre à brouillard.',
      ['analyse en composantes principales', 'chambre à brouillard'],
    ],
    ['fr', 'Nous voyons des hiboux volant la nuit.', []],
    ['es', 'El condensado de plumas atrapa búhos negros.', ['condensado de plumas']],
    ['es', 'Los búhos grises en el laboratorio oyen.', ['búhos grises']],
    ['es', 'El método de diferencias en diferencias.', ['diferencias en diferencias']],
    [
      'pt',
      'Os limites da deteção de penas e o modelo de elementos finitos.',
      ['deteção de penas', 'modelo de elementos finitos'],
    ],
    ['it', 'I modelli a fattori latenti e la rete visti da vicino.', ['modelli a fattori latenti']],
    ['it', 'Le sequenze notturne apprese prima dell’alba.', ['sequenze notturne']],
    ['ro', 'Modelul statistic arată zborul liniștit.', ['Modelul statistic']],
  ])('finds in %s "%s"', (language, text, expected) => {
    expect(telling(text, language)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(telling(text, language)).toEqual([]);
  });

  it.each([
    ['fr', 'Le rôle des données dans le vol.', 'données'],
    ['fr', 'La forêt de hiboux, standardiser les nids.', 'standardiser'],
    ['es', 'Los datos de los búhos.', 'datos'],
    ['fr', 'Une affaire urbaine à Testville.', 'affaire urbaine à Testville'],
    ['fr', 'Sampling the owls and the feathers.', 'the feathers'],
  ])('takes in %s "%s" no "%s"', (language, text, phrase) => {
    expect(telling(text, language)).not.toContain(phrase);
  });

  it.fails('knows no verb that ends like an adjective', () => {
    expect(telling('Il bosco alpino libera gufi.', 'it')).toEqual(['bosco alpino']);
  });
});
