import { describe, expect, it } from 'vitest';
import { layoutOf, summary } from '../read';

const talksOf = (text: string): unknown[] =>
  layoutOf(text).talks.map((talk) => {
    const { title, speakers, start } = summary(talk);
    return [start, speakers, title];
  });

describe('days below the heading of their month', () => {
  it('are numbers alone', () =>
    expect(
      talksOf(
        'Birds seminar\n\nMarch 2031\n\n4 Ada Byron (Testville): Entropy of birds\n11 Carl Doe (Owl Institute): Counting owls at night\n\nApril 2031\n\n1 Eve Fox: Geese and their neighbours\n',
      ),
    ).toEqual([
      ['2031-03-04', ['Ada Byron'], 'Entropy of birds'],
      ['2031-03-11', ['Carl Doe'], 'Counting owls at night'],
      ['2031-04-01', ['Eve Fox'], 'Geese and their neighbours'],
    ]));

  it('have their weekday before them', () =>
    expect(
      talksOf(
        'Owl Institute Colloquium 2031\n\nMARCH\nTue 4: Ada Byron (Testville), Weaving numbers by machine\nTue 11: Carl Doe (Lake College), Counting sheep with lattices\n',
      ),
    ).toEqual([
      ['2031-03-04', ['Ada Byron'], 'Weaving numbers by machine'],
      ['2031-03-11', ['Carl Doe'], 'Counting sheep with lattices'],
    ]));

  it('are not the numbers of a list', () =>
    expect(
      layoutOf(
        'Newsletter\n\nMarch 2031\n\n1. Ada Byron wins a prize\n2. Carl Doe joins the house\n3. Eve Fox counts geese\n',
      ).talks.flatMap(({ starts }) => starts),
    ).toEqual([]));
});
