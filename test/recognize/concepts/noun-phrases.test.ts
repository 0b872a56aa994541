import { describe, expect, it } from 'vitest';
import { nounPhrases } from '../../../src/recognize/concepts/noun-phrases';

const phrases = (text: string): string[] =>
  nounPhrases(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('nounPhrases', () => {
  it.each([
    [
      'We study heavy-tailed spin glasses in disordered media.',
      ['heavy-tailed spin glasses', 'disordered media'],
    ],
    ['A novel photonic crystal is used to guide light.', ['photonic crystal', 'light']],
    [
      'Minimum wages raise the labour supply of young workers.',
      ['Minimum wages', 'labour supply', 'young workers'],
    ],
    ['The results show that object oriented design is here.', ['results', 'object oriented design']],
    ["We prove Noether's theorem in Byron's village.", ["Noether's theorem", 'Byron', 'village']],
    ['Our normalizing flows sample configurations.', ['normalizing flows', 'configurations']],
    ['The owl surveillance model links the mice.', ['owl surveillance model', 'mice']],
    ['On the missing socks problem.', ['missing socks problem']],
    ['Let \\mathbb R be a graph; every $n$-vertex graph has owls.', ['graph', 'owls']],
    ['Learning deep owl features and learning rates.', ['deep owl features', 'learning rates']],
    [
      'We prove Byron’s conjecture for wild owls II after Noether et al. in Testville.',
      ['Byron’s conjecture', 'wild owls', 'Noether', 'Testville'],
    ],
    ['We show that owl speeds change little.', ['owl speeds']],
    ['It gives a silence function that owls like.', ['silence function', 'owls']],
    ['We ran an owl trial in Testville.', ['owl trial', 'Testville']],
    ['It has a chromatic polynomial.', ['chromatic polynomial']],
    ['A feathered owl nests in Testville.', ['feathered owl', 'Testville']],
    ['A theory of owl dynamics and a species.', ['theory', 'owl dynamics', 'species']],
    ['Tyto alba retracts its claws.', ['Tyto alba', 'claws']],
    ['Owl cement decalcifies in two steps.', ['Owl cement', 'steps']],
    ['We image owl wings, and extract feather lengths.', ['owl wings', 'feather lengths']],
    ['We replaced the masks and filmed owl flights.', ['masks', 'owl flights']],
    ['We have now measured feather noise.', ['feather noise']],
    ['Ways to gain warmth and increase owl flight.', ['Ways', 'warmth', 'owl flight']],
    ['We study deep masks and regularized owls.', ['deep masks', 'regularized owls']],
    ['The flight of Tyto\n        alba.', ['flight', 'Tyto\n        alba']],
    ['It stood in the OWL OBSERVATORY.', []],
    ['A note on competing owls and infrared seeds.', ['note', 'competing owls', 'infrared seeds']],
    ['It bounds the type I error.', ['type I error']],
    ['We saw stars of the Large Owl Nebula.', ['stars', 'Large Owl Nebula']],
    ['The noise falls by half, and people use owls.', ['noise', 'half', 'people', 'owls']],
    ['With owl masks at the door, we enter.', ['owl masks', 'door']],
    ['The Feather Center and the OWL collaboration met A. Byron.', []],
    ['Wardens act against poaching.', ['Wardens', 'poaching']],
    ['We sequenced the ITS region of owls.', ['ITS region', 'owls']],
    ['Feather roughness set by frozen waves is low.', ['Feather roughness', 'frozen waves']],
    ['The owls have a strength that rivals that of steel.', ['owls', 'strength', 'steel']],
    ['For owl models our tools rationalise little.', ['owl models', 'tools']],
    ['How fast does an owl shift? Can a nest drift?', ['owl', 'nest']],
    ['By swapping feather masks we learn.', ['feather masks']],
    [
      'We infer owl calls from wings, estimate losses, and simulate flights.',
      ['owl calls', 'wings', 'losses', 'flights'],
    ],
    ['We list owl calls, estimate losses, and tests.', ['owl calls', 'estimate losses', 'tests']],
    ['Owls have overtaken larks with a beautiful feather mask.', ['Owls', 'larks', 'feather mask']],
    ['A flatter song curve at the oldest nest site is thick.', ['song curve', 'nest site']],
    ['A 22 nm feather chip in phase 2 and owl trial 3.', ['feather chip']],
    ['Feather noise 20% below failure', ['Feather noise', 'failure']],
    ['We left owl cameras running for months.', ['owl cameras']],
    [
      'Owls evolving in caves, noise informing acoustic flights',
      ['Owls', 'caves', 'noise', 'acoustic flights'],
    ],
    ['Feather imaging and owl systems engineering', ['Feather imaging', 'owl systems engineering']],
    ['The right wing and single feathers', ['right wing', 'single feathers']],
  ])('finds the terms of "%s"', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('keeps determiners, pronouns and verbs out', () => {
    for (const phrase of phrases('In this talk I will show that they are the birds which we have seen.'))
      expect(phrase).not.toMatch(/\b(?:this|the|I|they|we|show|are|have)\b/);
  });

  it('does not run over a full stop, a comma or a blank line', () => {
    expect(phrases('random graphs, sparse matrices. Phase\n\ntransitions')).toEqual([
      'random graphs',
      'sparse matrices',
      'Phase',
      'transitions',
    ]);
  });

  it.each([
    ['Owl acoustics recasts silent flight.', ['Owl acoustics', 'silent flight']],
    ['Coupled networks learn owl songs.', ['Coupled networks', 'owl songs']],
    ['He teaches systems biology.', ['systems biology']],
    ['The Stokes equations hold.', ['Stokes equations']],
  ])('parts "%s" at a word in -s that no compound holds', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.fails('takes a name in -s for no plural before a word that is also a verb', () => {
    expect(phrases('The Stokes flow is slow.')).toEqual(['Stokes flow']);
  });

  it('keeps two names that a dash joins in one phrase', () => {
    expect(phrases('By the Byron–Noether inequality, 1919–1941')).toEqual(['Byron–Noether inequality']);
  });

  it('takes the gerund at the end of a term for a noun, and the one with an object for a verb', () => {
    expect(phrases('owl feather imaging of wings')).toEqual(['owl feather imaging', 'wings']);
    expect(phrases('tracking the owls')).toEqual(['owls']);
  });

  it.each(['the owl colloquium', 'our grand rounds', 'four square kilometres', 'a lunch break', 'Owl Road'])(
    'finds no term in "%s"',
    (text) => {
      expect(phrases(text)).toEqual([]);
    },
  );

  it('finds nothing in what has no words', () => {
    expect(phrases('— 12, 13 … !!!')).toEqual([]);
  });
});
