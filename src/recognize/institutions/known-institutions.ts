import { type InstitutionMatch, matchInstitutions } from '../../lexicon/institution-matcher';
import { wholeOf } from '../../lexicon/institutions';
import { places } from '../../lexicon/word-lists';
import type { Span } from '../../model';
import { isCapital, runsOn, tokenFrom, type Words } from '../words';
import { expectsAffiliation, isFamilyName, namesAnother, opensLongerName } from './context';
import type { FoundInstitution } from './found-institution';
import { withSenses } from './senses';
import { spanAround } from './span-around';
import { closesLongerName, isTownOf, locatesAside, tellsTown, tellsTownOfField } from './towns';
import { outsideWords } from './words';

/** The institutions of the lexicon that a document names, in order; `affiliations` are the header's, in order. */
export function findKnownInstitutions(words: Words, affiliations: readonly Span[]): FoundInstitution[] {
  const found: FoundInstitution[] = [];
  const matches = withSenses(words, matchInstitutions(words.tokens));
  const starts = new Set(
    matches.flatMap(({ from, weak }) =>
      weak && !/\p{Lu}.*\p{Lu}/u.test(words.tokens[from]?.text ?? '') ? [] : [from],
    ),
  );
  for (const match of matches) {
    const field = spanAround(words, match, affiliations);
    const stated = field !== undefined;
    if (
      isTail(words, match) ||
      isNationsOwn(words, match) ||
      isOpening(words, match) ||
      isInAddress(words, match)
    )
      continue;
    if (isSpaced(words, match)) continue;
    if (!stated && namesAnother(words, match)) continue;
    if (match.weak && locatesAside(words, match, starts)) continue;
    if (match.weak && isDoubtful(words, match, found.at(-1), field)) continue;
    if (match.weak && stated && match.entry.kind === 'society') continue;
    const { name, partOf } = match.entry;
    found.push({
      from: match.from,
      to: match.to,
      name,
      ...(partOf !== undefined && { partOf }),
      part: wholeOf(match.entry) !== match.entry,
      generic: false,
      rule: match.weak ? 'short-name' : 'lexicon',
      confidence: match.weak ? 0.85 : 0.97,
    });
  }
  return found;
}

/** `MUNICH.CS.TESTVILLE.EDU`, `ada@mit.edu`: part of a machine's or a mail box's name. */
function isInAddress(
  { text, tokens }: Words,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return (
    /[\p{L}\d][.@_]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[@_.][\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}

/** `S O N G S`: letters of a word that is printed with spaces. */
function isSpaced({ tokens }: Words, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const isLetter = (index: number): boolean => /^\p{Lu}$/u.test(tokens[index]?.text ?? '');
  return isLetter(from) && isLetter(to - 1) && (isLetter(from - 1) || isLetter(to));
}

/** Whether a form that names an institution only where one is expected means something else here. */
function isDoubtful(
  words: Words,
  match: { readonly from: number; readonly to: number },
  before: FoundInstitution | undefined,
  field: Span | undefined,
): boolean {
  return (
    isFamilyName(words, match) ||
    opensLongerName(words, match) ||
    closesLongerName(words, match) ||
    isTownOf(words, match, before?.to) ||
    tellsTown(words, match, endsWhole(words, before, match.from - 1)) ||
    (field === undefined
      ? !expectsAffiliation(words, match, before?.to)
      : tellsTownOfField(words, match, tokenFrom(words, field.start)))
  );
}

/** Whether a whole institution ends at a token that is called by its full name or by letters, not for short: `Stanford`. */
function endsWhole({ tokens }: Words, before: FoundInstitution | undefined, at: number): boolean {
  if (before === undefined || before.to !== at || before.part || before.rule !== 'lexicon') return false;
  return at - before.from > 1 || /^\P{Ll}+$/u.test(tokens[before.from]?.text ?? '');
}

/** `Medical *University of Testville*` is not the University of Testville. */
const kindBefore =
  /^(?:medical|technical|free|catholic|open|national|federal|agricultural|normal|pedagogical|american|islamic|hebrew|polytechnic|new|veterinary)$/;

/** `Courant *Institute of …*`, `Birdland *American University*`: a lexicon name that is only the tail of a longer one. */
function isTail(words: Words, { from }: { readonly from: number }): boolean {
  const before = words.keys[from - 1] ?? '';
  if (!runsOn(words, from) || !isCapital(words.tokens[from - 1]) || outsideWords.has(before)) return false;
  const head = words.keys[from] ?? '';
  return (
    /^(?:institut|school|college|academy|cent)/.test(head) ||
    (head === 'university' && kindBefore.test(before)) ||
    (/^(?:american|national|technical)$/.test(head) && words.keys[from + 1] === 'university')
  );
}

/** `the *Birdlandish* Weather Office`: the office of another nation than the one that is called so alone. */
function isNationsOwn(words: Words, { from, entry }: InstitutionMatch): boolean {
  const before = words.keys[from - 1] ?? '';
  const isNation = /(?:ish|ian|ese|[dn]ic)$/.test(before) && places.has(before);
  return isNation && entry.kind === 'agency' && runsOn(words, from);
}

/** `Institute of Science *Education and Research*`, `Roe Institute *for Songs*`: only the beginning of a longer name. */
function isOpening({ keys, tokens }: Words, { to, entry }: InstitutionMatch): boolean {
  const links = entry.kind === 'society' ? /^(?:for|fur|voor|pour|of|de)$/ : /^(?:for|fur|voor|pour)$/;
  if (/institu[a-z]{0,4}$/.test(keys[to - 1] ?? '') && links.test(keys[to] ?? ''))
    return isCapital(tokens[to + 1]);
  return (
    /^(?:education|management)$/.test(keys[to] ?? '') &&
    isCapital(tokens[to]) &&
    /^(?:and|&|,)$/.test(keys[to + 1] ?? '') &&
    isCapital(tokens[to + 2])
  );
}
