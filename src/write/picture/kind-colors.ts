import type { NodeKind } from '../../graph/attributes';

/** Red, green, blue of each kind of node in exported pictures: hues after Okabe and Ito, for colour-blind eyes too. */
export const kindColors: Readonly<Record<NodeKind, readonly [number, number, number]>> = {
  person: [42, 93, 159],
  concept: [192, 90, 18],
  institution: [27, 130, 101],
  talk: [154, 58, 124],
  series: [59, 143, 181],
  award: [148, 118, 10],
  paper: [119, 113, 106],
};
