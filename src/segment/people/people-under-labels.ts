import { personScore } from '../../lexicon/person-name';
import type { FieldName, PersonField, PersonRole } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import type { Block } from '../block';
import { field } from '../field';
import { labelValues } from '../lines/label-value';
import type { LabelKind } from '../lines/label-words';
import { fullerName } from './fuller-name';
import { hostsInProse } from './hosts-in-prose';
import { parsePeople } from './parse-people';

/** People under labels of these kinds, the first label that names any; several labels of one kind add up. */
export function peopleUnderLabels(
  block: Block,
  kinds: readonly LabelKind[],
  confidence: number,
): PersonField[] {
  const { text } = block.document;
  const seen = new Set<string>();
  const otherRole = kinds.includes('speaker') ? arranging : /$^/;
  return labelValues(text, block.items, kinds)
    .filter(
      (value) =>
        !/^name$/i.test(value.words) ||
        personScore(text.slice(value.start, value.end).split(/[,(\n]/)[0] ?? '') > 0.45,
    )
    .filter((value) => !otherRole.test(text.slice(value.start, value.end).split('\n')[0] ?? ''))
    .flatMap((value) =>
      withAffiliation(
        block,
        value.item,
        parsePeople(firstSentence(text.slice(value.start, value.end)), value.start, {
          expected: true,
          rule: `${kinds[0]}-label`,
          confidence,
        }),
      ),
    )
    .filter(
      (person) =>
        !isPlaceholder(person.value) &&
        person.value.length > 1 &&
        !seen.has(person.value) &&
        seen.add(person.value),
    );
}

/** `Who: Ada Byron - organizer`, as calendars list whom they invite. */
const arranging = /\s[-–—(]\s?(?:organi[sz]er|creator|host|moderator|chair)\)?\s*$/i;

/** Announcements printed on one line go on behind the people: `Prof. Ada Byron. COFFEE at 3`, `… Byron. Birds sing`. */
function firstSentence(words: string): string {
  const stop =
    /(?<=\p{Ll}{3})(?<!\b(?:[Pp]rof|[Uu]niv|[Dd]ept|[Ii]nst|[Aa]ssoc|[Dd]ipl|[Aa]cad|[Nn]atl|[Tt]ech))\.\s+(?=\p{Lu}{2,}\b|\p{Lu}\p{L}{0,20},? \p{Ll}{2,})/u.exec(
      words,
    );
  return stop === null ? words : words.slice(0, stop.index);
}

/** `Affiliation: TVU` below `Speaker: Ada Byron`. */
function withAffiliation(block: Block, item: number, people: readonly PersonField[]): PersonField[] {
  const [value] = labelValues(block.document.text, block.items.slice(item + 1, item + 5), ['affiliation']);
  if (value === undefined) return [...people];
  const affiliation = field(block.document.text, value.start, value.end, 'affiliation-label', 0.9);
  return people.map((person) => (person.affiliation === undefined ? { ...person, affiliation } : person));
}

/** `Host: Ada` where the document names Ada Byron elsewhere. */
function whole(block: Block, host: PersonField): PersonField {
  return { ...host, value: fullerName(block.document.text, host.value)?.value ?? host.value };
}

/** A rarer given name alone under a label, which only its bearer shows to be one. */
function hostsByGivenName({ document, items }: Block): PersonField[] {
  return labelValues(document.text, items, ['host']).flatMap(({ start, end }) => {
    const bearer = fullerName(document.text, document.text.slice(start, end).trim());
    return bearer === undefined
      ? []
      : [{ value: bearer.value, start, end, rule: 'host-given-name', confidence: 0.7 }];
  });
}

function firstOf(lists: readonly (readonly PersonField[])[]): readonly PersonField[] {
  return lists.find((list) => list.length > 0) ?? [];
}

const roleLabels = {
  hosts: ['host'],
  contacts: ['contact'],
  organizers: ['organizer'],
  moderators: ['moderator'],
  panelists: ['panelist'],
  advisors: ['advisor'],
} as const satisfies Record<Exclude<PersonRole, 'speakers'>, readonly LabelKind[]>;

const statedRoles: Readonly<Partial<Record<FieldName, Exclude<PersonRole, 'speakers'>>>> = {
  host: 'hosts',
  contact: 'contacts',
  organizer: 'organizers',
  moderator: 'moderators',
  panelist: 'panelists',
  advisor: 'advisors',
};

/** Everyone but the speakers: stated by the format or named under a label. */
export function rolesOf(block: Block): Record<Exclude<PersonRole, 'speakers'>, readonly PersonField[]> {
  const people = (role: Exclude<PersonRole, 'speakers'>): PersonField[] => {
    const stated = block.stated
      .filter((item) => statedRoles[item.name] === role)
      .flatMap((item) =>
        parsePeople(block.document.text.slice(item.start, item.end), item.start, {
          expected: true,
          rule: `stated-${item.name}`,
          confidence: 0.95,
        }),
      );
    const printed = peopleUnderLabels(block, roleLabels[role], 0.9);
    const known = new Set(stated.map((person) => person.value));
    return [...stated, ...printed.filter((person) => !known.has(person.value))];
  };
  const hosts = people('hosts').map((host) => whole(block, host));
  return {
    hosts: firstOf([
      hosts,
      hostsByGivenName(block),
      hostsInProse(block.document.text, block.items),
      hostsOfPage(block),
    ]),
    contacts: people('contacts'),
    organizers: people('organizers'),
    moderators: people('moderators'),
    panelists: people('panelists'),
    advisors: people('advisors'),
  };
}

/** `Host: Ada Byron` above the rows of a listing holds for all of them. */
function hostsOfPage(block: Block): readonly PersonField[] {
  const first = block.items[0]?.line.start ?? 0;
  const head = block.surroundings.filter(({ line }) => line.start < first);
  return head.length === 0 ? [] : peopleUnderLabels({ ...block, items: head }, roleLabels.hosts, 0.6);
}
