import { describe, expect, it } from 'vitest';
import { layoutOf } from './read';

const text = [
  'Skip to content',
  '',
  'Entropy of Birds',
  '',
  'Speaker: Ada Byron',
  'Date: March 4, 2031',
  '',
  'Abstract:',
  'We count the birds of the northern lakes and show that their number is larger than anyone had thought, by a method that is simple.',
  '',
  'Bio: Ada Byron is a professor at Testville University, where she has counted birds for many years with the help of her students.',
  '',
  'Keywords: birds, lakes',
  '',
  'References:',
  'A. Byron. Birds. 2030.',
].join('\n');

const kindAt = (words: string, of = text): string | undefined => {
  const place = of.indexOf(words);
  return layoutOf(of).sections.find((section) => section.start <= place && place < section.end)?.kind;
};

describe('sections', () => {
  it.each([
    ['Skip to content', 'boilerplate'],
    ['Entropy of Birds', 'title'],
    ['Speaker: Ada', 'header'],
    ['We count', 'abstract'],
    ['Ada Byron is a professor', 'bio'],
    ['birds, lakes', 'keywords'],
    ['A. Byron. Birds', 'references'],
  ])('%s stands in the %s', (words, kind) => {
    expect(kindAt(words)).toBe(kind);
  });

  it('cover the text in order without a gap', () => {
    const { sections } = layoutOf(text);
    expect(sections[0]?.start).toBe(0);
    expect(sections.at(-1)?.end).toBe(text.length);
    sections.slice(1).forEach((section, index) => {
      expect(section.start).toBe(sections[index]?.end);
    });
  });

  it('mark the second copy of a block that is printed twice', () => {
    const long = `Abstract\n${'We count the birds of the northern lakes and show that their number is large. '.repeat(4)}\n`;
    const { sections } = layoutOf(`Speaker: Ada Byron\n${long}More information\n${long}`);
    expect(sections.map((section) => section.kind)).toContain('repeated');
  });

  it('tell a biography without a label by the way it begins', () => {
    const of =
      'Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\nAda Byron is a professor of birds at Testville University, where she leads a group of twelve people who count birds.\n';
    expect(kindAt('who count birds', of)).toBe('bio');
  });

  it.each([
    'Frau Byron promovierte 2028 an der Universität Testville und leitet seit 2030 die Abteilung für Vögel am Museum von Lakeside.',
    'She received her PhD in birds from Testville University in 2028 and has been a curator at the Museum of Lakes since then.',
    'Ada Byron se doctoró en la Universidad del Lago en 2028 y es investigadora del museo de aves desde hace tres años.',
    'Ada Byron est chargée de recherche au musée du Lac, où elle étudie les oiseaux depuis sa thèse, soutenue en 2028.',
  ])('tell the biography %j', (life) => {
    const of = `Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\nAbstract: We count the birds of the northern lakes.\n\n${life}\n`;
    expect(kindAt(life.slice(20, 40), of)).toBe('bio');
  });

  it('take no definition for a biography', () => {
    const words =
      'Decoherence is the main problem to be solved before machines of this kind can be built by anybody at a reasonable cost.';
    const of = `Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\n${words}\n`;
    expect(kindAt('main problem', of)).toBe('abstract');
  });

  it('leave the words of a label out of what it announces', () => {
    const { sections } = layoutOf(text);
    const opening = (kind: string): string | undefined => {
      const section = sections.find((one) => one.kind === kind);
      return section && text.slice(section.start, section.start + 8);
    };
    expect([opening('abstract'), opening('bio')]).toEqual(['We count', 'Ada Byro']);
  });

  it.each([
    'BIO -- Ada Byron grew up in Testville.',
    'Bio. Ada Byron grew up in Testville.',
    'BIO – Ada Byron grew up in Testville.',
  ])('open a biography at %j', (line) => {
    const of = `Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\nAbstract: We count the birds of the lakes.\n\n${line}\n`;
    expect(kindAt('grew up', of)).toBe('bio');
  });

  it.each([
    'Lunch will be served in the lobby from 11:45.',
    'RSVP to Carl Doe by March 1.',
    'If you would like to meet the speaker, write to Eve Fox.',
    'Department of Birds, 35 Lake Street, Birdtown, NJ 08540-5233',
    'Spring 2031',
    'https://birds.example.org/colloquium/',
  ])('keep %j out of abstract and biography', (line) => {
    const of = `Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\nAbstract: We count the birds of the lakes.\n\n${line}\n`;
    expect(kindAt(line, of)).not.toBe('abstract');
  });

  it('keep a rule and a footer out of the abstract', () => {
    const of =
      'Speaker: Ada Byron\nTitle: Entropy\nDate: March 4, 2031\n\nAbstract: We count the birds of the lakes.\n\n_____________________\n';
    expect(kindAt('_____', of)).toBe('boilerplate');
  });
});
