import { honorificLength, personScore } from '../../lexicon/person-name';
import type { PersonField } from '../../model';
import type { Item } from '../lines/items';
import { parsePeople } from './parse-people';

/** Words before a host in running text or at the foot of an announcement. */
const saying =
  /(?:\b(?:hosted by|(?:his|her|their|the|our) host,|(?:faculty |seminar )?host(?:s|ed)?(?:(?: this time| today| this week)? is| are| for the (?:visit|talk) is|:|\s[-–—](?=\s))|(?:at the |by )?invitation of|invited by|auf einladung von|eingeladen von|à l['’]invitation de|invitée? par|su invito di|invitat[oa] da|por invitación de|invitad[oa] por|a convite de|convidad[oa] por|op uitnodiging van)|(?<!\p{L})(?:pozvání|opiekun wizyty|uitgenodigd door|gastgeber(?:in)?|anfitri[óo]na?|invita|приглашает):|邀请人[:：]?|世話人[:：]?)\s{0,3}(?=\S)/giu;
/** `Ada Byron, who is hosting him`. */
const hosting =
  /(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}),? (?:who (?:has )?invited (?:him|her|them)\b|(?:who )?(?:is|will be) (?:hosting\b|(?:the|our|his|her|their) host\b))/u;
const silentZones = /^(?:related|references|boilerplate)$/;

/** Hosts whom a line names without a label of its own: `Hosted by Ada Byron.`, `(host: Ada Byron)`. */
export function hostsInProse(items: readonly Item[]): PersonField[] {
  for (const { line, zone } of items) {
    if (silentZones.test(zone)) continue;
    const name = hosting.exec(line.text.slice(0, 4000));
    const [host] = name?.[1] === undefined ? [] : peopleFrom(line.text, name.index, line.start, false);
    if (host !== undefined) return [host];
    for (const match of line.text.slice(0, 4000).matchAll(saying)) {
      const isLabel = /[:：]\s*$/.test(match[0]);
      const people = peopleFrom(line.text, match.index + match[0].length, line.start, isLabel);
      if (people.length > 0) return people;
    }
  }
  return [];
}

function peopleFrom(words: string, at: number, from: number, isLabel: boolean): PersonField[] {
  const tail =
    words
      .slice(at, at + 160)
      .split(
        /(?<=\p{Ll}{2})(?<!\b(?:[Pp]rof|[Dd]r|[Mm]rs?|[Mm]s))[.;!?](?:\s|$)|\)|\s[–—-]\s|\son\s|\sat\s\d/u,
      )[0] ?? '';
  const people = parsePeople(tail, from + at, { expected: true, rule: 'host-in-prose', confidence: 0.7 });
  const [first] = people;
  if (first === undefined || first.start - from - at > 20) return [];
  const isNamed = people.every(
    ({ value }) => /\s/.test(value) && personScore(value) > (isLabel ? 0.25 : 0.5),
  );
  return isNamed || honorificLength(tail) > 0 ? people : [];
}
