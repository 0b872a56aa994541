import { describe, expect, it } from 'vitest';
import { farEnds, relationsIn, speaker } from './relations-in';

const posts = (sentence: string): unknown[] =>
  relationsIn(sentence)
    .filter(({ type, from }) => type === 'affiliated_with' && from === speaker)
    .map(({ to, when }) => [to, when]);

describe('where somebody studied', () => {
  it.each([
    ['She did not stop there: Roe College (BSc), Testville University (Honours and MSc).', 2],
    ['Sie hat an der Universität Testville Musik studiert.', 1],
    ['Promotion 2011 Universität Testville.', 1],
    ['Zij is in 2019 aan de Universiteit Testville gepromoveerd.', 1],
    ['Une thèse en cotutelle entre l’Université de Testville et l’Université de Roe.', 2],
    ['Elle a fait des études d’histoire à l’Université de Testville.', 1],
    ['Lisans eğitimini Testville Üniversitesi’nde tamamladı.', 1],
    ['Hän väitteli Testilän yliopistossa vuonna 2016.', 1],
    ['She moved to Testville University, where her doctorate was on song.', 1],
  ])('is read in “%s”', (sentence, count) => {
    expect(farEnds('studied_at', sentence)).toHaveLength(count);
  });

  it.each(['She is a reader at Roe College (MA).', 'She is a fellow of Roe College (PhD supervisor).'])(
    'is not read in “%s”',
    (sentence) => {
      expect(farEnds('studied_at', sentence)).toEqual([]);
    },
  );
});

describe('where somebody was', () => {
  it.each([
    ['A song fellowship took her to Roe College.', [['Roe College', 'past']]],
    ['A postdoctoral fellowship at Roe College followed.', [['Roe College', 'past']]],
    ['She teaches one course a year at Roe College.', [['Roe College', 'current']]],
    ['She has been a fellow at Roe College, and since 2021 a judge.', [['Roe College', 'past']]],
    ['Previously: postdoc, Roe College.', [['Roe College', 'past']]],
    ['Elle a enseigné à l’Université de Testville.', [['Université de Testville', 'past']]],
    ['Hon har forskat hos Peter Hartley vid Roe College.', [['Roe College', 'past']]],
    ['Hän on työskennellyt tutkijana Testilän yliopistossa.', [['Testilän yliopisto', 'past']]],
    ['Danach wechselte sie an die Universität Testville.', [['Universität Testville', 'current']]],
    ['Foi bolseira na Universidade de Testville.', [['Universidade de Testville', 'past']]],
  ])('is read in “%s”', (sentence, expected) => {
    expect(posts(sentence)).toEqual(expected);
  });

  it('is told of the last of two people by an apposition in the singular', () => {
    const found = relationsIn(
      'She works with Carl Doe and with Peter Hartley, then an intern from Roe College.',
    );
    expect(found.filter(({ type }) => type === 'affiliated_with').map(({ from }) => from)).not.toContain(
      'Carl Doe',
    );
  });
});

describe('prizes', () => {
  it.each([
    'She has also been up for a Finch Award, twice.',
    'Für den Finkenpreis war sie 2024 nominiert.',
    'She is the daughter of the painter Eve Fox, winner of the Finch Award.',
  ])('that were not hers are left out of “%s”', (sentence) => {
    expect(farEnds('received', sentence)).toEqual([]);
  });

  it('that she holds are hers', () => {
    expect(farEnds('received', 'I study at Roe College and hold the Finch Award.')).toEqual(['Finch Award']);
  });
});
