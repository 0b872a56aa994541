import type { Span } from '../../model';
import { field } from '../field';
import type { Holder } from './holder';
import { type OrganizationName, organizationNames } from './organization-names';

/** How much less names count that are not known, or known only in a short form. */
const less: Readonly<Record<OrganizationName['kind'], number>> = { known: 0, look: 0, shape: 0.6, weak: 0.6 };

/** Where people share and meet, by the bare name. */
const channel =
  /^(?:LinkedIn|Zoom|Facebook|Twitter|YouTube|Instagram|Eventbrite|Slack|GitHub|WeChat|Webex|Skype)$/i;

/** The organisations that a stretch names, each with the weight of its place; `takesWeak`: short forms count, too. */
export function weighNames(
  text: string,
  span: Span,
  weight: number,
  rule: string,
  takesWeak = false,
): Holder[] {
  const words = text.slice(span.start, span.end);
  const names = organizationNames(words, span.start, takesWeak).filter(
    ({ start, end }) => !channel.test(text.slice(start, end)),
  );
  return names.map(({ start, end, name, key, kind }) => ({
    ...field(text, start, end, rule, Math.min(0.9, 0.4 + weight / 10)),
    value: name.replace(/\s+/g, ' '),
    key,
    weight: weight - less[kind],
    isKnown: kind !== 'look',
  }));
}
