import { personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { isOrganizationLine, looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { isPlainSeries, isSeries } from '../series/series-words';
import { closingPeople, type Piece, peopleOf, personPiece, spanOf } from './heading-people';

/** What a heading line says: `CS Seminar: Ada Byron, TVU – “Entropy of Birds”`. Spans are places in the document. */
export interface Heading {
  readonly title?: Span;
  readonly series?: Span;
  readonly people: readonly PersonField[];
}

const byPerson = new RegExp(
  wrapped`
    (?:[\s,]+|^)(?:(?:a )?(?:(?:talk|lecture|seminar|presentation|colloquium) )?(?:by|with|von|par|por|di)|
    (?:med|mit|avec|con|com|met|ved|av|af|door)|featuring|presented by:?|led by:?|given by:?|presenter:|
    speaker:)\s+(?=\p{Lu})
  `,
  'gu',
);

/** `Ada Byron presents: The mind of crows`. */
export function personPresents(body: string, at: number): Heading | undefined {
  const match =
    /^([^,:;()]{4,50}) (?:presents?|leads a discussion of|introduces|will present|présente|presenta|stellt vor):?\s+(?=\S{2})/u.exec(
      body,
    );
  const name = match?.[1];
  if (match === null || name === undefined || personScore(name) < 0.6 || isSeries(name)) return undefined;
  const people = peopleOf(name, at, 'heading');
  return people.length === 1
    ? { people, title: { start: at + match[0].length, end: at + body.length } }
    : undefined;
}

const nameLead = /^([^,(:;]{4,50}?)(\s?\([^()]{2,80}\))?(?<!^(?:Prof|Assoc|Dott|Mag))[,.]\s+(?=["“]?\p{Lu})/u;

/** `Ada Byron (TVU), Entropy of Birds`; in a row of a listing also without the institution. */
export function personThenTitle(body: string, at: number, inRow: boolean): Heading | undefined {
  const lead = nameLead.exec(body);
  if (lead === null || (lead[2] === undefined && !inRow)) return undefined;
  const [first] = body.slice(lead[0].length).split(/[,(:–]/);
  const isTitle =
    first !== undefined &&
    body.slice(lead[0].length).split(/\s+/).length >= (inRow && lead[2] !== undefined ? 2 : 3) &&
    personScore(first) < 0.6 &&
    !looksLikeRole(first) &&
    (lead[2] === undefined ? !looksLikeOrganization(first) : !isOrganizationLine(first));
  const people = isTitle ? peopleOf(`${lead[1]}${lead[2] ?? ''}`, at, 'heading') : [];
  if (people.length !== 1 || personScore(lead[1] ?? '') < 0.6) return undefined;
  return { people, title: { start: at + lead[0].length, end: at + body.length } };
}

/** `Ada Byron (TVU): Entropy of Birds`, `Ada Byron — Entropy`, `Ada Byron, TVU – Entropy`. */
export function speakerFirst(rest: readonly Piece[], end: number): Heading | undefined {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined) return undefined;
  const name = withoutEvent(first);
  const people = personPiece(name, name.text.split(/\s+/).length <= 5, isDashed(second) ? 0.35 : 0.4);
  if (people.length === 0 || isTitleLike(first.text, people)) return undefined;
  if (rest.length === 2 && !/[\s\u3000-\uffff]/.test(second.text) && !isSureName(people)) return undefined;
  const isAffiliation =
    more.length > 0 &&
    people.every((person) => person.affiliation === undefined) &&
    isPlainOrganization(second.text) &&
    more[0]?.mark !== ':';
  const title = isAffiliation ? more[0] : second;
  if (title === undefined) return undefined;
  return { title: { start: title.start, end }, people };
}

const eventBefore = new RegExp(
  wrapped`
    ^(?:\p{L}+ )?(?:[Tt]alk|[Ll]ecture|[Ss]eminar|[Cc]olloquium|[Vv]ortrag|[Gg]astvortrag|[Kk]olloquium|
    [Ss]éminaire|[Ee]xposé|[Cc]onférence|[Cc]harla|[Cc]onferencia|[Ss]eminario|[Pp]alestra|[Ss]eminário|
    [Ff]öredrag|[Ff]oredrag|[Ll]ezing|[Rr]eferat|[Ww]ykład|
    [Pp]řednáška)(?: (?:by|with|von|mit|par|de|di|av|af|door))? (?=\p{Lu})
  `,
  'u',
);

/** `Guest talk Ada Byron (TVU)`: the name and its institution alone. */
function withoutEvent(piece: Piece): Piece {
  const lead = eventBefore.exec(piece.text)?.[0].length ?? 0;
  return lead === 0 ? piece : { ...piece, text: piece.text.slice(lead), start: piece.start + lead };
}

/** `Ada Byron — The mind of crows`: a dash before a title of three words and more, where a colon may part the title itself. */
function isDashed({ mark, text }: Piece): boolean {
  return /^[—–―-]{1,3}$/.test(mark) && text.split(/\s+/).length >= 3;
}

function isSureName([first]: readonly PersonField[]): boolean {
  return first !== undefined && (first.affiliation !== undefined || personScore(first.value) > 0.7);
}

function isPlainOrganization(words: string): boolean {
  return words.length < 70 && looksLikeOrganization(words);
}

/** A title may hold a name (`Turing machines: a survey`): then more than the name stands in the piece. */
function isTitleLike(words: string, people: readonly PersonField[]): boolean {
  const first = people[0];
  return (
    first !== undefined &&
    first.affiliation === undefined &&
    personScore(first.value) < 0.6 &&
    words.split(/\s+/).length < 2
  );
}

/** `Entropy of Birds – Talk by Ada Byron (TVU)`, `Entropy - Ada Byron - TVU`. */
export function speakerLast(rest: readonly Piece[]): Heading | undefined {
  const [first] = rest;
  for (let index = rest.length - 1; index >= Math.max(1, rest.length - 2); index--) {
    const before = rest[index - 1];
    const people = closingPeople(rest[index], rest[index + 1]);
    if (people.length > 0 && first !== undefined && before !== undefined)
      return { title: { start: first.start, end: before.end }, people };
  }
  return undefined;
}

const guestLead =
  /^(?:(?:an?|the|in|our) )?(?:evening|afternoon|morning|hour|conversation|discussion|dialogue|interview|audience|fireside chat|chat|coffee|lunch|breakfast|tea|q ?& ?a|meet and greet) with (?:the )?/i;

/** `An Evening with Ada Byron`: title and speaker in one. */
export function guestOf(whole: Piece): Heading | undefined {
  const lead = guestLead.exec(whole.text)?.[0].length ?? 0;
  if (lead === 0) return undefined;
  const people = personPiece({ ...whole, text: whole.text.slice(lead), start: whole.start + lead });
  return people.length === 0 ? undefined : { title: spanOf(whole), people };
}

/** `Birds Colloquium, Prof. Ada Byron, TVU`. */
export function seriesBeforeComma(whole: Piece): Heading | undefined {
  const comma = whole.text.indexOf(',');
  if (comma < 0 || !isPlainSeries(whole.text.slice(0, comma))) return undefined;
  const rest = whole.text.slice(comma + 1).trimStart();
  const people = personPiece({ ...whole, text: rest, start: whole.end - rest.length });
  const series = { start: whole.start, end: whole.start + comma };
  return people.length === 0 ? undefined : { series, people };
}

/** `Entropy of Birds (Ada Byron)`, `Entropy of Birds (Ada Byron, TVU)`. */
export function personInParentheses(whole: Piece): Heading | undefined {
  const open = whole.text.lastIndexOf('(');
  if (open < 8 || !/\)\s*$/.test(whole.text)) return undefined;
  const inside = whole.text.slice(open + 1, whole.text.lastIndexOf(')'));
  const people = peopleOf(inside, whole.start + open + 1, 'heading');
  const [first] = people;
  if (first === undefined || personScore(first.value) < 0.6) return undefined;
  const lead = inside.slice(0, first.start - whole.start - open - 1);
  if (lead.length > 7 && !/^(?:\p{L}{1,7}\.[ -]?){1,5}$/u.test(lead.trim())) return undefined;
  return {
    title: { start: whole.start, end: whole.start + whole.text.slice(0, open).trimEnd().length },
    people,
  };
}

/** `Fågelseminarium med Ada Byron`: the title of a talk may go on with a person. */
const onlyBehindSeries = /(?:^|[\s,])(?:med|mit|avec|con|com|met|ved|av|af|door)\s+$/u;

/** `Entropy of Birds by Ada Byron, TVU`. */
export function personAfterBy(whole: Piece): Heading | undefined {
  const match = [...whole.text.matchAll(byPerson)].at(-1);
  if (match === undefined) return undefined;
  const start = match.index + match[0].length;
  const [sentence = ''] = whole.text.slice(start).split(/(?<=\p{Ll}{3}\)?)\.\s+(?=\p{Lu})/u);
  const people = personPiece({
    text: sentence,
    start: whole.start + start,
    end: whole.end,
    mark: '',
  });
  const [first] = people;
  if (first === undefined || first.start > whole.start + start + 25 || personScore(first.value) < 0.55)
    return undefined;
  const before = whole.text.slice(0, match.index);
  if (
    /\([^)]*$|\b(?:joint|work|works|together|collaboration|along|conversation)$|\b(?:was|were|is|are|been|being) \p{L}+$|[.!?]\s+\p{Lu}/u.test(
      before,
    )
  )
    return undefined;
  if (onlyBehindSeries.test(match[0]) && !isSeries(before)) return undefined;
  if (isSeries(before) || before.split(/\s+/).length < 2)
    return {
      people,
      ...(isSeries(before) && { series: { start: whole.start, end: whole.start + before.length } }),
    };
  return { title: { start: whole.start, end: whole.start + match.index }, people };
}
