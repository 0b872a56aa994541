import type { DocumentRecord, Span } from '../../model';

/** A line of a document's text; lines count from 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

const longest = 160;

/**
 * The lines of a document that no statement rests on, no mention stands in, and that belong to no abstract or
 * biography. Lines without a letter are left out, long ones cut.
 */
export function unusedLines(record: DocumentRecord): Line[] {
  const spans = spansOf(record).sort((one, other) => one.start - other.start);
  let [next, reach, offset] = [0, 0, 0];
  return record.text.split('\n').flatMap((text, index) => {
    const [start, end] = [offset, offset + text.length];
    offset = end + 1;
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next])
      reach = Math.max(reach, span.end);
    return reach > start || !/\p{L}/u.test(text)
      ? []
      : [{ line: index + 1, text: text.trim().slice(0, longest) }];
  });
}

function spansOf({ talks, relations, mentions }: DocumentRecord): Span[] {
  return [
    ...mentions,
    ...relations.flatMap(({ evidence }) => evidence),
    ...talks.flatMap(({ evidence, abstract, bio }) => [...evidence, abstract ?? [], bio ?? []].flat()),
  ];
}
