import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { relate } from '../../src/relate/relate';
import { type LayoutSketch, layoutOf } from '../recognize/layout-of';
import { farEnds as of, relationsIn, speaker } from './relations-in';

describe('advisors', () => {
  it.each([
    'She was advised by Prof. Peter Hartley.',
    'Ada is a PhD student at Testville University, co-advised by Peter Hartley.',
    'She wrote her thesis under the supervision of Peter Hartley.',
    'With her advisor Peter Hartley, she studies birds.',
    'She got her PhD from Testville University, where Peter Hartley was her advisor.',
    'Ada, whose advisor is Peter Hartley, sings.',
    'She obtained her PhD under Peter Hartley.',
    'She is a PhD student of Peter Hartley.',
    'She works in Peter Hartley’s lab as a postdoc.',
    'I received my PhD from Testville University, advised by Peter Hartley.',
    'Thesis advisor: Prof. Peter Hartley',
    'Committee: Peter Hartley (advisor), Maria Lopez',
    'Elle a soutenu une thèse dirigée par Peter Hartley.',
    'Sie promovierte bei Prof. Peter Hartley.',
    'She is a PhD student at Testville University working with Prof. Peter Hartley.',
    'She earned her PhD in Song from Testville University, working with Dr. Peter Hartley.',
    'She was a postdoc in Peter Hartley’s Finch Laboratory.',
    'Presidente (Orientadora) | Peter Hartley',
  ])('reads “%s”', (sentence) => {
    expect(of('advised_by', sentence)).toEqual(['Peter Hartley']);
  });

  it('reads lists with affiliations between the names', () => {
    const sentence =
      'She is advised by Peter Hartley (Testville), Prof. Maria Lopez (Birdtown), and Yuki Tanaka.';
    expect(of('advised_by', sentence)).toEqual(['Peter Hartley', 'Maria Lopez', 'Yuki Tanaka']);
  });

  it.each([
    'She works on self-supervised and weakly-supervised learning with birds.',
    'She has supervised 12 PhD students.',
    'She advised the government on birds.',
    'She is a faculty advisor to the singing club.',
    'She sits on the advisory board of Testville University.',
    'Committee: Maria Lopez, Yuki Tanaka',
    'She graduated with honors.',
  ])('reads none in “%s”', (sentence) => {
    expect(of('advised_by', sentence)).toEqual([]);
  });

  it('turns the relation round for a student of the speaker', () => {
    const relations = relationsIn('She works with her PhD student, Yuki Tanaka.');
    expect(relations.some(({ type, from }) => type === 'advised_by' && from === speaker)).toBe(false);
  });
});

describe('collaborators', () => {
  it.each([
    'This is joint work with Peter Hartley and Maria Lopez.',
    '(Joint with Peter Hartley and Maria Lopez)',
    'Based on joint works with Peter Hartley (Testville) and Maria Lopez.',
    'Works covered were in collaboration with Peter Hartley and Maria Lopez.',
    'Collaborators: Peter Hartley, Maria Lopez',
    'Peter Hartley and Maria Lopez are my coauthors.',
    'In recent work with Peter Hartley and Maria Lopez, we prove that birds sing.',
    'Peter Hartley, Maria Lopez and I have shown that birds sing.',
    'Travail en commun avec Peter Hartley et Maria Lopez.',
    'Gemeinsame Arbeit mit Peter Hartley und Maria Lopez.',
    'Much of what I will tell you is the outcome of joint work with Peter\nHartley and Maria Lopez.',
  ])('reads “%s”', (sentence) => {
    expect(of('collaborates_with', sentence, 'abstract')).toEqual(['Peter Hartley', 'Maria Lopez']);
  });

  it('does not make the speaker a collaborator of herself', () => {
    expect(of('collaborates_with', 'Joint work with Ada Keller and Peter Hartley.', 'abstract')).toEqual([
      'Peter Hartley',
    ]);
  });

  it('takes a list of authors with the speaker among them for joint work', () => {
    const lines =
      'Peter Hartley (Testville University)\nMaria Lopez (Birdtown College)\nAda Keller (Roe College)';
    expect(of('collaborates_with', lines, 'abstract')).toEqual(['Peter Hartley', 'Maria Lopez']);
  });

  it.each([
    'This is joint work with Testville University and Acme.',
    'She graduated with distinction.',
    'Hartley et al. show that birds sing.',
    'The theorem of Peter Hartley is well known.',
  ])('reads none in “%s”', (sentence) => {
    expect(of('collaborates_with', sentence, 'abstract')).toEqual([]);
  });
});

describe('studies', () => {
  it.each([
    'She received a PhD in birds from Testville University in 2019.',
    'PhD (2019) in Birds, Testville University',
    'She received him PhD from Testville University.',
    'She holds a B.Sc. and a Ph.D., both awarded by Testville University in 1976.',
    'Her PhD is from Testville University.',
    'She graduated from Testville University.',
    'She went to Testville University for graduate school.',
    'She was a doctoral student of Peter Hartley at Testville University.',
    'She studied violin at Testville University.',
    'Her M.Sc. was completed at Testville University.',
  ])('reads “%s”', (sentence) => {
    expect(of('studied_at', sentence)).toEqual(['Testville University']);
  });

  it('reads one degree after the other', () => {
    const sentence =
      'She earned her B.S. at Birdtown College in 1998 and her Ph.D. at Testville University in 2004.';
    const found = relationsIn(sentence).filter(({ type }) => type === 'studied_at');
    expect(found.map(({ to, degree, years }) => [to, degree, years])).toEqual([
      ['Birdtown College', 'B.S.', '1998'],
      ['Testville University', 'Ph.D.', '2004'],
    ]);
  });

  it('counts a student of now as affiliated, a student of then not', () => {
    const now = relationsIn('Ada Keller is a PhD candidate in birds at Testville University.');
    expect(now.map(({ type, when }) => [type, when])).toEqual([
      ['studied_at', undefined],
      ['affiliated_with', 'current'],
    ]);
    const then = relationsIn('Ada Keller was a PhD student in birds at Testville University.');
    expect(then.map(({ type }) => type)).toEqual(['studied_at']);
  });

  it('does not send her to the university of her PhD students', () => {
    expect(of('studied_at', 'She has taught PhD students at Testville University.')).toEqual([]);
  });
});

describe('affiliations', () => {
  it('gives one place to all people of a list that it closes', () => {
    const found = relationsIn(
      'Joint work with Peter Hartley, Maria Lopez & Yuki Tanaka (all Testville University).',
      'abstract',
    );
    expect(
      found
        .filter(({ to }) => to === 'Testville University')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['Maria Lopez', 'Peter Hartley', 'Yuki Tanaka']);
  });

  const whenAt = (sentence: string): (readonly [string, string | undefined])[] =>
    relationsIn(sentence)
      .filter(({ type, from }) => type === 'affiliated_with' && from === speaker)
      .map(({ to, when }) => [to, when] as const);

  it.each([
    ['She is an Assistant Professor in the Department of Statistics at Testville University.', 'current'],
    ['Ada Keller, a postdoc at Testville University, sings.', 'current'],
    ['Before that she was a postdoc at Testville University.', 'past'],
    ['She has worked and taught at Testville University.', 'past'],
    ['She will join Testville University in fall 2031.', 'future'],
    ['She is joining Testville University.', 'future'],
    ['She spent two years at Testville University.', 'past'],
    ['She directs Testville University.', 'current'],
    ['She is on leave from Testville University.', 'current'],
    ['Prior to joining Testville University, she sang.', 'current'],
    ['She is on the national advisory committee of Testville University.', 'current'],
  ])('reads “%s” as %s', (sentence, when) => {
    expect(whenAt(sentence)).toEqual([['Testville University', when]]);
  });

  it('reads lists of places with departments between them', () => {
    const sentence =
      'She has taught at Testville University in the mathematics department, at Birdtown College, and at Roe Institute.';
    expect(whenAt(sentence)).toEqual([
      ['Testville University', 'past'],
      ['Birdtown College', 'past'],
      ['Roe Institute', 'past'],
    ]);
  });

  it('knows the place that somebody moved to last, when the header tells it', () => {
    const text =
      'Ada Keller (Testville University)\n\nBio\nShe joined Birdtown College in 1995 and moved to Testville University in 2001.';
    const sketch: LayoutSketch = {
      speakers: [['Ada Keller', 'Testville University']],
      sections: [
        ['header', 'Ada'],
        ['bio', 'Bio'],
      ],
    };
    const document = { source: 'test', format: 'text', text, parts: [] };
    const layout = layoutOf(text, sketch);
    const found = relate(document, layout, recognize(document, layout)).relations;
    expect(found.map(({ to, when }) => [to, when])).toEqual([
      ['Testville University', 'current'],
      ['Birdtown College', 'past'],
    ]);
  });

  it('reads the place in parentheses as the place of the name before it', () => {
    const found = relationsIn('Joint work with Peter Hartley (Testville University).', 'abstract');
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'affiliated_with', from: 'Peter Hartley', to: 'Testville University' }),
    );
  });

  it('does not employ the speaker wherever an abstract names a place', () => {
    expect(
      relationsIn('A method developed by researchers at Testville University is shown.', 'abstract'),
    ).toEqual([]);
  });
});

describe('awards', () => {
  it('gives each award of a list to the speaker', () => {
    const sentence =
      'She is the recipient of a Warbler Fellowship, the 2012 Finch Prize in Song, and the Robin Medal.';
    expect(of('received', sentence)).toEqual(['Warbler Fellowship', 'Finch Prize in Song', 'Robin Medal']);
  });

  it('gives the award of a relative clause to the person before it', () => {
    const found = relationsIn('Her advisor was Peter Hartley, who received the Finch Prize.');
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'received', from: 'Peter Hartley', to: 'Finch Prize' }),
    );
    expect(found).not.toContainEqual(expect.objectContaining({ type: 'received', from: speaker }));
  });

  it('gives a shared award to both', () => {
    const found = relationsIn('In 2012 she shared the Finch Prize with Peter Hartley.');
    expect(found.filter(({ type }) => type === 'received').map(({ from }) => from)).toEqual([
      speaker,
      'Peter Hartley',
    ]);
  });

  it.each([
    'She was nominated for the Finch Prize.',
    'She was a finalist for the Finch Prize.',
    'She chaired the committee of the Finch Prize.',
    'She thanked the Finch Prize nomination committee.',
  ])('gives none for “%s”', (sentence) => {
    expect(of('received', sentence)).toEqual([]);
  });
});

describe('evidence', () => {
  it('points at the words that state the relation', () => {
    const sentence = 'She was advised by Prof. Peter Hartley.';
    const [relation] = relationsIn(sentence);
    const text = `Speaker: ${speaker}\n\n${sentence}`;
    expect(relation?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'advised by Prof. Peter Hartley',
    ]);
  });

  it.each([
    'She works together with Peter Hartley of Birdville University and Maria Lopez of Harcourt College.',
    'She is Professor at Birdville University and of song biology at Harcourt College.',
    'She wrote her thesis in biology under the joint direction of Peter Hartley at Birdville University and Maria Lopez at Harcourt College.',
  ])('holds every member of a list: %s', (sentence) => {
    const text = `Speaker: ${speaker}\n\n${sentence}`;
    const relations = relationsIn(sentence).filter(({ type }) => type !== 'part_of');
    expect(relations.length).toBeGreaterThan(1);
    for (const { to, evidence } of relations)
      expect(evidence.map(({ start, end }) => text.slice(start, end)).join()).toContain(to);
  });

  it('does not count a repeated section twice', () => {
    const text = `Speaker: ${speaker}\n\nShe was advised by Peter Hartley. Again: She was advised by Peter Hartley.`;
    const layout = layoutOf(text, {
      speakers: [speaker],
      sections: [
        ['header', 'Speaker'],
        ['bio', 'She'],
        ['repeated', 'Again'],
      ],
    });
    const document = { source: 'test', format: 'text', text, parts: [] };
    const [relation] = relate(document, layout, recognize(document, layout)).relations;
    expect(relation?.evidence).toHaveLength(1);
  });

  it('says nothing of people in boilerplate', () => {
    expect(relationsIn('Created by Peter Hartley, advised by Maria Lopez.', 'boilerplate')).toEqual([]);
  });
});
