/** An institution found in the text; `from` and `to` are indices of tokens. */
export interface FoundInstitution {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly partOf?: string;
  readonly part: boolean;
  readonly generic: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** A test of whether a token is part of one of these. */
export function indexTest(found: readonly FoundInstitution[]): (index: number) => boolean {
  const indices = new Set<number>();
  for (const { from, to } of found) for (let index = from; index < to; index++) indices.add(index);
  return (index) => indices.has(index);
}
