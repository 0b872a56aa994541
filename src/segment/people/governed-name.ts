import { nominativeOfCyrillic } from '../../lexicon/cases/russian-names';
import { nominativeOf } from '../../lexicon/cases/slavic-names';

/** The nominative of a Slavic name that words before it govern: `Jana Kowalskiego`, `Анны Петровны Сидоровой`; undefined where its endings do not tell. */
export function governedName(name: string): string | undefined {
  const [first = '', ...more] = name.split(/\s+/);
  const family = more.pop() ?? '';
  if (!/^[А-ЯЁ]/.test(first)) return nominativeOf(name);
  const plain = nominativeOfCyrillic(`${first} ${family}`, true)?.split(' ');
  return plain && [plain[0], ...more.map(plainPatronymic), plain[1]].join(' ');
}

/** `Петровича` → `Петрович`, `Петровны` → `Петровна`; initials stay. */
function plainPatronymic(word: string): string {
  return word.replace(/(?<=[вь]ич)а$/u, '').replace(/(?<=вн|чн)ы$/u, 'а');
}
