import { describe, expect, it } from 'vitest';
import { layoutOf } from '../read';

const owls =
  'Owls fly in silence, and nobody has told us why. We film their wings in the dark and compare feathers.';
const larks =
  'Larks sing at noon and fall silent at dusk. We count their songs with microphones in forty meadows.';
const programme = `Bird Seminar, spring 2031

6 March   Ada Byron, Testville University     How owls keep quiet at night
13 March  Carl Doe, Harcourt College          Songs of the larks over meadows
20 March  Eve Roe, Quux Institute             Nests that last for a century

`;
/** The numbers of the talks that sections with the given words tell of. */
const talkOf = (text: string, words: string): number | undefined =>
  layoutOf(text).sections.find(({ start, end }) => text.slice(start, end).includes(words))?.talk;

describe('the abstracts below a programme', () => {
  it.each([
    ['titles', 'Songs of the larks over meadows', 'How owls keep quiet at night'],
    ['the beginnings of titles', 'Songs of the larks (13 March)', 'How owls keep quiet'],
    ['speakers', 'Carl Doe (Harcourt College)', 'Dr Ada Byron'],
  ])('go to their talks by %s', (_, second, first) => {
    const text = `${programme}Abstracts\n\n${second}\n\n${larks}\n\n${first}\n\n${owls}\n`;
    expect([talkOf(text, 'Larks sing'), talkOf(text, 'Owls fly')]).toEqual([1, 0]);
  });

  it.each([
    ['surnames', 'Doe: ', 'Byron: '],
    ['days', '[13 March] ', '[6 March] '],
  ])('go to their talks by %s in the line', (_, second, first) => {
    const text = `${programme}Abstracts\n\n${second}${larks}\n\n${first}${owls}\n`;
    expect([talkOf(text, 'Larks sing'), talkOf(text, 'Owls fly')]).toEqual([1, 0]);
  });

  it('stay with the last talk where nothing names another', () => {
    expect(talkOf(`${programme}${larks}\n`, 'Larks sing')).toBe(2);
  });

  it('do not follow a name that the text only mentions', () => {
    const text = `${programme}Abstracts\n\nCarl Doe and others have counted nests for years. ${larks}\n`;
    expect(talkOf(text, 'Larks sing')).toBe(2);
  });
});
