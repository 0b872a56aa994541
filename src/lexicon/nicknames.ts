import nicknameData from '../../data/nicknames.txt?raw';
import { fold } from '../util/fold';

/** Folded nickname → the folded given names it may stand for. */
export const formalNames: ReadonlyMap<string, ReadonlySet<string>> = parseNicknames(nicknameData);

function parseNicknames(data: string): Map<string, Set<string>> {
  const formal = new Map<string, Set<string>>();
  for (const line of data.split('\n')) {
    const [name, short] = line.split(':');
    if (line.startsWith('#') || name === undefined || short === undefined) continue;
    for (const nickname of short.trim().split(/\s+/)) {
      const names = formal.get(fold(nickname)) ?? new Set();
      formal.set(fold(nickname), names.add(fold(name.trim())));
    }
  }
  return formal;
}

/** Whether two given names may belong to one person: equal, or one a nickname of the other, or nicknames of one name. */
export function sameGivenName(left: string, right: string): boolean {
  const one = meanings(fold(left));
  return [...meanings(fold(right))].some((name) => one.has(name));
}

function meanings(name: string): ReadonlySet<string> {
  return new Set([name, ...(formalNames.get(name) ?? [])]);
}
