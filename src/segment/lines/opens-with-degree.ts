import { isNamedDegree } from '../../lexicon/degrees';

/** `PhD | `, `M.Sc. (2031)`, `Master's in `. */
const lead = /^([^|,:–—(]{1,34}?) ?(?:[|,:–—]|-\s|\(\d{4}\)|in\s)/u;

/** Whether a line begins with a degree, as `PhD | Testville University` does: where someone studied. */
export function opensWithDegree(text: string): boolean {
  const head = lead.exec(text)?.[1];
  return head !== undefined && isNamedDegree(head);
}
