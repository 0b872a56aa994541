import type { StatedField } from '../../model';
import { cleanText } from '../encoding/clean-text';
import type { Line } from '../render';
import type { Moment } from './moment';

const readable = (value: string): string => value.replace('T', ' ');

const sameDay = (start: string, end: string): boolean =>
  start.length > 10 && end.length > 10 && start.slice(0, 10) === end.slice(0, 10);

/** `When: 2019-11-05 10:45 – 11:45 (America/New_York)`, stating start, end and zone as far as they are known. */
export const whenLine = (start: Moment | undefined, end: Moment | undefined): Line | undefined => {
  const first = start ?? end;
  if (first === undefined) return undefined;
  const fields: StatedField[] = [];
  let text = '';
  const state = (name: StatedField['name'], value: string, words: string): void => {
    fields.push({ name, value, start: text.length, end: text.length + words.length });
    text += words;
  };
  if (start !== undefined) state('start', start.value, readable(start.value));
  else text += 'until ';
  if (end !== undefined && end.value !== start?.value) {
    if (start !== undefined) text += ' – ';
    const words = start !== undefined && sameDay(start.value, end.value) ? end.value.slice(11) : end.value;
    state('end', end.value, readable(words));
  }
  if (first.zone !== undefined && first.value.length > 10) {
    const zone = cleanText(first.zone);
    text += ' (';
    state('timezone', zone, zone);
    text += ')';
  }
  return { label: 'When', text, fields };
};
