import { fromFinnishGenitive } from '../../lexicon/cases/finnish';
import { nominativeOfCyrillic } from '../../lexicon/cases/russian-names';
import { inflectsNames, nominativeOf } from '../../lexicon/cases/slavic-names';
import type { Words } from '../words';
import type { NameCandidate } from './name-candidates';
import { nameText } from './name-evidence';

/** `под *руководством*`, `в *группе*`: words behind which a Russian name stands in the genitive. */
const governsGenitive =
  /^(?:руководством|группе|группы|лаборатории|профессора|академика|проф\.?|акад\.?|д-ра|ученик|ученица|аспирант|аспирантка|у)$/;

/** Reads candidates of a text as names in the nominative, as far as the words around tell the case they stand in. */
export function nominativeReader(words: Words): (candidate: NameCandidate) => string {
  const inflected = inflectsNames(words.text);
  return (candidate) => {
    const text = nameText(words, candidate);
    const plain = fromFinnishGenitive(text, keyBehind(words, candidate.to));
    const russian = nominativeOfCyrillic(text, governsGenitive.test(words.keys[candidate.from - 1] ?? ''));
    return plain ?? russian ?? (inflected ? nominativeOf(text) : undefined) ?? text;
  };
}

/** The key at a token, or behind the parenthesis that opens there: `Carl Doen *(Acme) kanssa*`. */
function keyBehind({ keys }: Words, at: number): string {
  if (keys[at] !== '(') return keys[at] ?? '';
  const close = keys.slice(at, at + longestAside).indexOf(')');
  return close === -1 ? '' : (keys[at + close + 1] ?? '');
}

const longestAside = 8;
