import type { EdgeKind, NodeKind } from '../../graph/attributes';
import type { View } from '../choices/choices';

/** A view that shows but one kind of node, and of these only those that are tied to each other. */
export interface ProjectionView {
  readonly kind: NodeKind;
  readonly relations: readonly EdgeKind[];
  /** What the picture says, as its headline. */
  readonly question: string;
  /** What its lines mean. */
  readonly lines: string;
  /** What is left out, after the number of nodes without a tie. */
  readonly leftOut: string;
}

/** The views that are projections of the graph. */
export const projections: Readonly<Partial<Record<View, ProjectionView>>> = {
  people: {
    kind: 'person',
    relations: ['advised_by', 'collaborates_with'],
    question: 'Advisors above their students, and who works with whom',
    lines: 'advised by (upwards), works with',
    leftOut: 'without a stated advisor, student or collaborator are left out',
  },
  concepts: {
    kind: 'concept',
    relations: ['co_occurs', 'broader'],
    question: 'Which concepts belong together: in the same talks, or one within the other',
    lines: 'in the same talks, or within',
    leftOut: 'that go together with no other are left out',
  },
};

/** What the views that are no projections show, where no filter asks for anything. */
const plainQuestions: Readonly<Partial<Record<View, string>>> = {
  table: 'All names and statements, to sort and to read',
  talks: 'The talks, the newest first',
  matrix: 'Which speaker spoke on which concept',
};

/** What a view says of all talks, as its headline. */
export function questionOf(view: View): string {
  return projections[view]?.question ?? plainQuestions[view] ?? 'Who speaks on what, who is tied to whom';
}

/** Whether a view draws nodes and edges. */
export function isDrawn(view: View): boolean {
  return view === 'graph' || projections[view] !== undefined;
}
