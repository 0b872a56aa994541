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
