import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognize/recognize';
import { type LayoutSketch, layoutOf } from '../layout-of';

const institutions = (text: string, sketch?: LayoutSketch): [string, string?][] =>
  recognize({ source: 't', format: 'text', text, parts: [] }, layoutOf(text, sketch))
    .filter(({ kind }) => kind === 'institution')
    .map(({ name, partOf }) => (partOf === undefined ? [name] : [name, partOf]));
const names = (text: string, sketch?: LayoutSketch): string[] =>
  institutions(text, sketch).map(([name]) => name);

describe('institutions', () => {
  it.each([
    ['She is at UC Berkeley.', 'UC Berkeley'],
    ['the University of California at Berkeley', 'University of California, Berkeley'],
    ['the Univ. of California, San Diego', 'University of California, San Diego'],
    ['a postdoc at MIT', 'MIT'],
    ['a PhD from Berkeley', 'University of California, Berkeley'],
    ['a panel in conjunction with Pitt this week', 'Pitt'],
    ['a BSc from Lakehead', 'Lakehead University'],
    ['She obtained her PhD in Cambridge.', 'University of Cambridge'],
  ])('knows the institution in “%s”', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['a lecturer at Testville University', ['Testville University']],
    ['the Birdtown Institute for Advanced Singing', ['Birdtown Institute for Advanced Singing']],
    ['at the Institute for Birds, Bees and Beasts in London', ['Institute for Birds, Bees and Beasts']],
    ['Université de Birdville', ['Université de Birdville']],
    ['at the Song Resources Institute Finland', ['Song Resources Institute Finland']],
    ['a data scientist at Birdsong Analytics', ['Birdsong Analytics']],
    ['a staff scientist at the Finch Telescope', ['Finch Telescope']],
    ['joint work with Ada Byron (XQV)', ['XQV']],
    ['Dr. Ada Byron, XQV', ['XQV']],
    ['together with Dr. Ada Byron of XQVIO and others', ['XQVIO']],
    ['joint work with Ada Byron (Song Software Team, XQVI)', ['XQVI']],
    ['She was with Birdsong until 2003.', ['Birdsong']],
    [
      'INDIAN INSTITUTE OF SCIENCE EDUCATION AND RESEARCH, BIRDVILLE',
      ['INDIAN INSTITUTE OF SCIENCE EDUCATION AND RESEARCH'],
    ],
    ['the Earth Observatory of Singapore', ['Earth Observatory of Singapore']],
    ['University Medical Center Birdtown', ['University Medical Center Birdtown']],
  ])('finds an institution by its shape in “%s”', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    ['a l’Université de Birdville', 'Université de Birdville'],
    ['chercheuse au laboratoire Mésange', 'laboratoire Mésange'],
    [
      'a graduate of the National Song School of Birdland University',
      'National Song School of Birdland University',
    ],
    ['She is the keeper of prints at the Finch Library.', 'Finch Library'],
  ])('finds the institution in “%s”', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['Universidade Federal de Minas Gerais', ['Universidade Federal de Minas Gerais']],
    ['UNIVERSIDADE FEDERAL DE MINAS GERAIS', ['Universidade Federal de Minas Gerais']],
    ['UFMG', ['UFMG']],
    [
      'a postdoc at UFMG (Universidade Federal de Minas Gerais)',
      Array(2).fill('Universidade Federal de Minas Gerais'),
    ],
    ['Higher School of Economics in Moscow', ['Higher School of Economics']],
    [
      'a PhD from MIT, the Massachusetts Institute of Technology',
      Array(2).fill('Massachusetts Institute of Technology'),
    ],
    ['She left Duke and Princeton.', ['Duke University', 'Princeton University']],
  ])('calls an institution as “%s” does, in full where it does so anywhere', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('gives a department to the university that its sentence names before', () => {
    const text =
      'Birdtown College\n\nShe returned to Testville University with posts in the Department of Statistics.';
    expect(names(text, { heldAt: 'Birdtown College' })).toContain(
      'Department of Statistics, Testville University',
    );
  });

  it('gives no department to a learned society', () => {
    expect(names('Department of Statistics, Association for Computing Machinery')).toEqual([
      'Association for Computing Machinery',
    ]);
  });

  it('takes a town behind an institute for a town', () => {
    expect(names('a postdoc at the Birdtown Institute, Cambridge.')).toEqual(['Birdtown Institute']);
  });

  it('names a department together with its university', () => {
    expect(institutions('Department of Statistics, Testville University')).toEqual([
      ['Department of Statistics, Testville University', 'Testville University'],
      ['Testville University'],
    ]);
    expect(institutions('Testville University in the mathematics department')).toEqual([
      ['Testville University'],
      ['Department of Mathematics, Testville University', 'Testville University'],
    ]);
  });

  it('leaves out a department whose university nobody tells', () => {
    expect(names('Department of Statistics')).toEqual([]);
  });

  it('gives a bare department to the institution that runs the event', () => {
    const text = 'Testville University\n\nDepartment of Statistics\n\nWelcome!';
    expect(names(text, { heldAt: 'Testville University' })).toContain(
      'Department of Statistics, Testville University',
    );
  });

  it('follows acronyms that the text expands', () => {
    const text = 'at the Birdtown Institute of Song (BIS). Later she left BIS.';
    expect(names(text)).toEqual(Array(3).fill('Birdtown Institute of Song'));
  });

  it('takes an affiliation that the header states at its word', () => {
    const sketch: LayoutSketch = { speakers: [['Anna Keller', 'Birdsong']] };
    expect(names('Anna Keller (Birdsong)', sketch)).toEqual(['Birdsong']);
  });

  it.each([
    'Professor of Birds',
    'a talk on Brown noise and the work of Rice',
    'the Reading Group meets in the Data Center',
    'Add to Google Calendar',
    'Hong Liu spoke of mit Kunst',
    '32 Vassar Street, Cambridge, MA 02139',
    'Time zone: Europe/Stockholm',
    'Structured Foundation Models for Birds',
    'Sample-Efficient Program Evolution',
    'She holds a B.Sc. and a Ph.D.',
    'It came from Western Song Studies',
  ])('finds none in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    'from MUNICH.CS.EXAMPLE.EDU',
    'Images of Women: Exploring Society',
    'Monte Carlo (MC)',
    'a BSc with honours',
    'a talk by Ada Brown',
  ])('are not met in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['Ada Byron (Testville University, FR)', ['Testville University']],
    ['Dr. Ada Byron, PHD', []],
    ['They met the Minnesota Secretary of State.', []],
    ['1200 N. University Avenue', []],
    ['a tour of the Robot Control C Library', []],
  ])('finds nothing else in “%s”', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('does not give a ministry to the university that holds the talk', () => {
    const text = 'Testville University\n\nThe Department of Transportation rates birds.';
    expect(names(text, { heldAt: 'Testville University' })).toEqual([
      'Testville University',
      'Department of Transportation',
    ]);
  });

  it('reads an acronym as the institution of the document with these initials', () => {
    const text = 'Springfield Metropolitan University. She is a lecturer at SMU.';
    expect(new Set(names(text))).toEqual(new Set(['Springfield Metropolitan University']));
  });

  it('takes a town behind a name for the town, in a stated affiliation', () => {
    const text = 'Ada Byron\nSong Software Makers, Birdsoft, Stockholm';
    const sketch: LayoutSketch = {
      speakers: [['Ada Byron', 'Song Software Makers, Birdsoft, Stockholm']],
    };
    expect(names(text, sketch)).not.toContain('Stockholm University');
  });
});
