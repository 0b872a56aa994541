import type { Evidence } from '../../model';
import { readList, writeList } from './flat-list';

/** `talk.txt 120-131 rule-name 0.9`, one after the other: which characters of which document say it. */
export function writeEvidence(evidence: readonly Evidence[]): string {
  return writeList(
    evidence.map(
      ({ document, start, end, rule, confidence }) =>
        `${document} ${start}-${end} ${rule.replace(/[ %]/g, encodeURIComponent)} ${confidence}`,
    ),
  );
}

const place = /^(\d{1,15})-(\d{1,15})$/;

/** The evidence that `writeEvidence` wrote down; what does not look like it is left out. */
export function readEvidence(text: string): Evidence[] {
  return readList(text).flatMap(readProof);
}

/** From the right, for only the name of the document may hold spaces. */
function readProof(text: string): Evidence[] {
  const words = text.split(' ');
  const confidence = Number(words.pop());
  const rule = words.pop() ?? '';
  const span = place.exec(words.pop() ?? '');
  if (span === null || Number.isNaN(confidence) || words.length === 0) return [];
  return [
    {
      document: words.join(' '),
      start: Number(span[1]),
      end: Number(span[2]),
      rule: decoded(rule),
      confidence,
    },
  ];
}

function decoded(rule: string): string {
  try {
    return decodeURIComponent(rule);
  } catch {
    return rule;
  }
}
