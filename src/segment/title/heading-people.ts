import { personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { parsePeople } from '../people/parse-people';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';

/** A part of a heading between its marks. */
export interface Piece extends Span {
  readonly text: string;
  /** The mark that parts it from the piece before. */
  readonly mark: string;
}

/** The people whom words of a heading name; `expected` where nothing but people can stand there. */
export function peopleOf(text: string, start: number, rule: string, expected = false): PersonField[] {
  return parsePeople(text, start, { expected, rule, confidence: 0.85 });
}

/** A piece that names people and nothing else: at most their posts and institutions. */
export function personPiece(piece: Piece | undefined, expected = false, least = 0.4): PersonField[] {
  if (piece === undefined || piece.text.length > 160) return [];
  const people = peopleOf(piece.text, piece.start, 'heading', expected);
  const first = people[0];
  if (first === undefined || first.start - piece.start > 30 || personScore(first.value) < least) return [];
  const covered = people.some((person) => person.affiliation !== undefined) || restIsSmall(piece, people);
  return covered ? people : [];
}

export function restIsSmall(piece: Piece, people: readonly PersonField[]): boolean {
  const named = people.reduce((sum, person) => sum + person.end - person.start, 0);
  return named >= 0.6 * piece.text.replace(/\b(?:prof\w*|dr|and)\b\.?/gi, '').trim().length;
}

/** The people of a closing piece, when nothing or only their institution comes after it. */
export function closingPeople(piece: Piece | undefined, after: Piece | undefined): PersonField[] {
  if (piece === undefined || piece.mark === ':') return [];
  if (after !== undefined && !looksLikeOrganization(after.text)) return [];
  const text = piece.text.replace(
    /^(?:a )?(?:talk|lecture|seminar|presentation)?\s?(?:by|with|von|par)\s+/i,
    '',
  );
  return withOrganization(personPiece({ ...piece, text, start: piece.end - text.length }), after);
}

function withOrganization(people: readonly PersonField[], piece: Piece | undefined): PersonField[] {
  if (piece === undefined) return [...people];
  const affiliation = {
    value: piece.text,
    start: piece.start,
    end: piece.end,
    rule: 'heading',
    confidence: 0.8,
  };
  return people.map((person) => ({ affiliation, ...person }));
}

/** `Prof. Ada Byron, Testville University`: no title here. */
export function onlyPeople(whole: Piece, afterSeries: boolean): PersonField[] | undefined {
  if (isPlaceholder(whole.text)) return [];
  const people = personPiece(whole);
  const [first] = people;
  if (first === undefined || first.start - whole.start > 12) return undefined;
  const isNamed =
    personScore(first.value) >= (afterSeries ? 0.5 : 0.7) || /\b(?:prof|dr)\b/i.test(whole.text.slice(0, 12));
  const hasPost = first.affiliation !== undefined || looksLikeRole(whole.text) || restIsSmall(whole, people);
  return isNamed && hasPost ? people : undefined;
}

/** Whether words that look like people at best are none of the speakers: `Pixel Butterfly: …` where Ada Byron speaks. */
export function areOthers(people: readonly PersonField[], speakers: readonly PersonField[]): boolean {
  if (people.length === 0 || speakers.length === 0) return false;
  const families = new Set(speakers.map(({ value }) => value.split(' ').at(-1)));
  return people.every(
    ({ value, affiliation }) =>
      affiliation === undefined && personScore(value) < 0.7 && !families.has(value.split(' ').at(-1)),
  );
}

/** The place of a piece alone. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
