import { honorificLength, personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { genitiveSpeakers } from './genitive-speaker';
import { likelySpeaker } from './likely-speaker';
import { parsePeople } from './parse-people';
import { sayings } from './speaker-sayings';

/** People whom running text says to be speaking; honorifics and affiliation as printed. */
export function speakersInProse(text: string, stretches: readonly Span[]): PersonField[] {
  const found: { readonly people: PersonField[]; readonly score: number }[] = [];
  for (const stretch of stretches.slice(0, 40)) {
    const slice = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 1500)).replace(/\s/g, ' ');
    for (const { pattern, score } of sayings) {
      const people = saidPeople(slice, stretch.start, pattern);
      const name = people[0];
      if (name !== undefined) found.push({ people, score: score + personScore(name.value) });
    }
    const people = genitiveSpeakers(slice, stretch.start);
    if (people.length > 0) found.push({ people, score: 3.4 });
  }
  return found.sort((left, right) => right.score - left.score)[0]?.people ?? likelySpeaker(text, stretches);
}

/** Of one stretch; a phrase that begins with no person (`On Tuesday, in room 4, …`) may hold one further on. */
const mostTries = 30;

/** Who invites is not who speaks: `At the invitation of Ada Byron`, `Na zaproszenie prof. Marii Testowej wystąpi …`. */
const inviting = new RegExp(
  wrapped`
    (?:(?:invitation (?:of|de|from)|[Ee]inladung (?:von|der|des)|invito d\p{L}{1,4}|invitación de|
    convite d[eoa]|uitnodiging van|inbjudan av|zaproszenie|pozvání|приглашению)|
    \b(?:[Hh]osted|[Ii]nvited) by) (?:[\p{L}.]{1,12}\.? ){0,2}$
  `,
  'u',
);

/** Before these `M.` is Monsieur and no initial. */
const french = /(?:soutiendra|soutient|présentera|donnera|parlera|interviendra|fera)$/;

function saidPeople(slice: string, from: number, pattern: RegExp): PersonField[] {
  let tries = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(slice); match !== null && tries < mostTries; match = pattern.exec(slice)) {
    tries++;
    const printed = match[1];
    if (printed === undefined) continue;
    const start = match.index + match[0].indexOf(printed);
    pattern.lastIndex = start + printed.length;
    if (inviting.test(slice.slice(Math.max(0, start - 40), start))) continue;
    const at = start + (french.test(match[0]) ? (/^MM?\. /.exec(printed)?.[0].length ?? 0) : 0);
    const words = printed.slice(at - start).replace(/['’]s$/, '');
    const found = firstPeople(slice, from, at, untilVerb(slice.slice(at, at + 260)), words);
    const people = found.length > 0 ? found : firstPeople(slice, from, at, words, words);
    if (people.length > 0) return people;
  }
  return [];
}

/** Where a name with its institution ends: at a verb or at the end of the sentence. */
const clauseEnd = new RegExp(
  wrapped`
    (?<=\w{3})(?<!\b(?:[Pp]rof|[Dd]ott|[Aa]ssoc|[Aa]sst|[Mm]gr|[Ii]ng|hab|Univ|Dept|Inst))[.!?;](?:\s|
    $)|\s(?:will|is|are|presents|gives|on (?:the|\p{Lu})|and (?:he|she|they)(?:['’]ll| will| is)|at \d|
    entitled|titled|has|who|speaks|speaking|talks|as speaker|visiting|joining|coming|giving|presenting|
    here|with us|over|sobre|über|som|qui|che|který|która|který|который|которая)\s
  `,
  'u',
);

/** A name with its institution, up to the verb or the end of the sentence. */
function untilVerb(words: string): string {
  const [before = words] = words.split(clauseEnd);
  return before;
}

/** The people with whom `tail` begins; `words` is the name as the phrase has it. */
function firstPeople(slice: string, from: number, at: number, tail: string, words: string): PersonField[] {
  const people = parsePeople(tail, from + at, {
    expected: true,
    rule: 'speaker-in-prose',
    confidence: 0.7,
  }).filter(
    (candidate) =>
      personScore(candidate.value) > 0.35 ||
      honorificLength(slice.slice(candidate.start - from - 12, candidate.end - from).trimStart()) > 0,
  );
  const [first] = people;
  const isWhole = first !== undefined && (/\s/.test(first.value) || honorificLength(words) > 0);
  return isWhole && first.start - from - at < 25 ? people : [];
}
