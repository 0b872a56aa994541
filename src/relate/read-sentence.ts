import type { Evidence, Mention, RelationType } from '../model';
import { isCareerLine } from './career-line';
import { chainFrom } from './chain';
import { detailsOf } from './details';
import { type Item, keyAt } from './items';
import { compileRules, type Match, type Rule } from './pattern';
import { advisorRules } from './rules/advisors';
import { affiliationRules } from './rules/affiliations';
import { appositionRules } from './rules/appositions';
import { collaboratorRules } from './rules/collaborators';
import { founderRules, membershipRules } from './rules/memberships';
import { studyRules } from './rules/studies';
import type { Statement } from './statement';
import { namesOf, subjectsBefore } from './subject';
import { tenseOf } from './tense';
import { placesOf } from './whole-names';
import { isOfClass } from './word-classes';

const peopleMatches = compileRules([...advisorRules, ...collaboratorRules]);
const placeMatches = compileRules([
  ...studyRules,
  ...affiliationRules,
  ...appositionRules,
  ...founderRules,
  ...membershipRules,
]);

/** Which kinds of statement a section may hold. */
export interface Scope {
  /** Whom the section speaks of. */
  readonly subject: readonly string[];
  /** Who gives the talk. */
  readonly speakers: readonly string[];
  /** Whether posts and degrees may be told here without naming whose they are. */
  readonly life: boolean;
  readonly document: string;
}

/** All statements that the rules read in one sentence. */
export function readSentence(items: readonly Item[], scope: Scope): Statement[] {
  const people = nearest(peopleMatches(items)).flatMap((match) => personStatements(items, match, scope));
  const places = nearest(placeMatches(items)).flatMap((match) => placeStatements(items, match, scope));
  return [...people, ...withoutMembersPosts(places), ...asideStatements(items, scope)];
}

/** Who is a member of an academy does not work there by the same words. */
function withoutMembersPosts(statements: readonly Statement[]): Statement[] {
  const members = statements.filter(({ type }) => type === 'member_of');
  return statements.filter(
    ({ type, from, to, evidence }) =>
      type !== 'affiliated_with' ||
      !members.some((one) => one.from === from && one.to === to && one.evidence.end === evidence.end),
  );
}

/** Of the matches with one target, the one whose words stand closest together; of equals the first rule's. */
function nearest(matches: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  const beside = matches.filter(({ rule }) => rule.standing === 'beside');
  for (const match of matches) {
    const known = best.get(match.target);
    if (match.rule.standing !== 'beside' && (known === undefined || width(match) < width(known)))
      best.set(match.target, match);
  }
  return [...best.values(), ...beside];
}

function width({ from, to, rule }: Match): number {
  return rule.standing === 'first' ? 0 : to - from;
}

function personStatements(items: readonly Item[], match: Match, scope: Scope): Statement[] {
  const targets = chainFrom(items, match.target, 'person').flatMap(namesOf);
  const told = subjectsOf(items, match, scope);
  const subjects = scope.subject.length === 0 && told.length === 0 ? onlyOne(scope.speakers) : told;
  const evidence = evidenceOf(items, match, scope.document);
  return subjects.flatMap((subject) =>
    targets
      .filter((name) => name !== subject && !subjects.includes(name))
      .flatMap((name) =>
        match.rule.types.map((type) =>
          match.rule.reverse
            ? { type, from: name, to: subject, evidence }
            : { type, from: subject, to: name, evidence },
        ),
      ),
  );
}

function onlyOne(names: readonly string[]): readonly string[] {
  return names.length === 1 ? names : [];
}

function subjectsOf(items: readonly Item[], match: Match, scope: Scope): readonly string[] {
  const source = match.source === undefined ? undefined : items[match.source];
  if (source?.kind === 'person') return namesOf(source);
  return subjectsBefore(items, match.from, scope.subject);
}

function placeStatements(items: readonly Item[], match: Match, scope: Scope): Statement[] {
  const last = match.source === undefined ? items.length : match.target + 1;
  const targets = chainFrom(items.slice(0, last), match.target, 'institution')
    .flatMap(({ mentions }) => placesOf(mentions))
    .filter((name) => match.rule.of === undefined || match.rule.of(name));
  const told = subjectsOf(items, match, scope);
  const isCareer = isCareerLine(items);
  const subjects = told.length === 0 && isCareer ? onlyOne(scope.speakers) : told;
  if (match.rule.types.includes('founded') && /^['’]s$/.test(keyAt(items, match.to) ?? '')) return [];
  if (!scope.life && subjects === scope.subject && !speaksOfSelf(items, match.from) && !isCareer) return [];
  const isLeading = match.rule.pattern.startsWith('^');
  const tense = tenseOf(items, isLeading ? match.to - 1 : match.from, match.to);
  const types = match.rule.types.filter((type) => tense !== 'past' || !match.rule.onlyNow?.includes(type));
  const evidence = evidenceOf(items, match, scope.document);
  const details = detailsOf(items, match.from, isLeading ? match.to : match.target);
  return subjects.flatMap((from) =>
    types.flatMap((type) =>
      targets.map((to) => ({
        type,
        from,
        to,
        ...(type === 'affiliated_with' && { when: match.rule.when ?? tense }),
        ...(type === 'studied_at' ? studyDetails(details) : postDetails(details)),
        evidence,
      })),
    ),
  );
}

function studyDetails({ degree, field, years }: ReturnType<typeof detailsOf>): Partial<Statement> {
  return { ...(degree && { degree }), ...(field && { field }), ...(years && { years }) };
}

function postDetails({ role, years }: ReturnType<typeof detailsOf>): Partial<Statement> {
  return { ...(role && { role }), ...(years && { years }) };
}

/** Outside a biography, only `I am …` and `she is …` tell a life. */
function speaksOfSelf(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at + 1)
    .some((item) => item.kind === 'word' && /^(?:i|he|she|my|his|her)$/.test(item.key));
}

/** `Ada Byron (Testville)` works there; `Ada Byron (advisor)` advises the subject. */
function asideStatements(items: readonly Item[], scope: Scope): Statement[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'person') return [];
    const [of] = item.mentions;
    const told = of === undefined || !isAdvisor(labelBehind(items, index)) ? [] : advised(of, item, scope);
    const beside = item.asides.flatMap(({ of, items: inner }) => {
      const place = inner.find((one) => one.kind === 'institution');
      const evidence = { document: scope.document, start: of.start, end: item.end, confidence: 0.9 };
      const posts =
        place?.kind === 'institution' && !inner.some((one) => one.kind === 'person')
          ? placesOf(place.mentions).flatMap((to) => placed(of.name, to, inner, evidence))
          : [];
      return isAdvisor(inner) ? [...posts, ...advised(of, item, scope)] : posts;
    });
    return [...told, ...beside];
  });
}

/** Of a committee, whoever is called advisor advises the speaker, else whom the section speaks of. */
/** `Ada Byron (*PhD student*, Testville)` studies where she is. */
function placed(
  from: string,
  to: string,
  aside: readonly Item[],
  evidence: Omit<Evidence, 'rule'>,
): Statement[] {
  const told = { ...evidence, rule: 'name-and-place' };
  const isStudent = aside.some((item) => item.kind === 'word' && isOfClass(item, 'student'));
  const post = statement('affiliated_with', from, to, told, 'current');
  return isStudent ? [post, statement('studied_at', from, to, told)] : [post];
}

function advised(of: Mention, { end }: Item, scope: Scope): Statement[] {
  const students =
    scope.subject.includes(of.name) || scope.subject.length === 0 ? scope.speakers : scope.subject;
  const { document } = scope;
  const evidence = { document, start: of.start, end, rule: 'advisor-in-committee', confidence: 0.9 };
  return students
    .filter((from) => from !== of.name)
    .map((from) => statement('advised_by', from, of.name, evidence));
}

const longestLabel = 4;

/** `Carl Doe (Testville) – *advisor*`, `Carl Doe, professeur, Testville — *directeur*`: a label that ends the line. */
function labelBehind(items: readonly Item[], index: number): readonly Item[] {
  const mark = items.findLastIndex((item) => item.kind === 'word' && /^[-–—,:]$/.test(item.key));
  const isFar = mark !== index + 1;
  if (mark <= index || items.length - mark > longestLabel + 1) return [];
  if (isFar && (keyAt(items, mark) === ',' || items.findIndex(({ kind }) => kind === 'person') !== index))
    return [];
  const label = items.slice(mark + 1);
  return label.every((item) => item.kind === 'word') ? label : [];
}

function statement(
  type: RelationType,
  from: string,
  to: string,
  evidence: Evidence,
  when?: 'current',
): Statement {
  return { type, from, to, evidence, ...(when && { when }) };
}

function isAdvisor(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' && isOfClass(item, 'supervisor'));
}

function evidenceOf(items: readonly Item[], match: Match, document: string): Evidence {
  const start = items[match.from]?.start ?? 0;
  const end = items[match.to - 1]?.end ?? start;
  return { document, start, end, rule: match.rule.id, confidence: (match.rule satisfies Rule).confidence };
}
