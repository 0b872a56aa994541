import { describe, expect, it } from 'vitest';
import { finiteVerbs } from '../../../src/recognize/concepts/finite-verbs';
import { tagWords } from '../../../src/recognize/concepts/word-tags';

const verbs = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}-]+|[^\s\p{L}]/gu) ?? [];
  return finiteVerbs(words, tagWords(words)).map((index) => words[index] ?? '');
};

describe('finiteVerbs', () => {
  it.each([
    ['Meltwater flows along the ice shelf.', ['flows']],
    ['The striatum replicates inside a vacuole.', ['replicates']],
    ['Divorce peaks in spring.', ['peaks']],
    ['Divorce peaks not while the owls are away.', ['peaks']],
    ['We learn which fungi profit.', ['profit']],
    ['We show that comprehension lags behind production.', ['lags']],
    ['Bounded owl models of opinion dynamics end in consensus.', ['end']],
    ['Feather cells in owl cortex fire at the edge of a call.', ['fire']],
    ['The odds of song rise by a third.', ['rise']],
    ['A third of the flock lives in nests that no map shows.', ['lives']],
    ['Microphones on the owl tower record feather noise driven by wind.', ['record']],
    ['How owls land when the cable hums', ['hums']],
  ])('finds the verb of "%s"', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it.each([
    'We measure water flows along the ice shelf.',
    'Water flows along the ice shelf',
    'For point processes, part two.',
    'The flows of water are slow.',
    'A bird mechanics model with a healing term was known.',
    'We count nests, owl masks in winter, and songs.',
    'Owl masks and the nests of larks are rare.',
    'Nest exchanges with eggs, and why they fall.',
    'Flight in this forest leaves few eggs for each feather bound.',
    'We show the owl functions and call functions from the OWL scan at night.',
  ])('takes no noun for a verb in "%s"', (text) => {
    expect(verbs(text)).toEqual([]);
  });
});
