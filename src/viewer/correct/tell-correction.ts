import type { Correction } from '../../graph/correct/correction';
import { relationNames } from '../../graph/kinds';
import { counted } from '../../util/counted';

/** What a correction does, in words. `labelOf` gives the name of a node, and of an edge its sentence. */
export function tellCorrection(correction: Correction, labelOf: (key: string) => string): string {
  switch (correction.op) {
    case 'merge':
      return `${labelOf(correction.key)} is ${labelOf(correction.into)}`;
    case 'split':
      return `${labelOf(correction.key)} is ${correction.name} in ${counted(correction.documents.length, 'announcement', 'announcements')}`;
    case 'rename':
      return `${labelOf(correction.key)} is called ${correction.name}`;
    case 'reject':
      return `Not so: ${labelOf(correction.key)}`;
    case 'add':
      return `${labelOf(correction.from)}: ${relationNames[correction.kind]} ${labelOf(correction.to)}`;
  }
}
