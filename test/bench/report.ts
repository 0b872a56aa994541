/** A figure with the bar it has to stay under. */
export interface Figure {
  readonly name: string;
  /** What was measured, as it is shown. */
  readonly shown: string;
  readonly value: number;
  readonly bar?: number;
}

/** Prints figures as a markdown table. Throws an Error that names those above their bar. */
export function report(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(
    ({ name, shown, value, bar }) =>
      `| ${name} | ${shown} | ${value.toFixed(2)} | ${bar === undefined ? '' : `≤ ${bar}`} |`,
  );
  process.stdout.write(
    [`\n| ${title} | measured | ratio | bar |`, '| --- | --- | --- | --- |', ...rows, ''].join('\n'),
  );
  const over = figures.filter(({ value, bar }) => bar !== undefined && !(value <= bar));
  if (over.length > 0) throw new Error(`above the bar: ${over.map(({ name }) => name).join(', ')}`);
}

/** Milliseconds or seconds, three digits. */
export function shownTime(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toPrecision(3)} ms`
    : `${(milliseconds / 1000).toPrecision(3)} s`;
}

/** Runs once, without the warming up of a micro-benchmark: the benches time by themselves, in turn. */
export const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true } as const;
