import type { Triple } from './triple';
import { type TurtleToken, turtleTokens } from './turtle-tokens';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const deepestNesting = 64;

/** Where the reading stands: the words, and what they have come to so far. */
interface Reading {
  readonly tokens: readonly TurtleToken[];
  readonly prefixes: Map<string, string>;
  readonly triples: Triple[];
  base: string;
  position: number;
  nameless: number;
  depth: number;
}

type Term = Pick<Triple, 'object' | 'language'>;

/**
 * Reads the Turtle that vocabularies are written in: prefixes, predicate and object lists, literals, nodes in brackets;
 * of collections only the members' own statements. Throws an Error that names the line where it is no Turtle.
 */
export function parseTurtle(text: string): Triple[] {
  const tokens = turtleTokens(text);
  const reading: Reading = {
    tokens,
    prefixes: new Map(),
    triples: [],
    base: '',
    position: 0,
    nameless: 0,
    depth: 0,
  };
  while (reading.position < tokens.length) readStatement(reading);
  return reading.triples;
}

function readStatement(reading: Reading): void {
  const token = take(reading, 'a statement');
  if ((token.kind === 'at' || token.kind === 'name') && /^(?:prefix|base)$/i.test(token.text)) {
    readDirective(reading, token);
    return;
  }
  readPredicates(reading, readTerm(reading, token).object);
  takeMark(reading, '.');
}

/** `@prefix` ends in a full stop, `PREFIX` does not. */
function readDirective(reading: Reading, { kind, text }: TurtleToken): void {
  if (/^base$/i.test(text)) reading.base = resolve(reading, take(reading, 'an IRI'));
  else {
    const { text: prefix } = take(reading, 'a prefix');
    reading.prefixes.set(prefix, resolve(reading, take(reading, 'an IRI')));
  }
  if (kind === 'at') takeMark(reading, '.');
}

/** `predicate object, object; predicate object` up to the full stop or bracket that ends it. */
function readPredicates(reading: Reading, subject: string): void {
  while (!isNext(reading, '.') && !isNext(reading, ']')) {
    const verb = take(reading, 'a predicate');
    if (verb.kind !== 'iri' && verb.kind !== 'name') throw refusal(verb, 'a predicate');
    const predicate = verb.kind === 'name' && verb.text === 'a' ? rdfType : resolve(reading, verb);
    readObjects(reading, subject, predicate);
    if (!isNext(reading, ';')) return;
    while (isNext(reading, ';')) takeMark(reading, ';');
  }
}

function readObjects(reading: Reading, subject: string, predicate: string): void {
  for (;;) {
    const term = readTerm(reading, take(reading, 'an object'));
    reading.triples.push({ subject, predicate, ...term });
    if (!isNext(reading, ',')) return;
    takeMark(reading, ',');
  }
}

function readTerm(reading: Reading, token: TurtleToken): Term {
  if (token.kind === 'literal') return { object: token.text, ...readLiteralType(reading) };
  if (token.kind === 'iri' || token.kind === 'name') return { object: resolve(reading, token) };
  if (token.text !== '[' && token.text !== '(') throw refusal(token, 'an object');
  if (++reading.depth > deepestNesting) throw new Error(`line ${token.line}: brackets are nested too deeply`);
  const object = `_:nameless${reading.nameless++}`;
  if (token.text === '[') readPredicates(reading, object);
  else while (!isNext(reading, ')')) readTerm(reading, take(reading, 'a member'));
  takeMark(reading, token.text === '[' ? ']' : ')');
  reading.depth--;
  return { object };
}

function readLiteralType(reading: Reading): { readonly language?: string } {
  if (reading.tokens[reading.position]?.kind === 'at') return { language: take(reading, 'a language').text };
  if (isNext(reading, '^^')) {
    takeMark(reading, '^^');
    resolve(reading, take(reading, 'a type'));
  }
  return {};
}

/** The IRI that a word stands for; plain words (`true`, `3.5`) stand for themselves. */
function resolve({ base, prefixes }: Reading, { kind, text, line }: TurtleToken): string {
  if (kind === 'iri') return /^[a-z][a-z\d+.-]{0,30}:/i.test(text) ? text : base + text;
  const colon = text.indexOf(':');
  if (colon < 0 || text.startsWith('_:')) return text;
  const prefix = prefixes.get(text.slice(0, colon + 1));
  if (prefix === undefined)
    throw new Error(`line ${line}: the prefix “${text.slice(0, colon + 1)}” is not declared`);
  return prefix + text.slice(colon + 1).replaceAll('\\', '');
}

function take(reading: Reading, expected: string): TurtleToken {
  const token = reading.tokens[reading.position];
  if (token === undefined)
    throw new Error(`line ${reading.tokens.at(-1)?.line ?? 1}: the file ends where ${expected} should stand`);
  reading.position++;
  return token;
}

function takeMark(reading: Reading, mark: string): void {
  const token = take(reading, `“${mark}”`);
  if (token.kind !== 'mark' || token.text !== mark) throw refusal(token, `“${mark}”`);
}

function isNext({ tokens, position }: Reading, mark: string): boolean {
  const token = tokens[position];
  return token?.kind === 'mark' && token.text === mark;
}

function refusal({ line, text }: TurtleToken, expected: string): Error {
  return new Error(`line ${line}: “${text.slice(0, 40)}” stands where ${expected} should`);
}
