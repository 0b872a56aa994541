import { personScore } from '../../lexicon/person-name';
import type { PersonField } from '../../model';
import { wrapped } from '../../util/wrapped';
import { governedName } from './governed-name';
import { parsePeople } from './parse-people';

/** Stems of the words below, looked for first. */
const stem =
  /ykład|dczyt|eferat|relekcj|ystąpieni|obron|ednášk|redavanj|оклад|екци|ообщени|ыступлени|оповід|екці/i;
/** A talk of somebody, in languages where the genitive alone says so: `wykład`, `wykład otwarty`. */
const talkOf = new RegExp(
  wrapped`
    (?<!\p{L})(?:wykład\p{Ll}{0,3}|odczyt\p{Ll}{0,3}|referat\p{Ll}{0,3}|prelekcj\p{Ll}{1,2}|
    wystąpieni\p{Ll}{1,3}|obron\p{Ll}{1,2}|přednášk\p{Ll}{1,2}|prednášk\p{Ll}{1,2}|predavanj\p{Ll}{1,2}|
    доклад\p{Ll}{0,2}|лекци\p{Ll}{1,2}|сообщени\p{Ll}{1,2}|выступлени\p{Ll}{1,2}|доповід\p{Ll}{1,2}|
    лекці\p{Ll}{1,2})\s+(?:\p{Ll}{3,16}(?:y|ego|ý|ní|ní|ная|ный|ной)\s+)?
  `,
  'giu',
);
const posts = new RegExp(
  wrapped`
    ^(?:(?:prof(?:esora|esorky|esorki|\.)|doc(?:entky|enta|\.)|dr\.?|hab\.|inż\.|inz\.|ing\.|mgr\.?|pana|
    pani|проф(?:ессора|\.)|доц(?:ента|\.)|академика|акад\.|доктора|кандидата|члена-корреспондента|др|
    д-ра)\s*)+
  `,
  'iu',
);
const nameOf = /^(?:\p{Lu}[\p{L}.'’-]{0,24}\s{0,1}){2,4}/u;

/** People of whom a talk is said to be: `wykład prof. Jana Kowalskiego`, `доклад профессора И. И. Сидорова`; their names in the nominative. */
export function genitiveSpeakers(words: string, from: number): PersonField[] {
  if (!stem.test(words)) return [];
  for (const match of words.matchAll(talkOf)) {
    const behind = match.index + match[0].length;
    const lead = posts.exec(words.slice(behind, behind + 80))?.[0].length ?? 0;
    const at = behind + lead;
    const name = nameOf.exec(words.slice(at, at + 90))?.[0].trim() ?? '';
    const plain = governedName(name);
    if (plain === undefined && (lead === 0 || personScore(name) < 0.6)) continue;
    const [person] = parsePeople(words.slice(at, at + 200).split(/["“„«:]/)[0] ?? '', from + at, {
      expected: true,
      rule: 'speaker-in-genitive',
      confidence: 0.7,
    });
    if (person !== undefined && person.start - from - at < 3)
      return [{ ...person, value: plain ?? person.value }];
  }
  return [];
}
