import type { Mention, Span } from '../model';
import { fold } from '../util/fold';
import { partitionPoint } from '../util/partition-point';
import type { Token } from '../util/tokenize';

/** A word or mark of a sentence as rules see it: folded, without dots. */
export interface WordItem extends Span {
  readonly kind: 'word';
  readonly key: string;
  readonly text: string;
}

/** One or more entities that a sentence names together: `A, B and C`. */
export interface EntityItem extends Span {
  readonly kind: 'person' | 'institution' | 'award';
  readonly mentions: readonly Mention[];
  /** What stands in parentheses behind each mention: `Ada Byron (Testville)`. */
  readonly asides: readonly Aside[];
}

export interface Aside {
  readonly of: Mention;
  readonly items: readonly Item[];
}

export type Item = WordItem | EntityItem;

/** Quotation marks and what markdown leaves behind. */
const decoration = /^["“”„«»*_`\\[\]]$/;

/** The items of a sentence: its tokens, with each mention as one item. `mentions` are sorted by start. */
export function itemsOf(tokens: readonly Token[], mentions: readonly Mention[]): Item[] {
  const items: Item[] = [];
  let next = firstFrom(mentions, tokens[0]?.start ?? 0);
  let reach = -1;
  for (const token of tokens) {
    for (
      let mention = mentions[next];
      mention !== undefined && mention.start < token.end;
      mention = mentions[++next]
    ) {
      if (mention.start < reach || !isEntity(mention.kind)) continue;
      const from = Math.max(token.start, reach);
      if (from < mention.start) items.push(wordItem(partOf(token, from, mention.start)));
      dropTitle(items, mention.kind);
      items.push(entityItem(mention, mention.kind));
      reach = mention.end;
    }
    const before = items.at(-1);
    if (token.start < reach) items.push(...endingOf(token, reach));
    else if (token.text === '/' && before?.kind === 'word' && before.text === 'w')
      items.splice(-1, 1, { ...before, key: 'with', text: 'w/', end: token.end });
    else if (!decoration.test(token.text)) items.push(wordItem(token));
  }
  return items;
}

/** `d’` of `d’Étienne`; `与` of two universities that no space parts. */
function partOf({ text, start }: Token, from: number, end: number): Token {
  return { text: text.slice(from - start, end - start).replace('’', "'"), start: from, end };
}

/** `’nden` of `University’nden`. */
function endingOf({ text, start, end }: Token, from: number): WordItem[] {
  const ending = from > start && from < end ? text.slice(from - start) : '';
  return /^['’]\p{Ll}{2,5}$/u.test(ending) ? [wordItem({ text: ending.slice(1), start: from + 1, end })] : [];
}

const titles = new Set(
  `dr drs prof profs professor professors pr mr mrs ms sir dame chef doctor frau herr herrn mme dott dottssa profa
  profssa dra don canon justice m eng arch late ir ing emeritus emerita emeritierter docent professori dosentti tohtori hab mgr rndr mudr phdr docdr univ-prof ao-prof o-prof privatdozent pd
  laureate laureates nobel professeur professeure professeurs professorin professore professoressa profesor profesora profesorem
  professora professoren hoogleraar профессор профессора профессором проф академик академика академиком акад доктор доктора д-ра д-р difunto difunta feu feue verstorbenen compianto saudoso`.split(
    /\s+/,
  ),
);

/** `Prof. Dr.` before a person, `the` and `NSF-funded` before an institution say nothing to a rule. */
function dropTitle(items: Item[], kind: EntityItem['kind']): void {
  if (isDutchArticle(items, kind)) items.pop();
  for (let last = items.at(-1); last?.kind === 'word' && isSilent(last.key, kind); last = items.at(-1)) {
    items.pop();
    if (kind === 'person' && articles.has(keyAt(items, items.length - 1) ?? '')) items.pop();
    if (last.key === 'late' && keyAt(items, items.length - 1) === 'the') items.pop();
    if (funded.test(last.key) && keyAt(items, items.length - 1) === '/') items.splice(-2);
  }
}

/** `aan *de* Universiteit`: elsewhere `de` is a preposition. */
function isDutchArticle(items: readonly Item[], kind: EntityItem['kind']): boolean {
  return (
    kind === 'institution' &&
    keyAt(items, items.length - 1) === 'de' &&
    /^(?:aan|bij|op|van|voor|naar|vanuit|door)$/.test(keyAt(items, items.length - 2) ?? '')
  );
}

const articles = new Set("the het la el los las der dem den die das il lo le les l' o".split(' '));
const funded = /-(?:funded|sponsored|supported|based|led)$/;

function isSilent(key: string, kind: EntityItem['kind']): boolean {
  return kind === 'person' ? titles.has(key) : articles.has(key) || funded.test(key);
}

function entityItem(mention: Mention, kind: EntityItem['kind']): EntityItem {
  return { kind, mentions: [mention], asides: [], start: mention.start, end: mention.end };
}

function isEntity(kind: Mention['kind']): kind is EntityItem['kind'] {
  return kind === 'person' || kind === 'institution' || kind === 'award';
}

function wordItem({ text, start, end }: Token): WordItem {
  const folded = fold(text);
  const bare = text.length > 1 && text.includes('.') ? folded.replace(/[.\s]/g, '') : folded;
  const key =
    bare === '|'
      ? ':'
      : bare.replace(/^((?:al|nel|del|dal|sul)l)['’]$/, '$1').replace(/^l['’](?=\p{L}{3})/u, '');
  return { kind: 'word', key, text, start, end };
}

function firstFrom(mentions: readonly Mention[], offset: number): number {
  return partitionPoint(mentions, ({ start }) => start < offset);
}

/** The key of a word item; undefined for entities and past the ends. */
export function keyAt(items: readonly Item[], index: number): string | undefined {
  const item = items[index];
  return item?.kind === 'word' ? item.key : undefined;
}
