import type { Mention } from '../../model';
import { lastPiece } from './han-words';

const won = /获|獲|荣|榮|受賞|受赏|授/u;
const award =
  /([\p{Script=Han}\p{Script=Katakana}A-Za-z·ー-]{2,24}?(?:奖学金|獎學金|(?:奖|獎)(?:特等|[一二三]等|[金银铜])(?:奖|獎)|青年(?:科学)?基金|奖|獎|賞)(?:[^\P{Script=Han}和与及获獲受]{2,8}賞)?)(?!励|勵|項|项)/gu;
const clauseEnd = /[。；;！？\n]/u;
const shortest = 3;
const reach = 40;

/** Prizes of Chinese and Japanese text, where the clause says that one was won: `曾获柳青奖`, `鳥井賞受賞`. */
export function hanAwards(text: string): Mention[] {
  return Array.from(text.matchAll(award)).flatMap(({ index, 1: printed = '' }) => {
    const end = index + printed.length;
    const name = lastPiece(printed).replace(/^[获獲]得?/u, '');
    if (name.length < shortest || !won.test(clauseAround(text, index, end))) return [];
    return [
      { kind: 'award' as const, name, start: end - name.length, end, rule: 'han-award', confidence: 0.8 },
    ];
  });
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), end);
  const after = text.slice(end, end + reach);
  return (before.split(clauseEnd).at(-1) ?? '') + (after.split(clauseEnd)[0] ?? '');
}
