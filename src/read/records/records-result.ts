import type { Problem, ReadResult, Source } from '../../model';
import { beyondLimit } from '../beyond-limit';
import { hostOf } from '../domains';
import { makeDocument } from '../make-document';
import { maximumParts } from '../reader';
import { renderParts } from '../render';
import { findTalks } from './find-talks';
import { talkLines } from './talk-lines';
import { textOfValue } from './value';

/** A parsed file as a document with a part for each talk found in it; undefined where there is none. */
export const recordsResult = (
  source: Source,
  format: string,
  value: unknown,
  problems: readonly Problem[],
): ReadResult | undefined => {
  const all = findTalks(value);
  if (all.length === 0) return undefined;
  const talks = all.slice(0, maximumParts);
  const rendered = renderParts(
    [],
    talks.map(({ object, context }) => talkLines(object, context)),
  );
  const domains = talks.slice(0, 20).map(({ object }) => hostOf(textOfValue(object.url ?? object.link)));
  return {
    documents: [makeDocument(source, format, rendered, { domains })],
    problems: [...problems, ...beyondLimit(source, all.length, 'talks')],
  };
};
