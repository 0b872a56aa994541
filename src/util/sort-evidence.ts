interface Proof {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Evidence without repeats, in the order of documents and places; of equal proofs the surest stays. */
export function sortEvidence<Item extends Proof>(evidence: readonly Item[]): Item[] {
  return [...evidence].sort(compareProofs).filter((proof, index, all) => !isSamePlace(proof, all[index - 1]));
}

function compareProofs(left: Proof, right: Proof): number {
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  if (left.rule !== right.rule && left.start === right.start && left.end === right.end)
    return left.rule < right.rule ? -1 : 1;
  return left.start - right.start || left.end - right.end || right.confidence - left.confidence;
}

function isSamePlace(proof: Proof, before: Proof | undefined): boolean {
  return (
    before !== undefined &&
    before.document === proof.document &&
    before.start === proof.start &&
    before.end === proof.end &&
    before.rule === proof.rule
  );
}
