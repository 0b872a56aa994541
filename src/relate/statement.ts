import type { Evidence, RelationType, When } from '../model';

/** One reading of a relation, before readings of the same relation are merged. */
export interface Statement {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** `arrival`: came there; current unless the person is stated to be elsewhere now. */
  readonly when?: When | 'arrival';
  readonly role?: string;
  readonly degree?: string;
  readonly field?: string;
  readonly years?: string;
  readonly evidence: Evidence;
}
