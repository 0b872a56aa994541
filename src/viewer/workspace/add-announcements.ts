import { compareText } from '../../util/compare-text';
import type { Announcement } from '../work/protocol';

/**
 * Adds to what is to be read. The same file again is not added; another file of a name that is
 * taken gets a number. Sorted by name.
 */
export function addAnnouncements(
  known: readonly Announcement[],
  more: readonly Announcement[],
): readonly Announcement[] {
  const all = new Map(known.map((one) => [one.name, one]));
  for (const one of more) {
    if (isSame(all.get(one.name), one)) continue;
    const name = freeFileName(one.name, all);
    all.set(name, { ...one, name });
  }
  return [...all.values()].sort((one, other) => compareText(one.name, other.name));
}

function isSame(known: Announcement | undefined, { content }: Announcement): boolean {
  if (known === undefined) return false;
  if (known.content instanceof File && content instanceof File)
    return known.content.size === content.size && known.content.lastModified === content.lastModified;
  return known.content === content;
}

/** `talks/one.txt`, `talks/one 2.txt`: the ending stays, for it says something of the format. */
function freeFileName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  const dot = wanted.lastIndexOf('.');
  const cut = dot > wanted.lastIndexOf('/') + 1 ? dot : wanted.length;
  let name = wanted;
  for (let number = 2; taken.has(name); number++)
    name = `${wanted.slice(0, cut)} ${number}${wanted.slice(cut)}`;
  return name;
}
