import type { Document, Layout, Mention, PersonField } from '../model';
import { nameOf } from './layout-statements';
import type { MentionIndex } from './mention-index';
import type { Statement } from './statement';
import { placesOf } from './whole-names';

const longestCard = 3;
const longestLine = 90;
const longestRest = 24;

/**
 * Where speakers are of whom the header states no place beside the name, but one of the lines below it does:
 * `Ada Byron⏎Reader in Songs⏎Birdtown Institute`. Not the place that holds the talk.
 */
export function cardStatements(
  { text, source }: Document,
  layout: Layout,
  mentions: MentionIndex,
): Statement[] {
  return layout.talks.flatMap(({ people, heldAt }) =>
    people.speakers.flatMap((person) => {
      const from = nameOf(person, mentions);
      const place = isPlaced(person, mentions) ? undefined : placeBelow(text, person, mentions);
      if (from === undefined || place === undefined) return [];
      if (heldAt.some(({ value }) => value === place.name)) return [];
      const evidence = {
        document: source,
        start: person.start,
        end: place.end,
        rule: 'card-line',
        confidence: 0.8,
      };
      return placesOf([place]).map(
        (to): Statement => ({ type: 'affiliated_with', from, to, when: 'current', evidence }),
      );
    }),
  );
}

/** `Ada Byron *will speak* …`: prose, and no card. */
const speaks = /(?<!\p{L})(?:will|is|was|speaks?|gives?|presents?|talks?)(?!\p{L})/u;

/** `… will speak, funded by the⏎*Roe Council*`: a line of prose that the next one goes on from. */
const goesOn = /(?<=\p{Ll} )(?:by|the|of|from|with|and|for|in|at)\s+$/u;

/** Whether the header states an institution beside the name. */
function isPlaced({ affiliation }: PersonField, mentions: MentionIndex): boolean {
  return affiliation !== undefined && mentions.within(affiliation).some(({ kind }) => kind === 'institution');
}

/** The institution that opens one of the lines right below a name. */
function placeBelow(text: string, { end }: PersonField, mentions: MentionIndex): Mention | undefined {
  let start = text.indexOf('\n', end) + 1;
  if (start === 0 || start - end > longestRest || speaks.test(text.slice(end, start))) return undefined;
  for (let line = 0; line < longestCard; line++) {
    const next = text.indexOf('\n', start);
    const stop = next === -1 ? text.length : next;
    const printed = text.slice(start, stop);
    if (printed.trim() === '' || printed.length > longestLine || /[:?!]|\d\d/.test(printed)) return undefined;
    const opening = start + printed.length - printed.trimStart().length;
    const place = mentions
      .within({ start: opening, end: opening + 1 })
      .find(({ kind }) => kind === 'institution');
    if (place !== undefined) return goesOn.test(text.slice(end, place.start)) ? undefined : place;
    start = stop + 1;
  }
  return undefined;
}
