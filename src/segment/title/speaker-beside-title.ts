import type { Field, PersonField } from '../../model';
import type { Block } from '../block';
import { field } from '../field';
import { fullerName } from '../people/fuller-name';

/** `Ada Byron (TVU) — Entropy of Birds`: what is the title is no institution. */
export function besideTitle(speaker: PersonField, title: Field | undefined): PersonField {
  const { affiliation, ...rest } = speaker;
  if (affiliation === undefined || title === undefined) return speaker;
  if (affiliation.start >= title.end || affiliation.end <= title.start) return speaker;
  const own = affiliation.value.slice(0, Math.max(0, title.start - affiliation.start));
  const value = own.replace(/[\s)(:,–—-]{1,8}$/, '');
  return value === ''
    ? rest
    : { ...rest, affiliation: { ...affiliation, value, end: affiliation.start + value.length } };
}

/** `Seminar: Byron`, `Seminar: Byron (TVU)` where Ada Byron speaks. */
export function isNameOf({ value }: Field, speakers: readonly PersonField[]): boolean {
  const name = value.replace(/\s?\([^()]{1,60}\)$/, '');
  return speakers.some((speaker) => speaker.value === name || speaker.value.endsWith(` ${name}`));
}

/** `Seminar: Byron (TVU)` above a text in which Ada Byron is named. */
export function surnameInTitle({ document }: Block, { value, start }: Field): PersonField[] {
  const surname = /^\p{Lu}[\p{L}’'-]{2,30}(?=\s?\([^()]{2,60}\)$|$)/u.exec(value)?.[0];
  if (surname === undefined) return [];
  const named = fullerName(document.text, surname);
  if (named === undefined) return [];
  return [
    { ...field(document.text, start, start + surname.length, 'surname-in-title', 0.6), value: named.value },
  ];
}
