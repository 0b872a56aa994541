import type { Evidence } from '../model';
import { asideStatements } from './aside-statements';
import { isCareerLine } from './career-line';
import { chainFrom } from './chain';
import { detailsOf } from './details';
import { grantsDegrees } from './grants-degrees';
import { isHonorary } from './is-honorary';
import { type EntityItem, type Item, keyAt } from './items';
import { compileRules, type Match, type Rule } from './pattern';
import { advisorRules } from './rules/advisors';
import { affiliationRules } from './rules/affiliations';
import { appositionRules } from './rules/appositions';
import { collaboratorRules } from './rules/collaborators';
import { founderRules, membershipRules } from './rules/memberships';
import { studyRules } from './rules/studies';
import type { Scope } from './scope';
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

/** All statements that the rules read in one sentence. */
export function readSentence(told: readonly Item[], scope: Scope): Statement[] {
  const items = told.map((item, index) => (isGiver(told, index) ? plainWord(item) : item));
  const people = nearest(peopleMatches(items)).flatMap((match) => personStatements(items, match, scope));
  const places = nearest(placeMatches(items)).flatMap((match) => placeStatements(items, match, scope));
  const besides = asideStatements(items, scope, readSentence).map((one) => studentsDegree(one, people));
  return [...people, ...withoutMembersPosts(places), ...besides];
}

/** `with a *Testville Council* grant`, `funded by the *Testville Council*`: who pays, and no place where anybody is. */
function isGiver(items: readonly Item[], index: number): boolean {
  const isPaying = keyAt(items, index - 1) === 'by' && paid.test(keyAt(items, index - 2) ?? '');
  return items[index]?.kind === 'institution' && (isPaying || gifts.test(keyAt(items, index + 1) ?? ''));
}

const paid = /^(?:funded|sponsored|supported|financed)$/;

const gifts = /^(?:grants?|scholarships?|fellowships?|stipend|funding|funds|funded|sponsorship|support)$/;

function plainWord({ start, end }: Item): Item {
  return { kind: 'word', key: 'funder', text: 'funder', start, end };
}

/** `a student of Carl Doe (*Testville PhD 2001*)`: what stands behind the advisor is the student’s degree. */
function studentsDegree(one: Statement, people: readonly Statement[]): Statement {
  const advice = people.find(({ type, to }) => type === 'advised_by' && to === one.from);
  return one.type === 'studied_at' && advice !== undefined ? { ...one, from: advice.from } : one;
}

/**
 * Who is a member of an academy does not work there by the same words; nor does who came to a place where, the
 * sentence goes on, she took her degree.
 */
function withoutMembersPosts(statements: readonly Statement[]): Statement[] {
  const isTold = (type: Statement['type'], { from, to }: Statement, rule: RegExp): boolean =>
    statements.some(
      (one) => one.type === type && one.from === from && one.to === to && rule.test(one.evidence.rule),
    );
  return statements.filter((one) => {
    if (one.type !== 'affiliated_with') return true;
    const { rule, end } = one.evidence;
    const isMember = statements.some(
      ({ type, from, to, evidence }) =>
        type === 'member_of' && from === one.from && to === one.to && evidence.end === end,
    );
    const isStudent =
      (rule === 'joined' && isTold('studied_at', one, /^(?:where-|came-to-write)/)) ||
      (rule === 'where-post' && isTold('studied_at', one, /./));
    return !isMember && !isStudent;
  });
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
  const targets = chainFrom(items, match.target, 'person').flatMap((item) => {
    const evidence = evidenceOf(items, match, item, scope.document);
    return namesOf(item).map((name) => ({ name, evidence }));
  });
  const told = subjectsOf(items, match, scope);
  const subjects = scope.subject.length === 0 && told.length === 0 ? onlyOne(scope.speakers) : told;
  if (match.rule.types.includes('advised_by') && isHonorary(items, match)) return [];
  if (match.rule.together === true && !targets.some(({ name }) => scope.subject.includes(name))) return [];
  return subjects.flatMap((subject) =>
    targets
      .filter(({ name }) => name !== subject && !subjects.includes(name))
      .flatMap(({ name, evidence }) =>
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
  if (source?.kind === 'person')
    return (isPlaceRule(match.rule) ? withoutPlaced(source) : namesOf(source)).slice(
      match.rule.lastOnly === true ? -1 : 0,
    );
  return subjectsBefore(items, match.from, scope.subject);
}

function isPlaceRule({ types }: Rule): boolean {
  return types.includes('affiliated_with');
}

/** `Carl Doe *(Acme)* and Eve Fox, Testville University`: whoever has a place of his own is not at the last one. */
function withoutPlaced(people: EntityItem): string[] {
  const placed = new Set(
    people.asides
      .filter(({ items }) => items.some(({ kind }) => kind === 'institution'))
      .map(({ of }) => of.name),
  );
  return namesOf(people).filter((name) => !placed.has(name));
}

function placeStatements(items: readonly Item[], match: Match, scope: Scope): Statement[] {
  const last = match.source === undefined ? items.length : match.target + 1;
  const targets = chainFrom(items.slice(0, last), match.target, 'institution')
    .flatMap((item) => {
      const evidence = evidenceOf(items, match, item, scope.document);
      return placesOf(item.mentions).map((to) => ({ to, evidence }));
    })
    .filter(({ to }) => match.rule.of === undefined || match.rule.of(to));
  const told = subjectsOf(items, match, scope);
  const isCareer = isCareerLine(items);
  const subjects = told.length === 0 && isCareer ? onlyOne(scope.speakers) : told;
  if (match.rule.types.includes('founded') && /^['’]s$/.test(keyAt(items, match.to) ?? '')) return [];
  if (match.rule.types.includes('studied_at') && (isHonorary(items, match) || isNoStudent(items, match)))
    return [];
  if (!scope.life && subjects === scope.subject && !speaksOfSelf(items, match.from) && !isCareer) return [];
  const isLeading = match.rule.pattern.startsWith('^');
  const tense = tenseOf(items, isLeading ? match.to - 1 : match.from, match.to);
  const types = match.rule.types.filter((type) => tense !== 'past' || !match.rule.onlyNow?.includes(type));
  const details = detailsOf(items, match.from, isLeading ? match.to : match.target);
  const stated = subjects.flatMap((from) =>
    types.flatMap((type) =>
      targets.map(
        ({ to, evidence }): Statement => ({
          type,
          from,
          to,
          ...(type === 'affiliated_with' && { when: match.rule.when ?? tense }),
          ...(type === 'studied_at' ? studyDetails(details) : postDetails(details)),
          evidence,
        }),
      ),
    ),
  );
  return stated.flatMap((one) => atCompany(one, match.rule, tense));
}

/** A student at a company is there on a stay; a degree is taken elsewhere. */
function atCompany(one: Statement, { id }: Rule, when: Statement['when']): Statement[] {
  if (one.type !== 'studied_at' || grantsDegrees(one.to)) return [one];
  const { from, to, evidence } = one;
  return id === 'student-at' && when !== undefined
    ? [{ type: 'affiliated_with', from, to, when, evidence }]
    : [];
}

function studyDetails({ degree, field, years }: ReturnType<typeof detailsOf>): Partial<Statement> {
  return { ...(degree && { degree }), ...(field && { field }), ...(years && { years }) };
}

function postDetails({ role, years }: ReturnType<typeof detailsOf>): Partial<Statement> {
  return { ...(role && { role }), ...(years && { years }) };
}

/** `has guided *undergraduate research* at Testville`, `the *Student Song Library* of Testville`. */
function isNoStudent(items: readonly Item[], { from, rule }: Match): boolean {
  const [noun, next] = items.slice(from, from + 2);
  if (rule.id !== 'student-at' || noun?.kind !== 'word' || next?.kind !== 'word') return false;
  const isName = noun.text === 'Student' && /^\p{Lu}\p{Ll}{3,}/u.test(next.text) && !isOfClass(next, 'role');
  return (
    isName || /^(?:research|teaching|courses?|projects?|programs?|programmes?|education)$/.test(next.key)
  );
}

/** Outside a biography, only `I am …` and `she is …` tell a life. */
function speaksOfSelf(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at + 1)
    .some(
      (item) =>
        item.kind === 'word' &&
        /^(?:i|he|she|my|his|her|ich|jag|jeg|ik|hon|han|hun|hij|zij|ella|ela|elle|han|jestem|jsem)$/.test(
          item.key,
        ),
    );
}

/** The words that a rule read, up to the member of a chain that they reach. */
function evidenceOf(
  items: readonly Item[],
  { from, to, rule }: Match,
  member: EntityItem,
  document: string,
): Evidence {
  const start = items[from]?.start ?? 0;
  const end = Math.max(items[to - 1]?.end ?? start, member.end);
  return { document, start, end, rule: rule.id, confidence: (rule satisfies Rule).confidence };
}
