import { undirectedKinds } from '../assemble/statement';
import type { Correction } from './correction';
import { type Draft, putEdge } from './draft';

/** Adds an edge that stands in some words of a document. */
export function addEdge(
  draft: Draft,
  { from, kind, to, document, words }: Extract<Correction, { readonly op: 'add' }>,
): string | undefined {
  for (const end of [from, to]) if (!draft.nodes.has(end)) return `there is no ${end}`;
  const text = draft.documents.get(document);
  if (text === undefined) return `there is no announcement ${document}`;
  const start = words === '' ? -1 : text.indexOf(words);
  if (start === -1) return `${document} does not say “${words}”`;
  const proof = { document, start, end: start + words.length, rule: 'by-hand', confidence: 1 };
  putEdge(draft, {
    key: `${from}|${kind}|${to}`,
    source: from,
    target: to,
    undirected: undirectedKinds.has(kind),
    attributes: { kind, origin: 'stated', weight: 1, evidence: [proof] },
  });
  return undefined;
}
