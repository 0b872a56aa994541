const most = 4;

/** `a`, `a and b`, `a, b and c`; beyond four `a, b, c and 7 more`. */
export function listWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  const shown = items.length > most ? items.slice(0, most - 1) : items.slice(0, -1);
  const last = items.length > most ? `${items.length - shown.length} more` : items.at(-1);
  return `${shown.join(', ')} and ${last}`;
}
