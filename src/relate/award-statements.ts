import { wrapped } from '../util/wrapped';
import { isCareerLine } from './career-line';
import { type Item, keyAt } from './items';
import type { Scope } from './scope';
import type { Statement } from './statement';
import { namesOf, subjectsBefore } from './subject';

const won = new RegExp(wrapped`
  ^(?:received|receives|awarded|won|wins|winner|winners|recipient|recipients|laureate|honou?red|honou?rs|
  earned|holds|hold|held|holder|elected|selected|named|recogni[sz]ed|supported|funded|include|includes|
  distinctions|prizes|awards|got|obtained|lauréate?|laureate|preisträger|is|was|are|been|followed|given|
  gained|granted|bestowed|shared|shares|jointly|fellow|presented|thanks|gave|gives|supporting)$
`);
/** Words that say that the award was not won, or is spoken of for itself. */
const notWon = new RegExp(wrapped`
  ^(?:nominated|nominee|nomination|finalist|finalists|shortlisted|committee|jury|panel|judge|judges|
  judged|judging|juror|administers|administered|chair|chaired|established|founded|endowed|organi[sz]ed|
  organi[sz]es|celebrates|applications?|apply|eligible|sponsored|named-after|candidate|unlike|application|
  deadline|submit|runner-up|runners-up|declined|refused|long-listed|short-listed|nominovan[yai]|
  nominovanymi|nominowanych|vorgeschlagen|longlisted|longlist|shortlist|finalista|finalistas|finaliste|
  finalistin|nominad[oa]|nomine|nominee|nominiert|nominat[oa]|nominowan[ya]|genomineerd|nominerad|
  nomineret|nominert|indicad[oa]|candidat[oa]|jurado|giuria|juryn|juryen|финалист|финалистка|финалистов|
  номинант|номинирован|номинирована|жюри|выдвигался|выдвигалась|номинировался|номинировалась)$
`);
/** Behind an award's name: who did not win it. */
const beside =
  /^(?:runner-up|finalists?|finalista|finaliste|semi-finalists?|longlist|nomination|nominations|nominees?|jury|committee|shortlist|panel|lecturer)$/;
/** What is said of an award itself. */
const about = /^(?:named|called|sponsored|funded|endowed|established|founded|open)$/;
/** Prizes of Chinese, Japanese and Korean text are told by its own words. */
const asian = /^han/;
/** What is not won by taking part. */
const contest = /(?:competition|contest)$/i;
const window = 14;
const denial = 7;
const verbReach = 11;

/**
 * Awards that the subject of a sentence received. In a biography naming an award is enough, unless the words say
 * otherwise (`nominated for`); elsewhere a verb of receiving must say so.
 */
export function awardStatements(items: readonly Item[], scope: Scope): Statement[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'award' || item.mentions.some(({ rule }) => asian.test(rule))) return [];
    const cue = cueBefore(items, index);
    const isLife = scope.life || isCareerLine(items);
    if (cue === undefined && item.mentions.some(({ name }) => contest.test(name))) return [];
    if (cue === 'not' || isDenied(items, index) || (cue === undefined && !isLife)) return [];
    const told = subjectsBefore(items, index, scope.subject);
    const subjects = [
      ...(told.length === 0 && isCareerLine(items) ? lonely(scope.speakers) : told),
      ...sharers(items, index, cue),
    ];
    if (
      !isLife &&
      !(cue !== undefined && saysPronoun(items, index)) &&
      subjects.every((name) => scope.subject.includes(name))
    )
      return [];
    const [award] = item.mentions;
    if (award === undefined) return [];
    const years = yearNear(items, index);
    return subjects.map((from) => ({
      type: 'received' as const,
      from,
      to: award.name,
      ...(years && { years }),
      evidence: {
        document: scope.document,
        start: item.start,
        end: item.end,
        rule: cue === undefined ? 'award-in-biography' : `award-${cue}`,
        confidence: cue === undefined ? 0.7 : 0.93,
      },
    }));
  });
}

function lonely(speakers: readonly string[]): readonly string[] {
  return speakers.length === 1 ? speakers : [];
}

/** `*She* was awarded the Doe Prize`. */
function saysPronoun(items: readonly Item[], index: number): boolean {
  return items.slice(0, index).some((item) => item.kind === 'word' && /^(?:he|she|i)$/.test(item.key));
}

/** `Doe Prize *finalist*`, `Doe Prize *(runner-up)*`, `the Doe Prize *is named after* her teacher`. */
function isDenied(items: readonly Item[], index: number): boolean {
  if (
    /^(?:is|are|was|were)$/.test(keyAt(items, index + 1) ?? '') &&
    about.test(keyAt(items, index + 2) ?? '')
  )
    return true;
  if (wentElsewhere(items, index) || isHoped(items, index)) return true;
  const next = keyAt(items, index + 1) === '(' ? index + 2 : index + 1;
  const inner = items[index];
  const aside = inner === undefined || inner.kind === 'word' ? undefined : inner.asides[0]?.items;
  if ([2, 3, 4, 5].some((step) => /^(?:juri|aday)/.test(keyAt(items, index + step) ?? ''))) return true;
  return beside.test(keyAt(items, next) ?? '') || beside.test(keyAt(aside ?? [], 0) ?? '');
}

/** `*up for* the Doe Prize`, `on the long *list for* it`, `*für den* Doe-Preis war sie *nominiert*`: hoped for. */
function isHoped(items: readonly Item[], index: number): boolean {
  const articles = /^(?:a|an|the|den|das|die|der|le|la|il|el|o|het)$/.test(keyAt(items, index - 1) ?? '')
    ? 1
    : 0;
  const preposition = keyAt(items, index - 1 - articles) ?? '';
  if (!/^(?:for|fur|voor|pour|para|per|till|til|za|na)$/.test(preposition)) return false;
  if (
    /^(?:up|list|longlist|shortlist|running|contention|considered)$/.test(
      keyAt(items, index - 2 - articles) ?? '',
    )
  )
    return true;
  return items
    .slice(index + 1, index + verbReach)
    .some((_, step) => nominee.test(keyAt(items, index + 1 + step) ?? ''));
}

const nominee =
  /^(?:nominiert|vorgeschlagen|nominated|genomineerd|nominerad|nomineret|nominert|nominee|nominad[oa]|nominat[oa])$/;

const went = /^(?:went|goes|ging|gingen|geht|gick|gik)$/;

/** `The Doe Prize, of which she speaks often, *went to* somebody else. */
function wentElsewhere(items: readonly Item[], index: number): boolean {
  const behind = items.slice(index + 1, index + window);
  const end = behind.findIndex((_, step) => keyAt(behind, step) === ';');
  return behind
    .slice(0, end === -1 ? undefined : end)
    .some(
      (_, step) =>
        went.test(keyAt(items, index + 1 + step) ?? '') &&
        [2, 3].some((more) => /^(?:to|an|a|aan|till|til)$/.test(keyAt(items, index + more + step) ?? '')),
    );
}

/** `shared the Doe Prize *with Eve Fox*`: who won it too. */
function sharers(items: readonly Item[], index: number, cue: string | undefined): readonly string[] {
  if (!/^(?:shared|shares|jointly)$/.test(cue ?? '')) return [];
  const preposition = [1, 2, 3].find((step) => keyAt(items, index + step) === 'with');
  const person = preposition === undefined ? undefined : items[index + preposition + 1];
  return person?.kind === 'person' ? namesOf(person) : [];
}

function cueBefore(items: readonly Item[], index: number): string | undefined {
  let cue = ownerBefore(items, index);
  for (let at = index - 1; at >= Math.max(0, index - window); at--) {
    const key = keyAt(items, at);
    if (key === undefined) continue;
    if (key === ';') break;
    if (notWon.test(key) && cue === undefined && index - at <= denial) return 'not';
    if (cue === undefined && /^mentions?$/.test(key) && keyAt(items, at + 1) === 'for') return 'not';
    if (cue === undefined && won.test(key)) cue = key;
  }
  return cue;
}

/** `whose 1974 Doe Prize`, `Byron’s Doe Prize`: whose award it is, said right before it. */
function ownerBefore(items: readonly Item[], index: number): string | undefined {
  const owner = [index - 1, index - 2]
    .map((at) => keyAt(items, at))
    .find((key) => !/^(?:19|20)\d\d$/.test(key ?? ''));
  if (owner === 'whose') return 'whose';
  const isPossessive = owner === "'s" || owner === '’s';
  return isPossessive && items.slice(Math.max(0, index - 3), index).some(({ kind }) => kind !== 'word')
    ? 'whose'
    : undefined;
}

function yearNear(items: readonly Item[], index: number): string | undefined {
  for (const at of [index - 1, index + 1, index + 2, index + 3]) {
    const key = keyAt(items, at);
    if (key !== undefined && /^(?:19|20)\d\d$/.test(key)) return key;
    if (at > index && (key === undefined || key === ',' || key === 'and')) return undefined;
  }
  return undefined;
}
