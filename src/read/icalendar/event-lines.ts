import type { FieldName, StatedField } from '../../model';
import { isOrganization } from '../is-organization';
import { readableText } from '../readable-text';
import { blank, type Line, plain, stating } from '../render';
import { whenLine } from '../time/when-line';
import { eventTime } from './event-time';
import type { Property } from './parse-property';
import { type Doubt, groupProperties, type Properties, textOf } from './properties';
import type { CalendarEvent } from './split-calendar';

const link = /https?:\/\/[^\s<>"]{3,2000}/g;

const oneLine = (text: string): string => readableText(text).replace(/\s{0,20}\n\s{0,20}/g, ', ');

const linesOf = (text: string): number => text.split('\n').length;

/** Outlook's HTML beside the plain description: better where the plain one is missing or one long line. */
const description = (properties: Properties): string => {
  const plainText = readableText(textOf(properties, 'DESCRIPTION'));
  const rich = readableText(textOf(properties, 'X-ALT-DESC') || textOf(properties, 'STYLED-DESCRIPTION'));
  const isBetter = plainText === '' || (linesOf(plainText) === 1 && linesOf(rich) > 2);
  return isBetter && rich !== '' ? rich : plainText;
};

const meeting = /zoom|teams\.|meet\.|webex|bbb|bigbluebutton|jitsi|gather|whereby|stream|youtu/i;

const stated = (name: FieldName, text: string, within: string): readonly StatedField[] => {
  const start = text === '' ? -1 : within.indexOf(text);
  return start < 0 ? [] : [{ name, value: text, start, end: start + text.length }];
};

/** The place in words is the venue; an address beside it may be where to join, or only a map. */
const placeLines = (properties: Properties): readonly Line[] => {
  const text = oneLine(textOf(properties, 'LOCATION'));
  const words = text.split(link).map((piece) => piece.replace(/^[\s,;:–-]{1,20}|[\s,;:–-]{1,20}$/g, ''));
  const venue = words.find((piece) => piece !== '') ?? '';
  const join = (text.match(link) ?? []).find((url) => meeting.test(url)) ?? '';
  const fields = [...stated('venue', venue, text), ...stated('link', join, text)];
  return text === '' ? [] : [{ label: 'Where', text, fields }];
};

const mailAddress = /^mailto:/i;

const organizerLine = (property: Property): readonly Line[] => {
  const name = String(property.parameters.cn ?? '').trim();
  const address = (property.texts[0] ?? '').replace(mailAddress, '');
  const text = name === '' || name.includes('@') ? address : name;
  return text === '' || /no-?reply|invalid:/i.test(text)
    ? []
    : [stating(isOrganization(text) ? 'heldAt' : 'organizer', 'Organizer', text)];
};

/** Trumba's own fields: what their name is a label of is read as such. */
const customLines = (properties: Properties): readonly Line[] =>
  (properties.get('X-TRUMBA-CUSTOMFIELD') ?? []).slice(0, mostCustom).flatMap((property) => {
    const name = String(property.parameters.name ?? '');
    const text = oneLine(property.texts.join(', '));
    const isShort = name !== '' && name.length < 30 && text !== '' && text.length < 300;
    return isShort ? [{ label: name, text }] : [];
  });
const mostCustom = 20;

const statusLine = (event: CalendarEvent, properties: Properties): readonly Line[] =>
  event.head.isCancelled || /^CANCELL?ED$/i.test(textOf(properties, 'STATUS'))
    ? [stating('status', 'Status', 'CANCELLED', 'cancelled')]
    : [];

const keywordLine = (properties: Properties): readonly Line[] => {
  const words = (properties.get('CATEGORIES') ?? []).flatMap((property) => property.texts).join(', ');
  return words.trim() === '' ? [] : [stating('keywords', 'Categories', oneLine(words))];
};

const linkLine = (properties: Properties): readonly Line[] => {
  const url = textOf(properties, 'URL').match(link)?.[0];
  return url === undefined ? [] : [stating('link', 'Link', url)];
};

/** An event as lines that a person would read, and what was odd about it. */
export const eventLines = (
  event: CalendarEvent,
): { readonly lines: readonly Line[]; readonly doubts: readonly Doubt[] } => {
  const { properties, doubts } = groupProperties(event.properties);
  const time = eventTime(event, properties);
  const when = whenLine(time.start, time.end);
  const summary = oneLine(textOf(properties, 'SUMMARY'));
  const body = description(properties);
  const contact = oneLine(textOf(properties, 'CONTACT'));
  const lines = [
    ...(summary === '' ? [] : [stating('title', undefined, summary)]),
    ...statusLine(event, properties),
    ...(when === undefined ? [] : [when]),
    ...placeLines(properties),
    ...(properties.get('ORGANIZER') ?? []).slice(0, 1).flatMap(organizerLine),
    ...(contact === '' ? [] : [stating('contact', 'Contact', contact)]),
    ...customLines(properties),
    ...keywordLine(properties),
    ...(body === '' ? [] : [blank, plain(body)]),
    ...linkLine(properties).flatMap((line) => [blank, line]),
  ];
  return { lines, doubts: [...doubts, ...time.doubts] };
};
