import { describe, expect, it } from 'vitest';
import { isBioLead } from '../../../src/segment/lines/life-lead';

describe('the beginning of a life', () => {
  it.each([
    'Ada Byron is a professor of birds at Testville University.',
    'The speaker is on a fellowship in Lakeside until August.',
    'Ada Byron es economista de la Universidad del Lago y doctora por la de Testville.',
    'Ada Lago Byron nació en Testville y se doctoró en la Universidad del Lago.',
    'Ada Byron est maître de conférences à Testville.',
    'La conférencière est née à Testville et enseigne à Lakeside.',
    'Ada Byron è ricercatrice all’Università del Lago.',
    'A palestrante doutorou-se em 2031 em Testville.',
    'Ada Byron är docent vid Lakeside och forskar om fåglar.',
    'Ada Byron er førsteamanuensis ved Testville.',
    'Ada Byron promoveerde in Testville en werkt sindsdien in Lakeside.',
    'Ada Byron, Studium in Testville, Promotion in Lakeside, seit 2031 Archivarin.',
    'Die Referentin ist seit 2031 Professorin in Testville.',
    'Ada Byron jest adiunktem na Uniwersytecie Testowym.',
    'Prelegentka jest socjolożką miasta.',
    'Ada Byron absolvovala geografii v Testově.',
    'Анна Тестова окончила университет и работает в институте птиц.',
    'Докладчик окончил университет и работает в институте птиц.',
    'Ada Byron lisans derecesini Testville Üniversitesi’nden aldı.',
    'Ada Byron väitteli tohtoriksi Testvillessä.',
  ])('is seen in “%s”', (text) => expect(isBioLead(text)).toBe(true));

  it.each([
    'This talk is about birds.',
    'The conference is held in Testville.',
    'Entropy is the measure of disorder in flocks of birds.',
    'El canto de las aves es una señal honesta.',
    'Les oiseaux migrateurs sont suivis par satellite.',
    'La entropía es una medida del desorden.',
    'Der Vortrag ist öffentlich.',
    'Who is afraid of birds? Nobody was in 1931.',
  ])('is not seen in “%s”', (text) => expect(isBioLead(text)).toBe(false));
});
