import { honorificLength, personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import type { Item } from '../lines/items';
import { fullerName } from './fuller-name';
import { governedName } from './governed-name';
import { parsePeople } from './parse-people';

/** Words before a host in running text or at the foot of an announcement. */
const saying = new RegExp(
  wrapped`
    (?:\b(?:hosted by|(?:his|her|their|the|our) host,|
    (?:faculty |seminar )?host(?:s|ed)?(?:(?: this time| today| this week)? is| are| for the (?:visit|
    talk) is|:|\s[-–—](?=\s))|(?:at the |by )?invitation of|invited by|auf einladung von|eingeladen von|
    invitée? par|su invito di|invitat[oa] da|por invitación de|invitad[oa] por|a convite de|
    convidad[oa] por|op uitnodiging van|accueillie? par|ospite d(?:i|el|ella)(?= (?:prof|dott))|inbjuden av|
    invitert av|inviteret af)|(?<!\p{L})à l['’]invitation de|(?<!\p{L})zve(?= (?:prof|doc|dr|mgr|ing)\b)|
    (?<!\p{L})(?:(?:uitgenodigd door|te gast bij|zu gast bei|gäst hos|gjest hos|gæst hos|na zaproszenie|
    na pozvání|по приглашению):?|(?:pozvání|opiekun wizyty|invita|приглашает|принимающая сторона|házigazda|
    ev sahibi|convite|einladung|invitation|invito|invitación|davet):|
    (?:unser\p{L}{0,2}|ihr\p{L}{0,2}|notre|nuestr[oa]|nostr[oa]) (?:gastgeber(?:in)?|hôte|anfitri[óo]na?|
    ospite),(?= \p{L}{2,5}\.)|(?:gastgeber(?:in)?|anfitri[óo]na?|anfitri(?:ão|ã)|\p{L}{0,12}isäntä|värd|
    vært|vert|gastheer|gastvrouw|gospodarz(?:em)?|hostitel(?:em|kou|ka)?)(?: (?:wizyty|spotkania|wykładu|
    seminarium|des vortrags))?(?::| (?:ist|jest|będzie|je|är|er|is|on|es|é)(?!\p{L})))|邀请人[:：]?|
    世話人[:：]?)\s{0,3}(?=\S)
  `,
  'giu',
);
/** `Ada Byron, who is hosting him`. */
const hosting = new RegExp(
  wrapped`
    (\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}),? (?:who (?:has )?invited (?:him|her|them)\b|
    who hosts (?:him|her|them|both|the (?:talk|speaker|visit)s?)\b|
    (?:who )?(?:is|will be) (?:hosting\b|(?:the|our|his|her|their) host\b))
  `,
  'u',
);
/** `contatti Ada Byron (a@b.example), che lo ospita`. */
const guestIs = new RegExp(
  wrapped`
    (\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})(?: \([^)]{3,60}\))?, (?:(?:che|qui|que|
    quien) (?:lo |la |li |le |les |l['’]|o |a )?(?:ospita|ha invitat\p{L}|invita|accueille|invite|
    a invitée?|acoge|recibe|ha invitado|convidou|convida|recebe)|
    (?:der|die) (?:ihn|sie) (?:eingeladen hat|einlädt)|
    die (?:hem|haar) (?:ontvangt|heeft uitgenodigd|uitnodigt))(?!\p{L})
  `,
  'u',
);
/** In a life only a sentence of its own names the host of the talk; others tell of past visits. */
const sentenceStart =
  /(?:^|[.!?:)(–—-]\s{0,3}|\b(?:[Hh]e|[Ss]he|[Tt]hey|speaker|visit) (?:is|are|will be) (?:being )?)$/;
const silentZones = /^(?:related|references|boilerplate)$/;

/** Hosts whom a line names without a label of its own: `Hosted by Ada Byron.`, `(host: Ada Byron)`. */
export function hostsInProse(text: string, items: readonly Item[]): PersonField[] {
  for (const { start, end, isLife } of paragraphs(items)) {
    const words = text.slice(start, Math.min(end, start + 4000)).replace(/\n/g, ' ');
    if (!speaksOfHost(words)) continue;
    const name = hosting.exec(words) ?? guestIs.exec(words);
    const until = name?.[1] === undefined ? 0 : name.index + name[1].length;
    const [host] = name === null ? [] : peopleFrom(text, words.slice(0, until), name.index, start, false);
    if (host !== undefined) return [host];
    for (const match of words.matchAll(saying)) {
      const before = words.slice(0, match.index);
      if (isLife && (!sentenceStart.test(before) || (before.endsWith('(') && !match[0].includes(':'))))
        continue;
      const isLabel = /[:：]\s*$/.test(match[0]);
      const people = peopleFrom(text, words, match.index + match[0].length, start, isLabel);
      if (people.length > 0) return people;
    }
  }
  return [];
}

/** Stems of which one stands wherever a host is named; looked for first, as few paragraphs name one. */
const stems =
  'host zve_ invit inbjud einla eingeladen einlädt uitnod uitgenod gast_b gäst_h gjest_h gæst_h gasthe gastvr gastgeb pozv zaprosz opiekun anfitri 邀请 世話 приглаш принимающ isäntä värd vært vert gospodarz hostitel házigazda ev_sahibi convi ospit accueill acoge recibe recebe ontvangt'
    .split(' ')
    .map((stem) => stem.replace('_', ' '));

function speaksOfHost(words: string): boolean {
  const folded = words.toLowerCase();
  return stems.some((stem) => folded.includes(stem));
}

/** Runs of long lines without a gap, which may be one wrapped sentence; short lines stand for themselves. */
function paragraphs(items: readonly Item[]): (Span & { readonly isLife: boolean })[] {
  const spans: { start: number; end: number; last: Item }[] = [];
  for (const item of items) {
    if (silentZones.test(item.zone)) continue;
    const { line, label, zone } = item;
    const above = spans.at(-1);
    const goesOn =
      above !== undefined &&
      label === undefined &&
      line.gap === 0 &&
      zone === above.last.zone &&
      above.last.line.text.length > 40 &&
      line.start - above.end < 20;
    if (goesOn && above !== undefined) Object.assign(above, { end: line.end, last: item });
    else spans.push({ start: line.start, end: line.end, last: item });
  }
  return spans.map(({ start, end, last }) => ({ start, end, isLife: last.zone === 'bio' }));
}

/** Behind these a Slavic name stands in the genitive. */
const governing = /(?:na zaproszenie|na pozvání|по приглашению):?\s*$/iu;
const mailBehind = /^\s?[(<]\S{1,24}@/;

function peopleFrom(text: string, words: string, at: number, from: number, isLabel: boolean): PersonField[] {
  const article = /^(?:la|le|el|il|o|a|der|die|den) (?=prof|do[ck]t|dott|dr)/iu.exec(
    words.slice(at, at + 12),
  );
  if (article !== null) return peopleFrom(text, words, at + article[0].length, from, isLabel);
  const tail =
    words
      .slice(at, at + 160)
      .split(
        /(?<=\p{Ll}{2})(?<!\b(?:[Pp]rof|[Dd]oc|[Dd]ott|[Ii]ng|[Mm]gr|[Dd]r|[Mm]rs?|[Mm]s|hab|inż|[Dd]oz|[Pp]riv))[.;!?](?:\s|$)|\)|\s[–—-]\s|\son\s|\sat\s\d/u,
      )[0] ?? '';
  const given = fullerName(text, tail.trim());
  if (given !== undefined)
    return [
      { ...given, start: from + at, end: from + at + tail.length, rule: 'host-given-name', confidence: 0.6 },
    ];
  const people = parsePeople(tail, from + at, { expected: true, rule: 'host-in-prose', confidence: 0.7 });
  const [first] = people;
  if (first === undefined || first.start - from - at > 20) return [];
  const isNamed = people.every(
    ({ value, end }) =>
      /\s/.test(value) &&
      personScore(value) > (isLabel || mailBehind.test(text.slice(end, end + 30)) ? 0.25 : 0.5),
  );
  if (!isNamed && honorificLength(tail) === 0) return [];
  return governing.test(words.slice(0, at).slice(-24))
    ? people.map((person) => ({ ...person, value: governedName(person.value) ?? person.value }))
    : people;
}
