import { wrapped } from '../../util/wrapped';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import type { Line } from './lines';

const mark = new RegExp(
  wrapped`
    ^-{2,}\s?(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|
    messaggio originale|oorspronkelijk bericht|mensagem original)|
    ^(?:on|am|le|el|il|op|em|den|dne) .{6,120}\s(?:wrote|schrieb.{0,60}|a écrit|escribió|ha scritto|
    schreef.{0,60}|escreveu|skrev.{0,60})\s?:$
  `,
  'i',
);
const hour = /\b\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b|\s?uhr\b|h\b)/i;

/** A message with fewer lines and characters of its own only passes on what it quotes. */
const leastLines = 6;
const leastLength = 300;

/** The lines of a message without the older message that it quotes, where it announces day and hour itself. */
export function withoutQuoted(lines: readonly Line[]): readonly Line[] {
  const index = lines.findIndex(({ text }) => mark.test(text));
  return index >= leastLines && announces(lines.slice(0, index)) ? lines.slice(0, index) : lines;
}

function announces(lines: readonly Line[]): boolean {
  const body = lines.filter(({ text }) => !/^(?:date|sent|from|to|cc|subject):/i.test(text));
  const text = body
    .map((line) => line.text)
    .join('\n')
    .slice(0, 6000);
  return (
    text.length >= leastLength &&
    hour.test(text) &&
    findDates(tokenize(text)).some(({ day, month }) => day !== undefined && month !== undefined)
  );
}
