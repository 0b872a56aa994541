import phraseData from '../../../data/label-phrases.txt?raw';
import { type LabelKind, partForms } from './label-words';

/** Words before, between and behind which the speaker or the talk is named: `About the` + `speaker`, `講演者` + `紹介`. */
interface Phrases {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly speaker: readonly string[];
  readonly talk: readonly string[];
  readonly isSpaced: boolean;
}

/** How headings above a life and above an abstract are put together, a language or one of its cases an entry. */
const phrases: readonly Phrases[] = phraseData
  .split(/^# (?=(?:[a-z]{2} ?)+(?:unspaced)?$)/m)
  .slice(1)
  .map(parsePhrases);

function parsePhrases(block: string): Phrases {
  const [heading = '', ...lines] = block.split('\n');
  const formsOf = (name: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${name}: `) ? partForms(line.slice(name.length + 2)) : []));
  return {
    before: formsOf('before'),
    behind: formsOf('behind'),
    speaker: formsOf('speaker'),
    talk: formsOf('talk'),
    isSpaced: !heading.endsWith('unspaced'),
  };
}

function headings({ before, behind, speaker, talk, isSpaced }: Phrases): (readonly [string, LabelKind])[] {
  const nouns = [
    ...speaker.map((noun) => [noun, 'bio'] as const),
    ...talk.map((noun) => [noun, 'abstract'] as const),
  ];
  return orNone(before).flatMap((lead) =>
    orNone(behind).flatMap((tail) =>
      nouns.map(([noun, kind]) => [join(join(lead, noun, isSpaced), tail, isSpaced), kind] as const),
    ),
  );
}

function orNone(words: readonly string[]): readonly string[] {
  return words.length > 0 ? words : [''];
}

/** `à propos de l’` + `orateur` have no space between them, nor have East Asian words (`isSpaced` false). */
function join(left: string, right: string, isSpaced: boolean): string {
  return !isSpaced || left === '' || right === '' || left.endsWith('’') ? left + right : `${left} ${right}`;
}

/** Headings that name a life or an abstract in several words (`Sobre la ponente`, `Om föredraget`), with their kind. */
export const labelPhrases: readonly (readonly [form: string, kind: LabelKind])[] = phrases.flatMap(headings);
