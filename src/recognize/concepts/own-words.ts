import { conceptTokens } from '../../lexicon/concept-trie';
import { generalNouns } from '../../lexicon/word-classes';
import type { Mention } from '../../model';
import { groupBy } from '../../util/group-by';
import { conceptName } from './concept-name';

/**
 * Names each concept of the vocabulary as this text does: by the form that it prints most often, of equals the
 * longest. Its label stays where the text prints no full form, or only the label with something around it.
 */
export function inOwnWords(
  text: string,
  mentions: readonly Mention[],
  proper: ReadonlySet<string>,
): Mention[] {
  return [...groupBy(mentions, (mention) => mention.name)].flatMap(([label, group]) => {
    const printed = group
      .filter(({ rule }) => rule === 'vocabulary')
      .map(({ start, end }) => conceptName(text.slice(start, end), proper));
    const name = ownName(label, printed);
    return group.map((mention) => ({ ...mention, name, rule: ruleOf(text, mention, label) }));
  });
}

/** A modifier alone only implies the concept: `heavy-tailed` noise speaks of noise more than of distributions. */
function ruleOf(text: string, { rule, start, end }: Mention, label: string): string {
  const isModifier = rule === 'vocabulary' && label.includes(' ') && isBareModifier(text.slice(start, end));
  return isModifier ? 'vocabulary-modifier' : rule;
}

function ownName(label: string, printed: readonly string[]): string {
  const words = conceptTokens(label);
  const full = printed.filter(
    (form) => (words.length === 1 || !isBareModifier(form)) && !isDescription(form),
  );
  if (full.length === 0 || full.some((form) => contains(conceptTokens(form), words))) return label;
  const uses = [...groupBy(full, (form) => form)];
  return uses.reduce((best, form) => (isUsedMore(form, best) ? form : best))[0];
}

/** One word that only modifies: `non-convex`, `heavy-tailed`, `overparameterized`. */
function isBareModifier(form: string): boolean {
  return !form.includes(' ') && /(?:ed|ive|ical|al|ous|able|ible|convex|free|rank|order|time)$/.test(form);
}

/** `foundations of owl studies` says what the concept is and does not name it. */
function isDescription(form: string): boolean {
  const [first = '', second = ''] = form.toLowerCase().split(' ');
  return /^(?:of|in|for)$/.test(second) && generalNouns.has(first);
}

function contains(tokens: readonly string[], part: readonly string[]): boolean {
  return ` ${tokens.join(' ')} `.includes(` ${part.join(' ')} `);
}

function isUsedMore([form, uses]: [string, string[]], [best, most]: [string, string[]]): boolean {
  return uses.length > most.length || (uses.length === most.length && form.length > best.length);
}
