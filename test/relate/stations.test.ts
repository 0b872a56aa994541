import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognize/recognize';
import { relate } from '../../src/relate/relate';
import { layoutOf } from '../recognize/layout-of';
import { farEnds, speaker } from './relations-in';

describe('a life of many stations', () => {
  it('goes on with whoever studied, where a clause names the advisor', () => {
    const sentence =
      'She left for Roe University, where her doctoral advisor was Carla Doe, and spent two years at the Finch Center.';
    expect(farEnds('advised_by', sentence)).toEqual(['Carla Doe']);
    expect(farEnds('studied_at', sentence)).toEqual(['Roe University']);
    expect(farEnds('affiliated_with', sentence)).toEqual(['Finch Center']);
  });

  it('has both places of an internship told twice', () => {
    expect(farEnds('affiliated_with', 'She has interned at Google and (twice) at Nestwise.')).toEqual([
      'Google',
      'Nestwise',
    ]);
  });

  it('has the place of a fellowship', () => {
    expect(farEnds('affiliated_with', 'She held a Roe Fellowship in Oxford.')).toEqual([
      'University of Oxford',
    ]);
  });

  it('has whoever a group is shared with', () => {
    expect(farEnds('affiliated_with', 'She heads a joint group with the Finch Institute.')).toEqual([
      'Finch Institute',
    ]);
  });

  it('is told in Swedish', () => {
    const sentence =
      'Civilingenjör från Chalmers; doktorerade 2018 på KTH. Sedan postdoktor vid Aalto-universitetet.';
    expect(farEnds('studied_at', sentence)).toEqual(['Chalmers', 'KTH']);
    expect(farEnds('affiliated_with', sentence)).toEqual(['Aalto-universitetet']);
  });

  it('is told in Turkish', () => {
    const sentence = 'Doktorasını 2014’te Kuş Üniversitesi’nde Veronica Roe’nin danışmanlığında tamamladı.';
    expect(farEnds('advised_by', sentence)).toEqual(['Veronica Roe']);
  });
});

describe('an affiliation', () => {
  const stated = (field: string): (string | undefined)[] => {
    const text = `${speaker} (${field})`;
    const layout = layoutOf(text, { speakers: [[speaker, field]], sections: [['header', speaker]] });
    const document = { source: 'test', format: 'text', text, parts: [] };
    return relate(document, layout, recognize(document, layout)).relations.map(({ when }) => when);
  };

  it('is past where the header calls it former', () => {
    expect(stated('Google; formerly Birdtown University')).toEqual(['current', 'past']);
  });

  it('is current behind one that is past', () => {
    expect(stated('formerly Birdtown University, now Google')).toEqual(['past', 'current']);
  });
});

describe('what is told of somebody else', () => {
  it('is not the speaker’s, though a second noun stands far from the name', () => {
    const sentence =
      'She is the daughter of Carl Doe, professor at Yale University and winner of the Roe Medal.';
    expect(farEnds('received', sentence)).toEqual([]);
    expect(farEnds('affiliated_with', sentence)).toEqual([]);
  });

  it('is not where they defend a thesis', () => {
    const text = `${speaker} (Roe College)\nFinch University\nDissertation defense: Carl Doe, 2 pm`;
    const layout = layoutOf(text, {
      speakers: [[speaker, 'Roe College']],
      heldAt: 'Finch University',
      sections: [['notes', 'Dissertation']],
    });
    const document = { source: 'test', format: 'text', text, parts: [] };
    const { relations } = relate(document, layout, recognize(document, layout));
    expect(relations.filter(({ type }) => type === 'studied_at')).toEqual([]);
  });
});

describe('where somebody studied', () => {
  it.each([
    [
      'He holds an LL.B. from Roe University and an Ed.M. from Finch College.',
      ['Roe University', 'Finch College'],
    ],
    ['She is a civil engineer from Roe University.', ['Roe University']],
    ['She grew up in Iași, where she went to Roe University.', ['Roe University']],
    ['Hon tog civilingenjörsexamen på Chalmers.', ['Chalmers']],
    [
      'Nach dem Studium in Grenoble (Institut Vogel) promovierte sie an der Roe-Universität Testburg Biologie.',
      ['Roe-Universität Testburg', 'Institut Vogel'],
    ],
  ])('is told by “%s”', (sentence, places) => {
    expect(farEnds('studied_at', sentence)).toEqual(places);
  });

  it.each(['She is an engineer from Google.', 'She then went to Google.'])(
    'is not told by “%s”',
    (sentence) => {
      expect(farEnds('studied_at', sentence)).toEqual([]);
    },
  );
});

describe('a prize', () => {
  it('is received, whoever another one went to', () => {
    const sentence =
      'Er ist Träger des Hans-Roe-Preises; der Doe-Preis ging 2017 an seine Doktorandin Eva Roe.';
    expect(farEnds('received', sentence)).toEqual(['Hans-Roe-Preis']);
  });

  it.each([
    ['She won the van Roe medal in 1990.', 'van Roe medal'],
    [
      'Sie erhielt den Preis der Testischen Gesellschaft für Vogelkunde.',
      'Preis der Testischen Gesellschaft für Vogelkunde',
    ],
    ['She is an incoming Finch Fellow.', 'Finch Fellow'],
  ])('has its whole name in “%s”', (sentence, name) => {
    expect(farEnds('received', sentence)).toEqual([name]);
  });
});

describe('places in a header', () => {
  it('hold somebody who visits another for the time', () => {
    const text = `${speaker}, Roe College (visiting Finch University this term)`;
    const layout = layoutOf(text, { speakers: [[speaker, 'Roe College']], sections: [['header', speaker]] });
    const document = { source: 'test', format: 'text', text, parts: [] };
    const { relations } = relate(document, layout, recognize(document, layout));
    expect(relations.map(({ to, when }) => [to, when])).toEqual([
      ['Roe College', 'current'],
      ['Finch University', 'current'],
    ]);
  });
});

describe('a place where somebody only comes to speak', () => {
  it.each([
    'She will be speaking at Roe University on Monday.',
    'She is speaking today at Roe University.',
    'She will be visiting Roe University tomorrow.',
    'She is interested in joining the Finch Institute.',
    'The talk is supported by the Finch Institute.',
  ])('is no affiliation: %s', (sentence) => {
    expect(farEnds('affiliated_with', sentence)).toEqual([]);
  });

  it.each([
    'From March 2023 she will be a professor at Roe University.',
    'She is visiting Roe University for three months.',
  ])('is one where she stays: %s', (sentence) => {
    expect(farEnds('affiliated_with', sentence)).toEqual(['Roe University']);
  });
});
