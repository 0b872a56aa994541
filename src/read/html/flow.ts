/** Text that is being set: knows how much space is due before the next word. */
export interface Flow {
  readonly pieces: string[];
  /** Line breaks due: 1 for a new line, 2 for a blank line between. */
  breaks: number;
  hasSpace: boolean;
  /** Two boxes meet: a space is due if their words would touch. */
  hasGap: boolean;
  /** Ends with a letter or a digit. */
  endsInWord: boolean;
  isEmpty: boolean;
  /** What goes before the next word: the dash of a list's item. */
  mark: string;
}

/** An empty page. */
export const startFlow = (): Flow => ({
  pieces: [],
  breaks: 0,
  hasSpace: false,
  hasGap: false,
  endsInWord: false,
  isEmpty: true,
  mark: '',
});

const wordStart = /^[\p{L}\d]/u;
const wordEnd = /[\p{L}\d]$/u;
const touches = (flow: Flow, text: string): boolean => flow.hasGap && flow.endsInWord && wordStart.test(text);

const set = (flow: Flow, text: string): void => {
  if (!flow.isEmpty && flow.breaks > 0) flow.pieces.push('\n'.repeat(flow.breaks));
  else if (!flow.isEmpty && (flow.hasSpace || touches(flow, text))) flow.pieces.push(' ');
  flow.pieces.push(flow.mark, text);
  flow.isEmpty = false;
  flow.mark = '';
  flow.breaks = 0;
  flow.hasSpace = false;
  flow.hasGap = false;
  flow.endsInWord = wordEnd.test(text);
};

/** Sets text as a browser does: white space collapses, at the beginning of a line it vanishes. */
export const addText = (flow: Flow, text: string): void => {
  const words = text.replace(/[\s\u00a0]+/g, ' ');
  const trimmed = words.trim();
  if (words.startsWith(' ')) flow.hasSpace = true;
  if (trimmed === '') return;
  set(flow, trimmed);
  flow.hasSpace = words.endsWith(' ');
};

/** Sets lines that are already laid out, as `pre` or a table has them. */
export const addLines = (flow: Flow, lines: string): void => {
  const text = lines.replace(/^\n{1,9}|\s{1,99}$/g, '');
  if (text.trim() !== '') set(flow, text);
};

/** Asks for at least so many line breaks before the next word. */
export const breakLine = (flow: Flow, breaks: number): void => {
  flow.breaks = Math.max(flow.breaks, breaks);
  flow.hasSpace = false;
};

/** Keeps the words of two boxes apart. */
export const addGap = (flow: Flow): void => {
  flow.hasGap = true;
};

/** A comma behind a word in capitals, as behind a name; behind other words it would part what belongs together. */
export const addComma = (flow: Flow): void => {
  const isName = /(?:^|[\s(])\p{Lu}[\p{L}.'’-]*$/u.test(flow.pieces.at(-1) ?? '');
  if (!isName || flow.breaks > 0 || !flow.endsInWord) return;
  flow.pieces.push(',');
  flow.hasSpace = true;
};

/** All that was set. */
export const flowText = (flow: Flow): string => flow.pieces.join('');
