import type { Triple } from './triple';

const skos = 'http://www.w3.org/2004/02/skos/core#';
/** Predicates whose plain strings are IRIs. */
const linking = /#(?:broader|narrower)/;

type Json = Readonly<Record<string, unknown>>;
type Context = ReadonlyMap<string, string>;

/**
 * Reads the JSON-LD that vocabularies are written in: a node, a list of nodes or a `@graph`, with terms and prefixes of a
 * context that stands in the file. Terms that no context defines are those of SKOS. Throws an Error when it is no JSON.
 */
export function parseJsonLd(text: string): Triple[] {
  const root: unknown = JSON.parse(text);
  const context = contextOf(root);
  const triples: Triple[] = [];
  const waiting: Json[] = nodesIn(root);
  for (let nameless = 0; waiting.length > 0; nameless++) {
    const node = waiting.pop() as Json;
    const subject = idOf(node, context) ?? `_:nameless${nameless}`;
    for (const [key, value] of Object.entries(node)) {
      const predicate = key.startsWith('@') ? undefined : expanded(key, context, true);
      if (predicate !== undefined) triples.push(...statements(subject, predicate, value, context));
      if (key !== '@context') waiting.push(...nodesIn(value));
    }
  }
  return triples;
}

/** The objects directly in a value that may be nodes. */
function nodesIn(value: unknown): Json[] {
  return listOf(value).filter((item): item is Json => isObject(item) && !Object.hasOwn(item, '@value'));
}

function statements(subject: string, predicate: string, value: unknown, context: Context): Triple[] {
  return listOf(value).flatMap((item): Triple[] => {
    if (typeof item === 'string')
      return [{ subject, predicate, object: linking.test(predicate) ? expanded(item, context) : item }];
    if (!isObject(item)) return [];
    const id = idOf(item, context);
    if (id !== undefined) return [{ subject, predicate, object: id }];
    if (typeof item['@value'] === 'string')
      return [{ subject, predicate, object: item['@value'], ...languageOf(item['@language']) }];
    return byLanguage(subject, predicate, item);
  });
}

/** `{"en": "tides", "de": ["Gezeiten"]}`: labels by language. */
function byLanguage(subject: string, predicate: string, item: Json): Triple[] {
  return Object.entries(item)
    .filter(([tag]) => /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag))
    .flatMap(([tag, texts]) =>
      listOf(texts)
        .filter((text) => typeof text === 'string')
        .map((object) => ({ subject, predicate, object, ...languageOf(tag) })),
    );
}

function languageOf(tag: unknown): { readonly language?: string } {
  return typeof tag === 'string' ? { language: tag.toLowerCase() } : {};
}

/** The identifier of a node, under `@id` or a term that stands for it. */
function idOf(node: Json, context: Context): string | undefined {
  const key = Object.keys(node).find((name) => name === '@id' || context.get(name) === '@id') ?? 'id';
  const id = node[key];
  return typeof id === 'string' ? expanded(id, context) : undefined;
}

/** Terms and prefixes of the contexts that stand in the file itself; others cannot be fetched. */
function contextOf(root: unknown): Context {
  const given = isObject(root) ? listOf(root['@context']) : [];
  return new Map(
    given.filter(isObject).flatMap((terms) =>
      Object.entries(terms).flatMap(([term, meaning]): [string, string][] => {
        const id = isObject(meaning) ? meaning['@id'] : meaning;
        return typeof id === 'string' ? [[term, id]] : [];
      }),
    ),
  );
}

function expanded(name: string, context: Context, isTerm = false): string {
  const meaning = isTerm ? (context.get(name) ?? name) : name;
  const colon = meaning.indexOf(':');
  if (colon < 0) return isTerm ? (context.get('@vocab') ?? skos) + meaning : meaning;
  const [prefix, rest] = [meaning.slice(0, colon), meaning.slice(colon + 1)];
  if (rest.startsWith('//')) return meaning;
  const base = context.get(prefix) ?? (prefix === 'skos' ? skos : undefined);
  return base === undefined ? meaning : base + rest;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
