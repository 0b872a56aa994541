import type { GraphNode } from '../../graph/attributes';

/** Talks of one month or one year. `first` and `last` are months, `YYYY-MM`. */
export interface Bin {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly talks: readonly string[];
}

const mostMonths = 48;

const shortMonth = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'short', timeZone: 'UTC' });

/** Talks counted by month, or by year when they span more than four years; no gaps between first and last. */
export function binTalks(talks: readonly GraphNode[]): Bin[] {
  const dated = talks.flatMap(({ key, attributes }) =>
    attributes.start === undefined ? [] : [{ key, month: attributes.start.slice(0, 7) }],
  );
  const months = dated.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = monthNumber(last) - monthNumber(first) >= mostMonths ? 12 : 1;
  const origin = step === 12 ? 12 * Math.floor(monthNumber(first) / 12) : monthNumber(first);
  const count = Math.floor((monthNumber(last) - origin) / step) + 1;
  const keys: string[][] = Array.from({ length: count }, () => []);
  for (const { key, month } of dated) keys[Math.floor((monthNumber(month) - origin) / step)]?.push(key);
  return keys.map((list, at) => {
    const start = origin + at * step;
    const name = monthName(start);
    return {
      label: step === 12 ? name.slice(0, 4) : shortMonth.format(Date.parse(name)),
      first: name,
      last: monthName(start + step - 1),
      talks: list,
    };
  });
}

function monthNumber(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
