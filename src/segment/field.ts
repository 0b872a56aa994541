import type { Field } from '../model';

/** A field of the words between two places of a text; white space is drawn together in its value. */
export function field(text: string, start: number, end: number, rule: string, confidence: number): Field {
  const lead = /^\s*/.exec(text.slice(start, Math.min(end, start + 200)))?.[0].length ?? 0;
  const from = Math.min(start + lead, end);
  let to = end;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { value: text.slice(from, to).replace(/\s+/g, ' '), start: from, end: to, rule, confidence };
}
