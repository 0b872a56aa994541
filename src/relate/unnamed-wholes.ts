import { institutionCalled, wholeOf } from '../lexicon/institutions';
import { places } from '../lexicon/word-lists';
import type { Document, Mention } from '../model';
import { fold } from '../util/fold';
import type { Statement } from './statement';

/**
 * Leaves out posts and degrees at a university that only the lexicon ties to the lab or the institute that the text
 * names: who works at `the Birdtown Institute` is said to work there, not at the university that runs it.
 */
export function withoutUnnamedWholes(
  document: Document,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): readonly Statement[] {
  const institutions = mentions.filter(({ kind }) => kind === 'institution');
  const unnamed = new Set(institutions.flatMap((one) => wholesOf(one, document.text)));
  for (const { name } of institutions) unnamed.delete(name);
  return unnamed.size === 0
    ? statements
    : statements.filter(
        ({ type, to }) => !((type === 'affiliated_with' || type === 'studied_at') && unnamed.has(to)),
      );
}

/** What the lexicon says that a mention belongs to, unless the words of the mention say so too: `Testville’s Birdtown Lab`. */
function wholesOf({ rule, name, partOf, start, end }: Mention, text: string): string[] {
  if ((rule !== 'lexicon' && rule !== 'short-name') || partOf === undefined) return [];
  const printed = fold(text.slice(start, end));
  const entry = institutionCalled(name);
  const whole = entry === undefined ? undefined : wholeOf(entry).name;
  return [partOf, ...(whole === undefined ? [] : [whole])].filter((one) => !isPrinted(one, printed));
}

function isPrinted(name: string, printed: string): boolean {
  const entry = institutionCalled(name);
  const forms =
    entry === undefined
      ? [name]
      : [name, entry.name, ...entry.aliases, ...entry.weakAliases, shortName(name)];
  return forms.some((form) => form.length > 2 && !places.has(fold(form)) && printed.includes(fold(form)));
}

/** `Testville` of `Testville University`, `University of Testville`. */
function shortName(name: string): string {
  return name.replace(/^University of (?:the )?| University$/g, '');
}
