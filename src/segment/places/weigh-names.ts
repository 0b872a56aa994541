import type { Span } from '../../model';
import { field } from '../field';
import type { Holder } from './holder';
import { type OrganizationName, organizationNames } from './organization-names';

/** How much less names count that are not known, or known only in a short form. */
const less: Readonly<Record<OrganizationName['kind'], number>> = { known: 0, look: 0, shape: 0.6, weak: 0.6 };

/** The organisations that a stretch names, each with the weight of its place; `takesWeak`: short forms count, too. */
export function weighNames(
  text: string,
  span: Span,
  weight: number,
  rule: string,
  takesWeak = false,
): Holder[] {
  const words = text.slice(span.start, span.end);
  return organizationNames(words, span.start, takesWeak).map(({ start, end, name, key, kind }) => ({
    ...field(text, start, end, rule, Math.min(0.9, 0.4 + weight / 10)),
    value: name.replace(/\s+/g, ' '),
    key,
    weight: weight - less[kind],
    isKnown: kind !== 'look',
  }));
}
