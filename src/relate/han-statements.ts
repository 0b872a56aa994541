import type { Document, Layout, Mention, Section, When } from '../model';
import { nameOf } from './layout-statements';
import type { MentionIndex } from './mention-index';
import type { Statement } from './statement';
import { placesOf } from './whole-names';

const clauseEnd = /[，。；！？,;\n]/u;
const degree =
  /(?<!大)[学學]位|博士号|毕业|畢業|卒業|修了|攻读|攻讀|学士|學士|硕士|碩士|求学|就读|学習|读书/u;
const post =
  /教授|讲师|講師|研究员|研究員|博士后|博士後|任职|任教|工作|就职|访问|訪問|院长|所长|主任|工程师|博士研究生|助教|勤務|在籍|院士/u;
const past = /曾|博士后|博士後|访问|訪問|\d{4}年?\s*(?:至|到|[-–—~～])\s*\d{4}/u;
const now = /现|現|目前|至今|起任|以来/u;
const advisor = /(?:导师|導師|师从|師從|指導教員|指導教授)(?:为|為|是|：|:|\s)*$/u;
const together = /合作|共同|合著|联合|聯合/u;

/** What Chinese and Japanese clauses say of the speaker's places, advisors and collaborators. */
export function hanStatements(document: Document, layout: Layout, mentions: MentionIndex): Statement[] {
  return layout.sections
    .filter(({ kind }) => kind === 'bio' || kind === 'abstract' || kind === 'notes')
    .flatMap((section) => {
      const speaker = onlySpeaker(section, layout, mentions);
      return speaker === undefined ? [] : clauseStatements(document, section, speaker, mentions);
    });
}

function onlySpeaker({ talk }: Section, layout: Layout, mentions: MentionIndex): string | undefined {
  const one = layout.talks[talk ?? (layout.talks.length === 1 ? 0 : -1)];
  const [speaker, ...others] = one?.people.speakers ?? [];
  return speaker === undefined || others.length > 0 ? undefined : nameOf(speaker, mentions);
}

function clauseStatements(
  { text, source }: Document,
  section: Section,
  speaker: string,
  mentions: MentionIndex,
): Statement[] {
  return mentions
    .within(section)
    .filter(({ rule }) => rule.startsWith('han-') || rule === 'layout' || rule === 'stated-affiliation')
    .flatMap((mention) => {
      const clause = clauseAround(text, mention, section);
      const evidence = { document: source, start: clause.start, end: clause.end, confidence: 0.85 };
      const words = text.slice(clause.start, clause.end);
      return mention.kind === 'institution'
        ? placeStatements(words, mention, speaker, { ...evidence, rule: 'han-place' })
        : personStatements(text, words, mention, speaker, { ...evidence, rule: 'han-person' });
    });
}

function clauseAround(
  text: string,
  { start, end }: Mention,
  section: Section,
): { start: number; end: number } {
  let from = start;
  while (from > section.start && !clauseEnd.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < section.end && !clauseEnd.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

function placeStatements(
  words: string,
  place: Mention,
  from: string,
  evidence: Statement['evidence'],
): Statement[] {
  if (degree.test(words))
    return [{ type: 'studied_at', from, to: placesOf([place])[0] ?? place.name, evidence }];
  if (!post.test(words)) return [];
  const when: When = past.test(words) && !now.test(words) ? 'past' : 'current';
  return placesOf([place]).map((to) => ({ type: 'affiliated_with', from, to, when, evidence }));
}

function personStatements(
  text: string,
  words: string,
  { name, start }: Mention,
  from: string,
  evidence: Statement['evidence'],
): Statement[] {
  if (name === from) return [];
  if (advisor.test(text.slice(Math.max(0, start - 8), start)))
    return [{ type: 'advised_by', from, to: name, evidence }];
  return together.test(words) ? [{ type: 'collaborates_with', from, to: name, evidence }] : [];
}
