import type { Source } from '../../src/model';
import { readerNames } from '../../src/read/index';
import { builtLibrary, builtReaders } from '../bench/built-library';
import { type Figure, shownTime } from '../bench/figure';
import { type Form, forms, sourceOf } from '../bench/forms';
import { inTurn } from '../bench/in-turn';
import { measure } from '../bench/measure';

/** What a source of a format costs beside one of half its size, at most. */
const bar = 2.3;
/** The smaller sizes of the pairs, in kilobytes, with the rounds that each is timed. */
const readingSizes = [
  [10, 5],
  [160, 3],
  [2560, 3],
] as const;
const extractionSizes = [
  [10, 5],
  [80, 3],
  [640, 1],
] as const;
const extractedForms = ['text', 'markdown', 'html', 'email', 'icalendar', 'json'];

/** What a careless or hostile hand may repeat. */
const repeated = [
  '大学',
  '«',
  '“',
  '(',
  '.',
  'A. ',
  'van ',
  'PhD ',
  'MIT, ',
  'Ada Byron, ',
  '10:00 A Talk\n',
  'May 5\n',
  '| a ',
];
const repeatedForms = Object.fromEntries(
  repeated.map((unit): [string, Form] => [JSON.stringify(unit), { name: 'repeated.txt', entry: () => unit }]),
);
const repeatedSizes = [[60, 3]] as const;

type Task = (source: Source) => unknown;

const { extract } = await builtLibrary();
const { read } = await builtReaders();
const readForms = readerNames.filter((name) => Object.hasOwn(forms, name));

measure('readers, twice the size', () => growths(readForms, readingSizes, read));
measure('extraction, twice the size', () => growths(extractedForms, extractionSizes, extract));
measure('extraction of one thing repeated, twice the size', () =>
  growths(Object.keys(repeatedForms), repeatedSizes, extract, repeatedForms),
);

async function growths(
  names: readonly string[],
  sizes: readonly (readonly [number, number])[],
  task: Task,
  formOf = forms,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of names)
    for (const [size, rounds] of sizes)
      figures.push(await growth(name, formOf[name] as Form, size, (pair) => quickest(pair, rounds, task)));
  return figures;
}

type Pair = readonly [Source, Source];

/** What twice the size costs; measured once more where it is above the bar, since other work may have disturbed it. */
async function growth(
  name: string,
  form: Form,
  size: number,
  time: (pair: Pair) => Promise<readonly [number, number]>,
): Promise<Figure> {
  const pair: Pair = [sourceOf(form, size * 1000), sourceOf(form, size * 2000)];
  const first = await time(pair);
  const [one, two] = first[1] / first[0] <= bar ? first : await time(pair);
  const shown = `${shownTime(one)} → ${shownTime(two)}`;
  return { name: `${name}, ${size} → ${size * 2} kB`, shown, value: two / one, bar };
}

/** The times of the quickest rounds: the least disturbed ones. */
async function quickest(
  [single, double]: Pair,
  rounds: number,
  task: Task,
): Promise<readonly [number, number]> {
  const times = await inTurn({ single: () => task(single), double: () => task(double) }, rounds);
  return [Math.min(...times.single), Math.min(...times.double)];
}
