import type { Document, Evidence, Layout, Mention, Section, Span, When } from '../model';
import { nameOf } from './layout-statements';
import type { MentionIndex } from './mention-index';
import type { Statement } from './statement';
import { placesOf } from './whole-names';

/** What clauses say in Chinese, Japanese and Korean: each pattern holds the words of all three. */
const clauseEnd = /[，。；！？,;\n]/u;
/** ` / ` between the lines of a career. */
const slash = ' / ';
const asian = /[\p{Script=Han}\p{Script=Hangul}]/u;
const degree =
  /(?<!大)[学學]位|(?:博士|修士|学士)号|(?:博士|修士|学士)(?:（[^）]{1,8}）|\([^)]{1,8}\))?(?:の学位)?を? ?(?:取得|課程|课程)|毕业|畢業|卒業|修了|攻读|攻讀|学士|學士|硕士|碩士|求学|就读|学習|學習|学习|读书|학위|졸업|수료|(?:박사|석사|학사)(?= ?(?:$|\(|과정|학위))/u;
const post =
  /教授|讲师|講師|研究员|研究員|博士后|博士後|任职|任教|工作|就职|访问|訪問|院长|所长|主任|工程师|博士研究生|助教|勤務|在籍|院士|교수|연구원|박사후|재직|근무|강사|소장/u;
const past =
  /曾|経て|거쳐|滞在|留学|派遣|博士后|博士後|访问|訪問|박사후|(?:19|20)\d{2}年?\s*(?:至|到|[-–—~～])\s*(?:19|20)\d{2}/u;
/** `鸟大学講師を*経て*現職`: over, whatever came then. */
const passed = /を経て|거쳐/u;
const now = /现|現|目前|至今|起任|以来|현재/u;
const advisor =
  /(?:受入(?:研究者|教員|教授)|导师|導師|师从|師從|指導教員|指導教授|지도 ?교수)(?:为|為|是|は|는|은|：|:|\s)*$/u;
/** Behind the name. */
const advisorBehind =
  /^ ?(?:博士|教授|先生|研究员|研究員|准教授|교수|박사)?(?:그룹|연구실|研究室|の指導を受|の指導のもと|の指導の下|に師事|的?指导下|的?指導下|의 지도)/u;
const together = /合作|共同|合著|联合|聯合|공동/u;
const won = /获|獲|荣|榮|得|受賞|수상|받/u;
/** Who was only put forward, or whose student it was. */
const notWon = /提名|入围|入圍|候选|候選|候補|후보|指导的|指導的|指導した|[名位](?:研究生|学生|學生)|제자/u;
const cueReach = 8;
const behindReach = 16;

/** What such clauses say of the speaker's places, advisors, collaborators and prizes. */
export function asianStatements(document: Document, layout: Layout, mentions: MentionIndex): Statement[] {
  return layout.sections
    .filter(({ kind }) => kind === 'bio' || kind === 'abstract' || kind === 'notes')
    .flatMap((section) => {
      const speaker = onlySpeaker(section, layout, mentions);
      return speaker === undefined ? [] : sectionStatements(document, section, speaker, mentions);
    });
}

function onlySpeaker({ talk, start }: Section, layout: Layout, mentions: MentionIndex): string | undefined {
  const one = layout.talks[talk ?? (layout.talks.length === 1 ? 0 : -1)];
  const [speaker, ...others] = one?.people.speakers ?? [];
  if (one === undefined || others.length > 0) return undefined;
  return speaker === undefined
    ? mentions.within({ start: one.start, end: start }).find(isTitled)?.name
    : nameOf(speaker, mentions);
}

/** Who is named with a title above the section, where the layout tells no speaker. */
function isTitled({ kind, rule }: Mention): boolean {
  return kind === 'person' && rule === 'han-title';
}

/** A mention with the clause that it stands in. */
interface Clause {
  readonly text: string;
  readonly section: Section;
  readonly mention: Mention;
  /** The clause without the mention's own words, which may hold a word of a post or a degree. */
  readonly rest: string;
  readonly speaker: string;
  readonly mentions: MentionIndex;
  readonly evidence: (rule: string) => Evidence;
}

function sectionStatements(
  { text, source }: Document,
  section: Section,
  speaker: string,
  mentions: MentionIndex,
): Statement[] {
  return mentions.within(section).flatMap((mention) => {
    const { start, end } = clauseAround(text, listAround(text, mention, mentions), section);
    if (!asian.test(text.slice(start, end))) return [];
    const rest = `${text.slice(start, mention.start)} ${text.slice(mention.end, end)}`;
    const evidence = (rule: string) => ({ document: source, start, end, confidence: 0.85, rule });
    return statementsOf({ text, section, mention, rest, speaker, mentions, evidence });
  });
}

function statementsOf(clause: Clause): Statement[] {
  switch (clause.mention.kind) {
    case 'institution':
      return placeStatements(clause);
    case 'person':
      return personStatements(clause);
    case 'award':
      return awardStatements(clause);
    default:
      return [];
  }
}

/** A person with those who are listed right behind: `Ada Byron、早川 亮太 氏`. */
function listAround(text: string, mention: Mention, mentions: MentionIndex): Span {
  if (mention.kind !== 'person') return mention;
  const next = mentions
    .within({ start: mention.end, end: mention.end + longestTitled })
    .find(({ kind }) => kind === 'person');
  return next !== undefined && listLink.test(text.slice(mention.end, next.start))
    ? { start: mention.start, end: listAround(text, next, mentions).end }
    : mention;
}

const listLink = /^ ?(?:氏|教授|先生|博士|교수|박사)?(?:[,，、·・]|와|과|및| ?and)? ?(?:및 |および)?$/u;

function clauseAround(text: string, { start, end }: Span, section: Span): Span {
  let from = start;
  while (from > section.start && !endsClause(text, from - 1)) from--;
  let to = end;
  while (to < section.end && !endsClause(text, to)) to++;
  return { start: from, end: to };
}

/** A mark, a full stop before white space, or the ending of a Korean verb that the sentence goes on from: `하였으며 `. */
function endsClause(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (clauseEnd.test(char) || text.slice(at - 1, at + 2) === slash) return true;
  return (
    /^(?:\. |[며고] )/u.test(text.slice(at, at + 2)) && /[\p{Script=Hangul})]/u.test(text.charAt(at - 1))
  );
}

function placeStatements({ rest, mention, speaker, text, section, mentions, evidence }: Clause): Statement[] {
  const owned = personBehind(text, mention, mentions) ?? personBefore(text, mention, mentions);
  if (owned !== undefined && owned.name !== speaker)
    return affiliated(owned.name, mention, 'current', evidence('asian-place'));
  if (degree.test(rest))
    return placesOf([mention])
      .slice(0, 1)
      .map((to) => ({ type: 'studied_at', from: speaker, to, evidence: evidence('asian-place') }));
  if (!post.test(rest)) return [];
  const isOver = past.test(rest) || isFollowed(rest, text, mention, section);
  const when: When = isOver && (passed.test(rest) || !now.test(rest)) ? 'past' : 'current';
  return affiliated(speaker, mention, when, evidence('asian-place'));
}

const since = /(?:19|20)\d{2}年(?:\d{1,2}月)?(?:より|から|起)/u;
const longestCareer = 400;

/** `2008年より…、2013年より…`: a post that began gave way to the next that did. */
function isFollowed(rest: string, text: string, { end }: Mention, section: Section): boolean {
  return since.test(rest) && since.test(text.slice(end, Math.min(section.end, end + longestCareer)));
}

function affiliated(from: string, place: Mention, when: When, evidence: Evidence): Statement[] {
  return placesOf([place]).map((to) => ({ type: 'affiliated_with', from, to, when, evidence }));
}

/** What is said of one member of a list: `获柳青奖、鸟类奖提名`. */
function pieceAround(text: string, { start, end }: Span, section: Span): string {
  const before = text.slice(section.start, start).split(piece).at(-1) ?? '';
  const after = text.slice(end, section.end).split(piece)[0] ?? '';
  return `${before} ${after}`;
}

const piece = /[、，。；！？,;\n]/u;

/** `测试大学的李鸣博士`: who stands right behind the place. */
function personBehind(text: string, { end }: Mention, mentions: MentionIndex): Mention | undefined {
  const start = /^[的の의]/u.test(text.charAt(end)) ? end + 1 : end;
  return mentions.within({ start, end: start + 2 }).find(({ kind }) => kind === 'person');
}

/** `早山 明氏（测试大学）`: who stands before the parenthesis. */
function personBefore(text: string, { start }: Mention, mentions: MentionIndex): Mention | undefined {
  if (!/[（(]$/u.test(text.slice(0, start).slice(-1))) return undefined;
  const person = mentions
    .within({ start: start - longestTitled, end: start })
    .findLast(({ kind }) => kind === 'person');
  return person !== undefined && start - person.end <= longestTitle ? person : undefined;
}

const longestTitle = 6;
const longestTitled = 24;

function personStatements({ text, rest, mention, speaker: from, evidence }: Clause): Statement[] {
  const { name: to, start, end } = mention;
  if (to === from) return [];
  const isAdvisor =
    advisor.test(text.slice(Math.max(0, start - cueReach), start)) ||
    advisorBehind.test(text.slice(end, end + behindReach));
  if (isAdvisor) return [{ type: 'advised_by', from, to, evidence: evidence('asian-person') }];
  return together.test(rest)
    ? [{ type: 'collaborates_with', from, to, evidence: evidence('asian-person') }]
    : [];
}

function awardStatements({ text, rest, section, mention, speaker: from, evidence }: Clause): Statement[] {
  return won.test(rest) && !notWon.test(pieceAround(text, mention, section))
    ? [{ type: 'received', from, to: mention.name, evidence: evidence('asian-award') }]
    : [];
}
