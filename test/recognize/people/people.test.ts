import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognize/recognize';
import { type LayoutSketch, layoutOf } from '../layout-of';

const people = (text: string, sketch?: LayoutSketch): string[] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text, sketch))
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('people', () => {
  it.each([
    ['joint work with Maria de la Cruz and Jan van der Berg', ['Maria de la Cruz', 'Jan van der Berg']],
    [
      'joint work with J. R. Hartley, A.-M. Keller and O. Ben-Tov',
      ['J. R. Hartley', 'A.-M. Keller', 'O. Ben-Tov'],
    ],
    [
      'This is joint work with Xiaoming Zhang, Yuki Tanaka and Min-Jung Kim.',
      ['Xiaoming Zhang', 'Yuki Tanaka', 'Min-Jung Kim'],
    ],
    ['She was advised by Prof. Siobhán O’Connor.', ['Siobhán O’Connor']],
    ['in collaboration with Renée Müller-Böhm (Testville)', ['Renée Müller-Böhm']],
    ['joint work with Hartley, Keller and Tanaka', ['Hartley', 'Keller', 'Tanaka']],
    ['een verblijf in de groep van Peter Hartley in Testdam', ['Peter Hartley']],
    ['Ong Siew Lan sings. Siew Lan was trained at Roe College.', ['Ong Siew Lan', 'Ong Siew Lan']],
    [
      'with Siti Nurlaila Roe of Roe College. Siti Nurlaila was trained there.',
      ['Siti Nurlaila Roe', 'Siti Nurlaila Roe'],
    ],
    ['una tesis que dirigió Purificación Vogel', ['Purificación Vogel']],
    ['Тестяна Птицынова окончила университет.', ['Тестяна Птицынова']],
    ['Кокеи под руководством Ивана Тестова-Птицына', ['Иван Тестов-Птицын']],
    ['Wybrandt Testinga en Peter Hartley waren haar promotoren.', ['Wybrandt Testinga', 'Peter Hartley']],
    [
      'a book, co-authored with historian Dr Anna Keller and physicist Professor Peter Hartley, on birds',
      ['Anna Keller', 'Peter Hartley'],
    ],
  ])('finds the names in “%s”', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each([
    'Tikhonov regularization and Gaussian processes in Hilbert spaces',
    'We meet in Baker Hall, and the Lagrange Prize is spoken of.',
    'Johns Hopkins University and the Carl Doe Institute for Birds',
    'She is the Peter Hartley Professor of Birds.',
    'Burr’s conjecture and the Hartley theorem',
    'San Diego, New York and Ann Arbor',
    'She is Peter Hartley Professor of Law.',
    'a talk on her work with the Nation of Orosha',
    'Deep Learning Theory Seminar on Monday, January 12',
    'Stochastic Gradient Descent with Momentum in Practice',
  ])('finds nobody in “%s”', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('leads surnames, given names, nicknames and initials back to the full name', () => {
    const text =
      'Speaker: Benjamin Hartley\nBen is a poet. Dr. Hartley writes. B. Hartley sings. Benjamin rests.';
    const sketch: LayoutSketch = { speakers: ['Benjamin Hartley'] };
    expect(new Set(people(text, sketch))).toEqual(new Set(['Benjamin Hartley']));
    expect(people(text, sketch)).toHaveLength(5);
  });

  it('finds the name that the layout states wherever it stands, and with initials', () => {
    const lemma = 'Speaker: Anna Lemma\nAnna Lemma, a poet, is here.';
    expect(people(lemma, { speakers: ['Anna Lemma'] })).toEqual(['Anna Lemma', 'Anna Lemma']);
    const initial = 'Speaker: Anna Begum-Ferro\nA. Begum-Ferro, a biologist, sings.';
    expect(people(initial, { speakers: ['Anna Begum-Ferro'] })).toEqual(Array(2).fill('Anna Begum-Ferro'));
  });

  it('finds the name behind an elided preposition', () => {
    expect(people('sous la direction d’Étienne Hartley')).toEqual(['Étienne Hartley']);
  });

  it('takes the fullest form met as the name', () => {
    const text = 'Speaker: Anna Keller\nAnna M. Keller is a poet.';
    expect(new Set(people(text, { speakers: ['Anna Keller'] }))).toEqual(new Set(['Anna M. Keller']));
  });

  it('writes names in capitals in mixed case', () => {
    expect(people('DR. PETER HARTLEY', { speakers: ['PETER HARTLEY'] })).toEqual(['Peter Hartley']);
  });

  it('tells a name from what is glued to it when the layout parts them', () => {
    const text = 'Anna KellerTestville University';
    const sketch: LayoutSketch = { speakers: [['Anna Keller', 'Testville University']] };
    expect(people(text, sketch)).toEqual(['Anna Keller']);
  });

  it('does not take a town for a person of that surname', () => {
    const text = 'Speaker: Anna Keller\nShe met Peter Paris. Later they moved to Paris, France.';
    expect(people(text, { speakers: ['Anna Keller'] })).not.toContain('Paris');
  });

  it('gives spans that slice back to the printed words', () => {
    const text = 'joint work with Anna  Keller\nand Peter Hartley';
    const mentions = recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anna  Keller',
      'Peter Hartley',
    ]);
  });
});

describe('what stands beside people', () => {
  it('takes no town behind an institution for a person', () => {
    const text =
      'a scientist with the Testville Song Center (TSC), Testhofen, and Professor at Roe University';
    expect(people(text)).toEqual([]);
  });

  it('takes no acronym of a term for somebody called so', () => {
    expect(people('joint work with Dominique Roe. The finch method (DOM) is fast.')).toEqual([
      'Dominique Roe',
    ]);
  });
});
