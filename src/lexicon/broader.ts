import { concepts } from './concepts';

const entries = new Map(concepts.map((entry) => [entry.label, entry]));

/** The preferred labels of the concepts directly above one; none for a label that the vocabulary does not know. */
export function broaderOf(label: string): readonly string[] {
  return entries.get(label)?.broader ?? [];
}

/** One line on what a concept means, if the vocabulary knows it. */
export function noteOf(label: string): string | undefined {
  return entries.get(label)?.note || undefined;
}
