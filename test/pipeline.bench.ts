import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { conceptVocabulary, ownVocabulary } from '../src/lexicon/concept-vocabulary';
import type { ConceptEntry } from '../src/lexicon/concepts';
import { concepts } from '../src/lexicon/concepts';
import type { DocumentRecord, Source } from '../src/model';
import { random } from '../src/util/random';
import { builtLibrary } from './bench/built-library';
import { type Figure, shownTime } from './bench/figure';
import { inTurn, median, medianRatio } from './bench/in-turn';
import { measure } from './bench/measure';
import { makeAnnouncements } from './corpus/make-announcements';
import { readFolder } from './corpus/read-folder';

const root = join(import.meta.dirname, '..');
/** So many are enough to be timed well, and few enough for compromise. */
const documents = 150;
const corpora: Readonly<Record<string, readonly Source[]>> = {
  seeds: readFolder(join(root, 'seeds')),
  sites: readFolder(join(root, '..', 'shared', 'gold', 'sites'), documents),
  'a corpus of 10,000, every 67th': makeAnnouncements(10_000).filter((_, index) => index % 67 === 0),
};

const { build, extract } = await builtLibrary();
const wink = winkNLP(model);

/** What compromise does for people, organisations and noun phrases alone. */
function readWithCompromise(text: string): void {
  const doc = nlp(text);
  doc.people().json();
  doc.organizations().json();
  doc.nouns().json();
}

/** What wink-nlp does for its tokens, tags, entities and sentences. */
function readWithWink(text: string): void {
  const doc = wink.readDoc(text);
  doc.entities().out();
  doc.tokens().out(wink.its.pos);
}

async function extractAll(sources: readonly Source[], vocabulary = ownVocabulary): Promise<void> {
  for (const source of sources) await extract(source, { vocabulary });
}

measure('whole pipeline', async () => {
  const figures: Figure[] = [];
  for (const [name, sources] of Object.entries(corpora))
    if (sources.length > 0) figures.push(...(await compare(name, sources)));
  return figures;
});

measure('vocabulary of 500 and of 50,000 concepts', async () => {
  const sources = makeAnnouncements(300);
  const [few, many] = [vocabularyOf(500), vocabularyOf(50_000)];
  const times = await inTurn(
    { small: () => extractAll(sources, few), large: () => extractAll(sources, many) },
    7,
  );
  const each = (total: readonly number[]): string => shownTime(median(total) / sources.length);
  const shown = `${each(times.small)} → ${each(times.large)} a document`;
  return [{ name: '500 → 50,000', shown, value: medianRatio(times.large, times.small), bar: 1.3 }];
});

measure('graph of 1,000 and of 10,000 records', async () => {
  const records: DocumentRecord[] = [];
  for (const source of makeAnnouncements(10_000)) records.push(...(await extract(source)).records);
  const times = await inTurn({ small: () => build(records.slice(0, 1000)), large: () => build(records) }, 1);
  const [small, large] = [median(times.small), median(times.large)];
  return [
    { name: '1,000 → 10,000', shown: `${shownTime(small)} → ${shownTime(large)}`, value: large / small },
  ];
});

/** The median over rounds of the ratio of the times, on the texts that our readers make of the documents. */
async function compare(name: string, sources: readonly Source[]): Promise<Figure[]> {
  const extractions = await Promise.all(sources.map((source) => extract(source)));
  const texts = extractions.flatMap(({ records }) => records.map(({ text }) => text));
  const times = await inTurn(
    {
      ours: () => extractAll(sources),
      compromise: () => texts.forEach(readWithCompromise),
      wink: () => texts.forEach(readWithWink),
    },
    5,
  );
  const each = (total: readonly number[]): string => shownTime(median(total) / sources.length);
  return [
    {
      name: `${name}: beside compromise`,
      shown: `${each(times.ours)} : ${each(times.compromise)} a document`,
      value: medianRatio(times.ours, times.compromise),
      bar: 0.5,
    },
    {
      name: `${name}: beside wink-nlp`,
      shown: `${each(times.ours)} : ${each(times.wink)} a document`,
      value: medianRatio(times.ours, times.wink),
    },
  ];
}

/** Our concepts cut to a number, or filled up with invented ones of two and three words. */
function vocabularyOf(size: number): ReturnType<typeof conceptVocabulary> {
  const rng = random(size);
  const words = concepts.flatMap(({ label }) => label.split(' '));
  const word = (): string => words[Math.floor(rng() * words.length)] ?? '';
  const invented = Array.from(
    { length: Math.max(0, size - concepts.length) },
    (_, index): ConceptEntry => ({
      label: `${word()} ${word()} ${index % 2 === 0 ? word() : ''}`.trim(),
      aliases: [],
      acronyms: [],
      broader: [],
      note: '',
    }),
  );
  return conceptVocabulary([...concepts.slice(0, size), ...invented]);
}
