import { honorificLength, personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { parsePeople } from './parse-people';
import { person } from './person-pattern';

const anyPerson = new RegExp(person, 'gu');
const speaking =
  /\b(?:will|talks?|present\w*|speaks?|speaking|speaker|discuss\w*|explor\w*|lectur\w*|seminars?|conduct\w*|describ\w*|visit\w*|gives?|giving|argues?|shows?|join\w*|lead\w*|perform\w*|read\w*)\b/i;
const calling = new RegExp(
  wrapped`
    \b(?:(?:respondent|discussant|opponent|chair|moderator|convenor|host|contact|organi[sz]ers?|committee):|
    contact|host(?:ed by)?|sponsored by|organi[sz]ed by|coordinated by|call|e-?mail|rsvp|to|thank\w*|
    honou?r of|including|send|see|at|in|via|named after|memory of|of|for|introduced by|with|on|author|like|
    work of)\s+(?:the\s+)?$
  `,
  'i',
);

/** Where no phrase tells the speaker: the person whose sentence has most to do with speaking, if one stands out. */
export function likelySpeaker(text: string, stretches: readonly Span[]): PersonField[] {
  let best: { readonly people: PersonField[]; readonly score: number } = { people: [], score: 2 };
  for (const stretch of stretches.slice(0, 12)) {
    const slice = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 1200)).replace(/\s/g, ' ');
    for (const match of [...slice.matchAll(anyPerson)].slice(0, 60)) {
      const score = likelihood(slice, match.index, match[0]);
      if (score <= best.score) continue;
      const tail =
        slice.slice(match.index, match.index + match[0].length + 120).split(/[.;!?]\s/)[0] ?? match[0];
      const people = parsePeople(tail, stretch.start + match.index, {
        expected: true,
        rule: 'speaker-likely',
        confidence: 0.5,
      }).slice(0, 1);
      if (people.length > 0) best = { people, score };
    }
  }
  return best.people;
}

function likelihood(slice: string, start: number, words: string): number {
  const name = words.replace(/[.’']s?$/, '');
  const own = personScore(name);
  if (own < 0.6 || !/\s/.test(name.trim()) || looksLikeOrganization(name)) return 0;
  const before = slice.slice(Math.max(0, start - 40), start);
  const after = slice.slice(start + name.length, start + name.length + 160).split(/[.;!?]\s/)[0] ?? '';
  const post = /^,?\s?([^,]{3,80})/.exec(after)?.[1] ?? '';
  let score = own + (honorificLength(words) > 0 ? 0.6 : 0);
  score += speaking.test(after) ? 0.8 : 0;
  score += /^\s?(?:,|\()/.test(after) && (looksLikeRole(post) || looksLikeOrganization(post)) ? 0.8 : 0;
  score += /^\s(?:from|of) /.test(after) ? 0.4 : 0;
  score += /(?:^|[.!?:]\s+)$/.test(before) ? 0.5 : 0;
  score += /\b(?:speaker|announces?|presents?|features?|by)\s+$/i.test(before) ? 1 : 0;
  score -= calling.test(before) ? 1.5 : 0;
  score -= /^[’']s\b/.test(after) ? 0.8 : 0;
  return score;
}
