import { nominativeOfInstitution } from '../../lexicon/cases/institution-names';
import { partitionPoint } from '../../util/partition-point';
import type { Words } from '../words';
import type { FoundInstitution } from './found-institution';
import type { InstitutionShape } from './shapes';
import { fieldWords } from './words';

/** The institution that a shape names, with the `known` one, of those in order, that it begins with or stands behind. */
export function shapedInstitution(
  words: Words,
  shape: InstitutionShape,
  known: readonly FoundInstitution[],
): FoundInstitution {
  const before = straddling(shape, known);
  const owner = before ?? (shape.part ? ownerWithin(shape, known) : undefined);
  const from = before?.to ?? shape.from;
  const inner = owner !== undefined && owner.from === from ? owner.to : from;
  const generic =
    shape.generic &&
    !(inner !== from && shape.to === shape.head + 1 && isSchool(words.keys[shape.head])) &&
    words.keys.slice(inner, shape.head).every((key) => fieldWords.has(key) || key === 'and' || key === '&');
  return {
    from,
    to: shape.to,
    name: nominativeOfInstitution(textOf(words, { from: generic ? inner : from, to: shape.to })),
    ...(owner !== undefined && { partOf: owner.name }),
    part: shape.part,
    generic,
    rule: 'name-shape',
    confidence: 0.85,
  };
}

/** `Testville Law School` is called so in full; `Testville Physics Department` is the Department of Physics there. */
function isSchool(head: string | undefined): boolean {
  return head === 'school' || head === 'college';
}

function textOf({ text, tokens }: Words, { from, to }: { from: number; to: number }): string {
  return text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(/^\p{Lu}+ ?\(([^)]*)\)/u, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `the University of *Testville* Faculty of Birds`: the known institution that a shape begins in the midst of. */
function straddling(
  shape: InstitutionShape,
  known: readonly FoundInstitution[],
): FoundInstitution | undefined {
  const before = known[partitionPoint(known, ({ from }) => from < shape.from) - 1];
  return before !== undefined && before.to > shape.from && before.to <= shape.head ? before : undefined;
}

/** The first known institution inside a shape; `known` is in order. */
function ownerWithin(
  shape: InstitutionShape,
  known: readonly FoundInstitution[],
): FoundInstitution | undefined {
  const first = known[partitionPoint(known, ({ from }) => from < shape.from)];
  return first !== undefined && first.to <= shape.to ? first : undefined;
}
