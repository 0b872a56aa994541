import { institutionCalled } from '../lexicon/institutions';
import { fold } from '../util/fold';

const holder = /^(?:fellow|fellows|scholar|scholars)$/;
const rank = /^(?:postdoctoral|postdoc|research|visiting|senior|junior|teaching|faculty|staff)$/;
const employer = /^(?:university|college|institute|laboratory|school|center|hospital|department)$/;

/** `Testville Research Fellow`: a post at an institution, and no award, though it has the shape of one. */
export function isPost(name: string): boolean {
  const words = name.split(' ');
  if (!holder.test(fold(words.pop() ?? ''))) return false;
  while (rank.test(fold(words.at(-1) ?? ''))) words.pop();
  return employer.test(institutionCalled(words.join(' '))?.kind ?? '');
}
