import type { Span } from '../../model';

/** The line of dashes between the messages of a digest, and the header with which each begins. */
const boundary = /^-{20,80}\n{1,3}(?=(?:Message: \d{1,5}\n)?(?:Date|From|Subject|To): )/gm;

/** The messages in the text of a list's digest (RFC 1153); empty where it is no digest. */
export const splitDigest = (text: string): readonly Span[] => {
  const starts = [...text.matchAll(boundary)].map((match) => match.index + match[0].length);
  if (starts.length < 2) return [];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? text.length : text.lastIndexOf('\n-', next - 1);
    return { start, end: start + text.slice(start, end).trimEnd().length };
  });
};
