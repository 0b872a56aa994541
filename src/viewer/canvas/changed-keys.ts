/** The keys that are in one set and not in the other; with `all`, those in either. */
export function changedKeys(before: ReadonlySet<string>, after: ReadonlySet<string>, all = false): string[] {
  if (before === after && !all) return [];
  const changed: string[] = [];
  for (const key of before) if (all || !after.has(key)) changed.push(key);
  for (const key of after) if (!before.has(key)) changed.push(key);
  return changed;
}
