import { fold } from '../util/fold';

/** How far a listed form may be trusted: a `~` in front of it in the data marks it as weak. */
export type Strength = 'strong' | 'weak';

/**
 * Reads a word list: lines of forms parted by spaces, `#` lines are headings, `~` marks weak forms.
 * Under a heading that says `Several words` a whole line is one form. Keys are folded.
 */
export function parseWordList(data: string): ReadonlyMap<string, Strength> {
  const list = new Map<string, Strength>();
  let wholeLines = false;
  for (const line of data.split('\n')) {
    if (line.startsWith('#')) wholeLines = /several words/i.test(line);
    else for (const form of wholeLines ? [line.trim()] : line.split(/\s+/)) addForm(list, form);
  }
  return list;
}

function addForm(list: Map<string, Strength>, form: string): void {
  const weak = form.startsWith('~');
  const key = fold(weak ? form.slice(1) : form);
  if (key !== '' && list.get(key) !== 'strong') list.set(key, weak ? 'weak' : 'strong');
}
