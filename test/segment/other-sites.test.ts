import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index';
import { segment } from '../../src/segment/segment';
import { layoutOf, summary, talkOf } from './read';

const talksOfPage = async (html: string) => {
  const { documents } = await read({ name: 'page.html', content: new TextEncoder().encode(html) });
  return documents.flatMap((document) => segment(document).talks);
};

describe('a page', () => {
  it('is read below a column of other events', async () => {
    const [talk] = await talksOfPage(
      '<html><body><div><h3>Upcoming events</h3><ul><li>Bird walk March 1, 2031, 10:00 am</li><li>Wasp walk March 2, 2031, 9:00 am</li></ul></div><h1>How wasps count</h1><p>Thursday 6 March 2031, 16:00, Lake Hall 5</p><p>Carl Doe, Museum of Lakes</p><p>Wasps count their brood. We show how they do it and what happens when they fail to do it properly.</p></body></html>',
    );
    expect(talk && summary(talk)).toMatchObject({ title: 'How wasps count', start: '2031-03-06T16:00' });
  });

  it('has the facts behind its icons in lines of their own', async () => {
    const [talk] = await talksOfPage(
      '<html><body><h1>Cedar after the heat</h1><div><i class="icon-calendar"></i>October 24, 2031<i class="icon-clock"></i>12:30 pm - 1:30 pm<i class="icon-pin"></i>Forest Hall 1221</div><h5>Speaker</h5><p>Ada Byron</p></body></html>',
    );
    expect(talk && summary(talk)).toMatchObject({
      start: '2031-10-24T12:30',
      end: '2031-10-24T13:30',
      venue: 'Forest Hall 1221',
    });
  });

  it('is read without the day that is struck out', async () => {
    const [talk] = await talksOfPage(
      '<html><body><h1>How wasps count</h1><p>Speaker: Carl Doe</p><p>Date: <del>Thursday, March 6, 2031, 4:00 pm</del> <ins>Friday, March 7, 2031, 3:00 pm</ins></p></body></html>',
    );
    expect(talk?.starts[0]?.value).toBe('2031-03-07T15:00');
  });

  it('takes the year of its days from its foot where nothing else tells one', async () => {
    const talks = await talksOfPage(
      '<html><body><h1>Seminars</h1><div><p>06 Mar</p><h3>Do birds count?</h3><p>Ada Byron, Lakeside University</p><p>4:00pm – 5:00pm, Lake Hall 5</p></div><div><p>13 Mar</p><h3>Do wasps count?</h3><p>Carl Doe, Museum of Lakes</p><p>4:00pm – 5:00pm, Lake Hall 6</p></div><p>© 2031 Testville University</p></body></html>',
    );
    expect(talks.map(({ starts }) => starts[0]?.value)).toEqual(['2031-03-06T16:00', '2031-03-13T16:00']);
  });
});

describe('a talk', () => {
  it.each([
    [
      'at a brown bag lunch at noon',
      'Subject: Brown bag\nDate: Fri, 3 Mar 1995 14:02:11 -0600\nFrom: doe@lake.example\n\nThere will be a brown bag lunch Wednesday March 8 at noon in 5 Lake Hall.\nOur speaker is Ada Byron from the Museum of Lakes. Her topic:\n"Do birds count?"\n',
      { speakers: ['Ada Byron'], start: '1995-03-08T12:00' },
    ],
    [
      'above a signature',
      'On Friday, March 7, at 2:30 p.m. Professor Ada Byron of the Lakeside University will\nspeak on "Do birds count?" in Room 5, Lake Hall.\n\nAbstract.  Birds count their eggs, but nobody knows how.  We show that memory is\nenough, and that wasps are no different from birds.\n\nC. Doe\nDepartment of Birds\nMarch 3, 1991\n',
      { speakers: ['Ada Byron'], start: '1991-03-07T14:30' },
    ],
    [
      'in a French mail',
      'Bonjour à toutes et à tous,\n\nJeudi prochain (6 mars 2031) à 14h, en salle 5 du bâtiment B, nous aurons le plaisir d’écouter Ada Byron (Université de Testville).\n\nTitre : Les oiseaux savent-ils compter ?\n\nBien à vous,\nCarl Doe\n',
      { speakers: ['Ada Byron'], start: '2031-03-06T14:00', venue: 'salle 5 du bâtiment B' },
    ],
    [
      'in a German letter',
      'am Donnerstag, den 6. März 2031, um 16 Uhr c.t. spricht im Rahmen des Kolloquiums Frau Prof. Dr. Ada Byron (Universität Testdorf) über das Thema\n\n    Zählen Vögel?\n\nDer Vortrag findet im Hörsaal 5 statt.\n',
      { speakers: ['Ada Byron'], title: 'Zählen Vögel?' },
    ],
    [
      'in an Italian letter',
      'Giovedì 6 marzo 2031 alle ore 14.30, in Aula 5, la dott.ssa Ada Byron dell’Università di Testville terrà un seminario dal titolo:\n\nGli uccelli sanno contare?\n',
      { speakers: ['Ada Byron'], start: '2031-03-06T14:30' },
    ],
    [
      'by a Danish lecturer',
      'Kan fugle tælle?\n\nForedrag ved lektor Ada Byron, Testkøbing Universitet\n\nTorsdag den 6. marts 2031 kl. 15.15-16.00\n',
      { speakers: ['Ada Byron'], end: '2031-03-06T16:00' },
    ],
    [
      'with two titles before the name',
      'As aves contam?\nPalestrante: Profa. Dra. Ada Byron (Universidade do Lago)\nData: 06/03/2031 (quinta-feira)\n',
      { speakers: ['Ada Byron'] },
    ],
    [
      'in a room whose number is no day',
      'Do birds count?\nSpeaker: Ada Byron\nThursdays at 14:00 in room 5.012. This week: 6 March 2031.\n',
      { start: '2031-03-06T14:00' },
    ],
  ])('is read %s', (_, text, wanted) => expect(summary(talkOf(text))).toMatchObject(wanted));

  it('of a symposium is held where the foot of its programme says', () => {
    const { talks } = layoutOf(
      'Symposium der Ornithologen 2031\n\nDonnerstag, 6. März\n\n09:00 - 09:45   Ada Byron (Seestadt): Zählen Vögel?\n09:45 - 10:30   Carl Doe (Museum am See): Zählen Wespen?\n\nFreitag, 7. März\n\n09:00 - 09:45   Mary Roe (Testdorf): Warum zählen?\n\nOrt: Hörsaal 5, Seestraße 12\n',
    );
    expect(talks.map(({ venue }) => venue?.value)).toEqual(Array(3).fill('Hörsaal 5, Seestraße 12'));
  });
});
