import { type Draft, edgesAt } from './draft';

/** Takes a node and its edges out; the reason why not when there is none. */
export function dropNode(draft: Draft, key: string): string | undefined {
  if (!draft.nodes.delete(key)) return `there is no ${key}`;
  for (const edge of edgesAt(draft, key)) draft.edges.delete(edge.key);
  return undefined;
}
