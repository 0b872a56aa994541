import type { FieldName, StatedField } from '../../model';
import { isOrganization } from '../is-organization';
import { blank, type Line, plain, stating } from '../render';
import { whenLine } from '../time/when-line';
import type { TalkContext } from './find-talks';
import { type Person, readPeople } from './person';
import type { RecordField } from './talk-keys';
import { sortRecord, type TalkRecord } from './talk-record';
import { talkTime } from './talk-time';
import { isObject, type JsonObject, oneLine, textOfValue } from './value';

const labels = {
  host: 'Host',
  moderator: 'Moderator',
  panelist: 'Panelists',
  organizer: 'Organizer',
  contact: 'Contact',
  advisor: 'Advisor',
} as const satisfies Partial<Record<FieldName, string>>;

const values = (record: TalkRecord, field: RecordField): readonly unknown[] => record.fields.get(field) ?? [];

const firstText = (record: TalkRecord, field: RecordField): string =>
  values(record, field)
    .map(textOfValue)
    .find((text) => text !== '') ?? '';

const lineOf = (name: FieldName, label: string, text: string, value?: string): readonly Line[] =>
  text === '' ? [] : [stating(name, label, oneLine(text), value)];

/** `Speakers: Ada Byron (Testville University), Carl Doe`: each name stated, and each affiliation after its name. */
const peopleLine = (name: FieldName, label: string, people: readonly Person[]): readonly Line[] => {
  const fields: StatedField[] = [];
  let text = '';
  const state = (field: FieldName, words: string): void => {
    fields.push({ name: field, value: words, start: text.length, end: text.length + words.length });
    text += words;
  };
  for (const person of people) {
    if (text !== '') text += ', ';
    state(name, person.name);
    if (person.affiliation === undefined) continue;
    text += ' (';
    state('affiliation', person.affiliation);
    text += ')';
  }
  return text === '' ? [] : [{ label, text, fields }];
};

/** Calendars name the house as its own performer, or the type in place of a name. */
const isSomebody = ({ name, isHouse }: Person): boolean =>
  !isHouse && !/^(?:Organization|Person|PerformingGroup|None|null|N\/A|-+)$/i.test(name);

const speakers = (record: TalkRecord): readonly Person[] =>
  readPeople(values(record, 'speaker').flat(), firstText(record, 'affiliation')).filter(isSomebody);

const roleLines = (record: TalkRecord): readonly Line[] =>
  (Object.keys(labels) as (keyof typeof labels)[]).flatMap((role) => {
    const people = readPeople(values(record, role).flat());
    const houses =
      role === 'organizer' ? people.filter(({ name, isHouse }) => isHouse || isOrganization(name)) : [];
    return [
      ...houses.flatMap((house) => lineOf('heldAt', 'Organized by', house.name)),
      ...peopleLine(
        role,
        labels[role],
        people.filter((person) => !houses.includes(person)),
      ),
    ];
  });

/** Of the groups and departments that a calendar names the one that says whose they are. */
const houseAmong = (record: TalkRecord): string =>
  values(record, 'unit')
    .flat()
    .map(textOfValue)
    .find((name) => wholeHouse.test(name) && name.length < 120) ?? '';

const wholeHouse =
  /universi|hochschule|polytechni|politecnico|(?<!\p{L})(?:college(?! of)|institute of technology)/iu;

const isAddress = (text: string): boolean => /^https?:\/\/\S{1,2000}$/.test(text);

/** A place that is an address is where to join; objects give a name and an address of the street. */
const placeWords = (value: unknown): string => {
  if (!isObject(value)) return textOfValue(value);
  const street = textOfValue(isObject(value.address) ? value.address.streetAddress : value.address);
  return [textOfValue(value), street].filter(Boolean).join(', ');
};

const isVirtual = (value: unknown): boolean => isObject(value) && /Virtual/.test(textOfValue(value['@type']));

const placeLines = (record: TalkRecord, context: TalkContext): readonly Line[] => {
  const places = [...values(record, 'venue')].flat().map(placeWords).filter(Boolean);
  const venues = places.filter((place) => !isAddress(place));
  const said = [...new Set([...venues, ...values(record, 'address').map(textOfValue)])].filter(Boolean);
  const venue = said.length > 0 ? said.join(', ') : textOfValue(context.venue);
  const joining = values(record, 'venue')
    .flat()
    .filter(isVirtual)
    .map((place) => (isObject(place) ? textOfValue(place.url) : ''));
  const links = [...joining, ...places, ...values(record, 'link').map(textOfValue)].filter(isAddress);
  return [
    ...lineOf('venue', 'Where', venue),
    ...[...new Set(links)].slice(0, 1).flatMap((url) => lineOf('link', 'Link', url)),
  ];
};

const cancelled = /cancel|abgesagt|annul|cancelad|取消|中止/i;
const moved = /resched|postpone|verschoben|report[ée]|aplazad|rinviat/i;

const statusLine = (record: TalkRecord): readonly Line[] => {
  const said = values(record, 'status')
    .map((value) => (value === true ? 'cancelled' : textOfValue(value)))
    .join(' ');
  if (cancelled.test(said)) return lineOf('status', 'Status', 'cancelled');
  return moved.test(said) ? lineOf('status', 'Status', 'moved') : [];
};

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const timeLines = (record: TalkRecord, context: TalkContext): readonly Line[] => {
  const time = talkTime(
    record,
    textOfValue(context.timezone) || undefined,
    textOfValue(context.date) || undefined,
  );
  const when = whenLine(time.start, time.end);
  const unread = time.unread.map(
    (field): Line => ({ label: titled(field), text: oneLine(firstText(record, field)) }),
  );
  return [...(when === undefined ? [] : [when]), ...unread.filter((line) => line.text !== '')];
};

const readableKey = (key: string): string =>
  titled(
    key
      .replace(/[_-]+/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .trim()
      .toLowerCase(),
  );

const technicalKey =
  /(?:^|[_@])(?:id|uid|guid|hash|slug|code|at|token|context|logo|image|photo|color|homepage)$|^@|edited|created|modified|updated|url$|link$/i;

/** Notes in words; keys for machines and single words are passed over. */
const restLines = (record: TalkRecord): readonly Line[] =>
  record.rest.flatMap(([key, value]) =>
    typeof value === 'string' && !technicalKey.test(key) && /\S\s+\S/.test(value)
      ? [{ ...plain(textOfValue(value)), label: readableKey(key) }]
      : [],
  );

const paragraph = (lines: readonly Line[]): readonly Line[] => lines.flatMap((line) => [blank, line]);

const textLine = (name: FieldName, label: string, text: string): readonly Line[] =>
  text === '' ? [] : [stating(name, label, text)];

const bodyLines = (record: TalkRecord): readonly Line[] => {
  const bios = [firstText(record, 'bio'), ...speakers(record).map((person) => person.bio ?? '')];
  const [abstract, description] = [firstText(record, 'abstract'), firstText(record, 'description')];
  return [
    ...paragraph(textLine('abstract', 'Abstract', abstract)),
    ...paragraph(description === '' || abstract.includes(description) ? [] : [plain(description)]),
    ...paragraph([...new Set(bios)].flatMap((bio) => textLine('bio', 'Bio', bio))),
    ...paragraph(restLines(record)),
  ];
};

/** A talk's record as lines that a person would read, stating what its keys state. */
export const talkLines = (object: JsonObject, context: TalkContext = {}): readonly Line[] => {
  const record = sortRecord(object);
  const people = speakers(record);
  const series = firstText(record, 'series') || textOfValue(context.series);
  const keywords = values(record, 'keywords').map(textOfValue).filter(Boolean).join(', ');
  return [
    ...lineOf('title', 'Title', firstText(record, 'title')),
    ...lineOf('series', 'Series', series),
    ...peopleLine('speaker', people.length > 1 ? 'Speakers' : 'Speaker', people),
    ...statusLine(record),
    ...timeLines(record, context),
    ...placeLines(record, context),
    ...roleLines(record),
    ...lineOf(
      'heldAt',
      'Held at',
      firstText(record, 'heldAt') || houseAmong(record) || textOfValue(context.heldAt),
    ),
    ...lineOf('keywords', 'Keywords', keywords),
    ...lineOf('paper', 'Paper', firstText(record, 'paper')),
    ...lineOf('language', 'Language', firstText(record, 'language')),
    ...bodyLines(record),
  ];
};
