import { describe, expect, it } from 'vitest';
import { announcingSentences } from '../../../src/recognize/concepts/announcing-sentences';

const announcing = (text: string): string[] =>
  announcingSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );

describe('announcingSentences', () => {
  it.each([
    'Light refreshments will be served in the owl lounge.',
    'Please bring a feather of your own.',
    'Pre-registration is required for the night walk.',
    'For more information see the owl page.',
    'The lecture is open to the public.',
    'We would like to invite the Owl Society to the flight show.',
    'Write to ada@testville.example for a seat.',
    'The titles of the sessions below will follow.',
    'Ada Byron gives a dry run of her defence.',
    'She holds a PhD in feather studies.',
    'He is a professor of owl acoustics.',
    'This is joint work with the Owl Society.',
    'Her fellowship from the Owl Trust paid the masks.',
    'Students who attend four seminars of the department get course credit.',
  ])('finds "%s"', (sentence) => {
    expect(announcing(`Owl wings are silent. ${sentence} We show why.`)).toEqual([sentence]);
  });

  it.each([
    'In this seminar we will discuss the flight of owls.',
    'We study the registration of medical images.',
    'Job scheduling on clusters of owls is hard, and we give a new lower bound for it.',
    'Students learn better when their instructors fly.',
    'Ada Byron, professor of owl studies, on silent flight.',
    'In joint work with Noether we bound the noise of feathers.',
    'The code is at https://owls.example/code.',
  ])('leaves "%s" alone', (sentence) => {
    expect(announcing(sentence)).toEqual([]);
  });

  it('takes a blank line for the end of a sentence, a title with its dot for none', () => {
    expect(announcing('Owl wings\n\nPlease ask Dr. Byron.\n\nOwl feathers')).toEqual([
      'Please ask Dr. Byron.',
    ]);
  });

  it('takes time that grows with the text alone', () => {
    const text = 'please '.repeat(2000) + '('.repeat(5000) + ' all are'.repeat(5000);
    const start = performance.now();
    announcing(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
