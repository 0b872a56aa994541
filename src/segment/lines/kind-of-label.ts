import { fold } from '../../util/fold';
import { wrapped } from '../../util/wrapped';
import { labelPhrases } from './label-phrases';
import { type LabelKind, labelModifiers, labelWords } from './label-words';

const kinds: ReadonlyMap<string, LabelKind> = new Map(
  [...labelPhrases, ...labelWords].map(([form, kind]) => [labelKey(form), kind]),
);

const furtherEvents = 'other|more|past|previous|related|similar|recent|earlier';

/** The words that labels begin with. */
const openings: ReadonlySet<string> = new Set(
  [...kinds.keys(), ...labelModifiers, ...furtherEvents.split('|')].map(openingOf),
);

/** The key under which the words of labels are compared: folded, one space between words, no marks around. */
export function labelKey(words: string): string {
  return fold(words.replace(/(?<=[一-龯ぁ-んァ-ン가-힣])[ \u3000]+(?=[一-龯ぁ-んァ-ン가-힣])/g, ''))
    .replace(/[’‘`]/g, "'")
    .replace(/[*_#\s]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[\s.:：]+$/gu, '');
}

/** East Asian letters, Hangul folded into its parts among them: spaces part no words there. */
const unspaced = /^[\u1100-\u11ff\u3000-\uffff]/;

/** Whether words may begin with a label: cheaper than to ask for the kind of each of their beginnings. */
export function opensLabel(words: string): boolean {
  const key = labelKey(words);
  return openings.has(openingOf(key)) || key.startsWith("l'") || unspaced.test(key);
}

function openingOf(key: string): string {
  return /^[\p{L}\p{M}\p{N}']*/u.exec(key)?.[0] ?? '';
}

/** The kind of label that some words are, alone or joined (`Invité / Speaker`, `Time and Place`). */
export function kindOfLabel(words: string): LabelKind | undefined {
  const key = labelKey(words);
  if (key === '' || key.length > 80) return undefined;
  const bare = key.replace(/^l' ?(?=\p{L}{5})/u, '');
  return kinds.get(bare) ?? withoutNote(bare) ?? withoutModifiers(bare) ?? joined(bare) ?? otherEvents(bare);
}

const otherEventsWords = new RegExp(
  wrapped`
    ^(?:${furtherEvents}) (?:upcoming |past |related )?(?:events?|talks|seminars|lectures|colloquia|news|
    stories|posts)(?: (?:you (?:may|might) (?:also )?like|in (?:this|the) series|of interest|to explore))?$
  `,
);

/** `Other events you may like`, `Recent talks in this series`. */
function otherEvents(key: string): LabelKind | undefined {
  return otherEventsWords.test(key) ? 'related' : undefined;
}

function withoutNote(key: string): LabelKind | undefined {
  const open = key.indexOf(' (');
  return open > 0 && key.endsWith(')') ? kindOfLabel(key.slice(0, open)) : undefined;
}

function withoutModifiers(key: string): LabelKind | undefined {
  const space = key.indexOf(' ');
  if (space < 0 || !labelModifiers.has(key.slice(0, space))) return undefined;
  return kindOfLabel(key.slice(space + 1));
}

/** Labels of two languages mean the same; a date joined to anything is a date and more. */
function joined(key: string): LabelKind | undefined {
  const parts = key
    .split(/\s*(?:\/|&|,|\||\band\b|\bet\b|\bund\b|\be\b|\by\b)\s*/)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => kinds.get(part) ?? withoutModifiers(part));
  if (found.some((kind) => kind === undefined)) return undefined;
  const isWhen = found.some((kind) => kind === 'date' || kind === 'when' || kind === 'time');
  return isWhen && new Set(found).size > 1 ? 'when' : found[0];
}
