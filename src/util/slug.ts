const marks = /\p{M}/gu;
const gaps = /[^\p{L}\p{N}]+/gu;
const edges = /^-|-$/g;
const halfPair = /[\ud800-\udbff]$/;

/** A short name for keys and files: `Gödel’s Talk` → `godel-s-talk`. Letters of other scripts stay; at most `length` units. */
export function slug(text: string, length = 80): string {
  const plain = text.normalize('NFD').replace(marks, '').normalize('NFC').toLowerCase();
  return plain.replace(gaps, '-').slice(0, length).replace(halfPair, '').replace(edges, '');
}
