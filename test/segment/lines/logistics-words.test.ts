import { describe, expect, it } from 'vitest';
import { isLogistics } from '../../../src/segment/lines/logistics-words';

describe('running text that arranges', () => {
  it.each([
    'Pre-registration is required; please see the end of this post. Additional copies are on bulletin boards.',
    'If you would like to meet the speaker, please contact Carl Doe.',
    'The talk will be recorded and is open to the public. Please register online.',
    'The Birds Seminar is a weekly seminar of the lakeside universities.',
    'The Byron Lectures were endowed by the family of a friend of birds.',
  ])('describes no subject: %s', (text) => expect(isLogistics(text)).toBe(true));

  it.each([
    'Image registration is the art of laying one bird over another. We present a method that is fast.',
    'Participants saw birds on a screen; their answers were recorded and scheduled by a program.',
    'If you want to know how birds sing, listen. We describe a microphone that does.',
  ])('is no text about a subject: %s', (text) => expect(isLogistics(text)).toBe(false));
});
