import { describe, expect, it } from 'vitest';
import { genitiveSpeakers } from '../../../src/segment/people/genitive-speaker';
import { summary, talkOf } from '../read';

const names = (words: string): string[] => genitiveSpeakers(words, 0).map(({ value }) => value);

describe('a talk of somebody in the genitive', () => {
  it.each([
    ['zaprasza na wykład prof. Jana Kowalskiego (Uniwersytet Testowy) pt.', 'Jan Kowalski'],
    ['Wykład otwarty dr Anny Zielińskiej', 'Anna Zielińska'],
    ['Přednáška prof. Petra Nováka', 'Petr Novák'],
    ['Доклад профессора Ивана Петровича Тестова (ТГУ) «О птицах»', 'Иван Петрович Тестов'],
    ['доклад И. П. Тестова «О птицах»', 'И. П. Тестов'],
  ])('is of that person: %s', (words, name) => expect(names(words)).toEqual([name]));

  it.each([
    'Wykład Teoria Grafów',
    'Wykład o życiu Jana Kowalskiego',
    'Лекция Введение в теорию',
    'Referat Kvantna teorija',
  ])('is no person’s: %s', (words) => expect(names(words)).toEqual([]));

  it('names the speaker of the whole announcement', () => {
    const talk = talkOf(
      'Katedra Ptaków, Uniwersytet Jeziorny\nzaprasza na wykład prof. Jana Kowalskiego (Uniwersytet Testowy)\npt. „O porządku ptaków”\nWykład odbędzie się 4 marca 2031 r. o godz. 16:15 w sali 204.\nGospodarzem spotkania jest dr hab. Maria Nowak.\n',
    );
    expect(summary(talk)).toMatchObject({
      title: 'O porządku ptaków',
      speakers: ['Jan Kowalski'],
      start: '2031-03-04T16:15',
      venue: 'sali 204',
    });
    expect(talk.people.hosts.map(({ value }) => value)).toEqual(['Maria Nowak']);
  });
});
