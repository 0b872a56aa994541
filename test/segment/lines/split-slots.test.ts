import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/segment/lines/lines';
import { splitSlots } from '../../../src/segment/lines/split-slots';

function parts(text: string): string[] {
  return splitSlots(readLines(text)).map((line) => line.text);
}

describe('a line that tells a whole talk in short sentences', () => {
  it('is parted into them, the text whole', () =>
    expect(
      parts(
        '* Institute of Birds. Feb 18 (Tue), 10:00 AM, Lake Hall. Dr. Ada Byron, TVU. "Order? In flocks." We count birds. They are many.',
      ),
    ).toEqual([
      'Institute of Birds.',
      'Feb 18 (Tue), 10:00 AM, Lake Hall.',
      'Dr. Ada Byron, TVU.',
      '"Order? In flocks."',
      'We count birds. They are many.',
    ]));

  it('may begin with its hour', () =>
    expect(parts('11:00  Birds seminar, Room 5. Ada Byron (Testville): How rivers remember')).toEqual([
      '11:00  Birds seminar, Room 5.',
      'Ada Byron (Testville): How rivers remember',
    ]));

  it.each([
    'The meeting of birds was held on Tuesday 18 February at 10:00 AM in Lake Hall. It was long and all slept well.',
    'We began to count birds on 3 March 2031. They were many then, and they are fewer now than they were before.',
  ])('is not running text: %s', (text) => expect(parts(text)).toEqual([text]));
});
