import type { FieldName, Part, StatedField } from '../model';
import { cleanText } from './encoding/clean-text';

/** A line (or paragraph) to be printed, with what its words state; `text` is clean and offsets count in it. */
export interface Line {
  readonly label?: string;
  readonly text: string;
  readonly fields?: readonly StatedField[];
}

export interface Rendered {
  readonly text: string;
  readonly parts: readonly Part[];
}

export const blank: Line = { text: '' };

/** A line of plain text that states nothing. */
export const plain = (text: string): Line => ({ text: cleanText(text) });

/** A line whose whole text states `name`; `value` is its normal form where that differs. */
export const stating = (name: FieldName, label: string | undefined, text: string, value?: string): Line => {
  const printed = cleanText(text).trim();
  const field = { name, value: value ?? printed, start: 0, end: printed.length };
  return {
    ...(label === undefined ? {} : { label }),
    text: printed,
    fields: printed === '' ? [] : [field],
  };
};

const prefixOf = (line: Line): string => (line.label === undefined ? '' : `${line.label}: `);

const printed = (line: Line): string => prefixOf(line) + line.text;

const moved = (field: StatedField, by: number): StatedField => ({
  ...field,
  start: field.start + by,
  end: field.end + by,
});

/** Lines under one another, as one part that starts at `offset` in the document. */
export const renderPart = (
  lines: readonly Line[],
  offset = 0,
): { readonly text: string; readonly part: Part } => {
  const fields: StatedField[] = [];
  let at = offset;
  for (const line of lines) {
    const start = at + prefixOf(line).length;
    fields.push(...(line.fields ?? []).map((field) => moved(field, start)));
    at += printed(line).length + 1;
  }
  const text = lines.map(printed).join('\n');
  return { text, part: { start: offset, end: offset + text.length, fields } };
};

/** A document of several parts with a blank line between them, under the lines of its head. */
export const renderParts = (head: readonly string[], parts: readonly (readonly Line[])[]): Rendered => {
  const pieces = head.length === 0 ? [] : [head.map(cleanText).join('\n')];
  const rendered: Part[] = [];
  let length = pieces.reduce((sum, piece) => sum + piece.length + 2, 0);
  for (const lines of parts) {
    const { text, part } = renderPart(lines, length);
    pieces.push(text);
    rendered.push(part);
    length += text.length + 2;
  }
  return { text: pieces.join('\n\n'), parts: rendered };
};

/** A document of one part: `text` as it stands. */
export const wholeText = (text: string): Rendered => ({
  text,
  parts: [{ start: 0, end: text.length, fields: [] }],
});
