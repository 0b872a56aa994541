import { groupBy } from '../util/group-by';
import type { ConceptEntry } from './concepts';
import { isAcronym } from './is-acronym';
import type { Triple } from './triple';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const preferredLanguage = 'en';

type Property =
  | 'prefLabel'
  | 'altLabel'
  | 'hiddenLabel'
  | 'broader'
  | 'narrower'
  | 'definition'
  | 'scopeNote';

/**
 * The concepts of a SKOS vocabulary, in the order of their labels' statements. Of several languages English is taken,
 * else that of the first label; labels without a language belong to all. A concept without a label is passed over.
 */
export function skosEntries(triples: readonly Triple[]): ConceptEntry[] {
  const said = groupBy(
    triples.filter(({ predicate }) => predicate.startsWith(skos)),
    ({ subject }) => subject,
  );
  const labels = new Map(
    [...said].flatMap(([subject, statements]) => {
      const label = preferredOf(textsOf(statements, 'prefLabel'));
      return label === undefined ? [] : [[subject, label] as const];
    }),
  );
  const parents = broaderOf(triples);
  return [...labels].map(([subject, label]) =>
    entryOf(
      label,
      said.get(subject) ?? [],
      [...(parents.get(subject) ?? [])].flatMap((above) => labels.get(above)?.object.trim() ?? []),
    ),
  );
}

function entryOf(label: Triple, statements: readonly Triple[], broader: readonly string[]): ConceptEntry {
  const forms = (['prefLabel', 'altLabel', 'hiddenLabel'] as const)
    .flatMap((property) => textsOf(statements, property))
    .filter(({ language }) => language === undefined || language === label.language)
    .map(({ object }) => object.replace(/\s+/g, ' ').trim())
    .filter((form) => form !== label.object && form !== '');
  const notes = [...textsOf(statements, 'definition'), ...textsOf(statements, 'scopeNote')];
  return {
    label: label.object.replace(/\s+/g, ' ').trim(),
    aliases: [...new Set(forms.filter((form) => !isAcronym(form)))],
    acronyms: [...new Set(forms.filter(isAcronym))],
    broader: [...new Set(broader)].filter((above) => above !== label.object),
    note: preferredOf(notes)?.object.replace(/\s+/g, ' ').trim() ?? '',
  };
}

/** Subjects directly above each subject, from `broader` and from `narrower` read backwards. */
function broaderOf(triples: readonly Triple[]): ReadonlyMap<string, ReadonlySet<string>> {
  const above = new Map<string, Set<string>>();
  const add = (below: string, target: string): void => {
    above.set(below, (above.get(below) ?? new Set()).add(target));
  };
  for (const { subject, predicate, object } of triples) {
    if (predicate === `${skos}broader`) add(subject, object);
    if (predicate === `${skos}narrower`) add(object, subject);
  }
  return above;
}

function textsOf(statements: readonly Triple[], property: Property): Triple[] {
  return statements.filter(({ predicate }) => predicate === skos + property);
}

function preferredOf(texts: readonly Triple[]): Triple | undefined {
  return (
    texts.find(({ language }) => language?.split('-')[0] === preferredLanguage) ??
    texts.find(({ language }) => language === undefined) ??
    texts[0]
  );
}
