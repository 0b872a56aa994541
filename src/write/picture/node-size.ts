import type { NodeAttributes } from '../../graph/attributes';

/** The size to draw a node with, 4 to 24, from its importance. */
export function nodeSize({ importance }: NodeAttributes): number {
  return Math.round((4 + 20 * Math.sqrt(importance)) * 100) / 100;
}
