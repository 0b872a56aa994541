import type { Field } from '../../model';
import type { Block } from '../block';
import type { LineReading } from './lone-lines';
import { subjectInProse, titleInProse } from './title-in-prose';

/** A title that one source has, and how far it is trusted: the score of a line that would be trusted as far. */
interface Source {
  readonly title: Field | undefined;
  readonly trust: number;
}

/** The title of the source that is trusted most: a heading, running text, a line; of equals the first. */
export function bestTitle(
  { document, items }: Block,
  heading: Field | undefined,
  lines: LineReading,
): Field | undefined {
  const told = titleInProse(document.text, items);
  const sources: readonly Source[] = [
    { title: heading, trust: trustInHeading(heading) },
    { title: told, trust: trustInProse(document.text, told) },
    { title: lines.title, trust: lines.titleScore },
  ];
  const best = sources
    .filter(({ title }) => title !== undefined)
    .reduce<Source>((first, next) => (next.trust > first.trust ? next : first), nothing);
  return best.trust > 0.7 ? best.title : (subjectInProse(document.text, items) ?? best.title);
}

const nothing: Source = { title: undefined, trust: Number.NEGATIVE_INFINITY };

/** A heading that names the speaker too is sure; of other headings those of two words or fewer are trusted less. */
function trustInHeading(heading: Field | undefined): number {
  if (heading === undefined) return 0;
  if (heading.confidence > 0.8) return Number.POSITIVE_INFINITY;
  if (heading.rule !== 'heading') return 0.85;
  return heading.value.split(' ').length > 2 ? 2.2 : 1.6;
}

function trustInProse(text: string, told: Field | undefined): number {
  if (told === undefined) return 0;
  if (told.confidence <= 0.5) return 0.9;
  return isQuotedBelow(text, told) ? Number.POSITIVE_INFINITY : 2.8;
}

/** `… wygłosi referat pt.` above a quoted line: nothing else is the title. */
function isQuotedBelow(text: string, { rule, start }: Field): boolean {
  return rule === 'title-below' && /["“„«]/.test(text.slice(Math.max(0, start - 2), start + 1));
}
