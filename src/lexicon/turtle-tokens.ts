/** A word of Turtle. `text` is without quotes, brackets and escapes. */
export interface TurtleToken {
  readonly kind: 'iri' | 'literal' | 'at' | 'mark' | 'name';
  readonly text: string;
  /** Line it stands on, from 1. */
  readonly line: number;
}

const blank = /(?:[^\S\n]+|#[^\n]*)/y;
const iri = /<([^<>\s"]*)>/y;
const longQuote = /"""|'''/y;
const shortLiteral = /"([^"\\\n]*(?:\\.[^"\\\n]*)*)"|'([^'\\\n]*(?:\\.[^'\\\n]*)*)'/y;
const at = /@([A-Za-z]+(?:-[A-Za-z0-9]+)*)/y;
const mark = /\^\^|[.;,()[\]]/y;
const name = /[^\s<>"';,()[\]^@#]+/y;

/** Cuts Turtle into its words, comments left out. Throws an Error that names the line where something is no Turtle. */
export function turtleTokens(text: string): TurtleToken[] {
  const tokens: TurtleToken[] = [];
  let line = 1;
  for (let position = 0; position < text.length; ) {
    if (text.charAt(position) === '\n') line++;
    const length = text.charAt(position) === '\n' ? 1 : (matchAt(blank, text, position)?.[0].length ?? 0);
    const found = length === 0 ? tokenAt(text, position, line) : undefined;
    if (found !== undefined) {
      tokens.push(found.token);
      line += lineBreaks(text.slice(position, found.end));
    }
    position = found?.end ?? position + length;
  }
  return tokens;
}

function tokenAt(
  text: string,
  position: number,
  line: number,
): { readonly token: TurtleToken; readonly end: number } {
  const taken = (kind: TurtleToken['kind'], content: string, length: number) => ({
    token: { kind, text: content, line },
    end: position + length,
  });
  const long = longLiteral(text, position);
  if (long !== undefined) return taken('literal', unescaped(long), long.length + 6);
  const quoted = matchAt(shortLiteral, text, position);
  if (quoted !== undefined)
    return taken('literal', unescaped(quoted[1] ?? quoted[2] ?? ''), quoted[0].length);
  const address = matchAt(iri, text, position);
  if (address !== undefined) return taken('iri', unescaped(address[1] ?? ''), address[0].length);
  const tag = matchAt(at, text, position);
  if (tag !== undefined) return taken('at', (tag[1] ?? '').toLowerCase(), tag[0].length);
  const punctuation = matchAt(mark, text, position)?.[0];
  if (punctuation !== undefined) return taken('mark', punctuation, punctuation.length);
  const word = matchAt(name, text, position)?.[0].replace(/\.{1,9}$/, '');
  if (word === undefined || word === '')
    throw new Error(`line ${line}: “${text.charAt(position)}” is no Turtle`);
  return taken('name', word, word.length);
}

/** The content of a literal in three quotes that begins here, escapes still in it. */
function longLiteral(text: string, position: number): string | undefined {
  const quote = matchAt(longQuote, text, position)?.[0];
  if (quote === undefined) return undefined;
  let end = text.indexOf(quote, position + 3);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  return end < 0 ? undefined : text.slice(position + 3, end);
}

function isEscaped(text: string, position: number): boolean {
  let slashes = 0;
  while (text.charAt(position - 1 - slashes) === '\\') slashes++;
  return slashes % 2 === 1;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
    (_whole, short?: string, long?: string, letter = '') =>
      short === undefined && long === undefined
        ? (escapes[letter] ?? letter)
        : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(short ?? long ?? '', 16))),
  );
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
