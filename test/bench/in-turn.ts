/** Something to time. What it gives is not looked at. */
export type Task = () => unknown;

/** The times of each task, in milliseconds, one for each round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

const shortestSample = 20;

/**
 * Times tasks in turn, round after round, so that whatever else the machine does falls on all of them alike. A quick task
 * is repeated until its sample is long enough to time. One round before the first is not counted.
 */
export async function inTurn<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: number,
): Promise<Times<Name>> {
  const names = Object.keys(tasks) as Name[];
  const repeats = new Map<Name, number>();
  for (const name of names) {
    const once = await timed(tasks[name], 1);
    repeats.set(name, Math.max(1, Math.min(1000, Math.ceil(shortestSample / Math.max(once, 0.01)))));
  }
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) times[name].push(await timed(tasks[name], repeats.get(name) ?? 1));
  return times;
}

/** Milliseconds that one run takes on the average of `repeats`. */
async function timed(task: Task, repeats: number): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < repeats; run++) await task();
  return (performance.now() - start) / repeats;
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The middle of the ratios that two tasks had in each round. */
export function medianRatio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}
