import type { GraphDocument } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';

/** Documents by source, and the day of the first talk that each announces. */
export interface Library {
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly days: ReadonlyMap<string, string>;
}

/** Makes the look-up of documents; linear in the graph. */
export function openLibrary({ graph }: GraphIndex): Library {
  const days = new Map<string, string>();
  for (const { attributes } of graph.nodes) {
    const day = attributes.start?.slice(0, 10);
    if (attributes.kind !== 'talk' || day === undefined) continue;
    for (const { document } of attributes.evidence) {
      const known = days.get(document);
      if (known === undefined || day < known) days.set(document, day);
    }
  }
  return { documents: new Map(graph.documents.map((one) => [one.source, one])), days };
}
