import type { GraphFile, NodeKind } from '../../graph/attributes';
import type { GraphFilter } from '../../graph/explore/filter';
import { indexNames, search } from '../../graph/explore/search';
import { edgeKinds, nodeKinds } from '../../graph/kinds';
import { fold } from '../../util/fold';
import type { Option, Options } from './command';
import { listOption, textOption } from './command';
import { UsageError } from './usage-error';

/** The options that choose a part of a graph; the viewer offers the same. */
export const filterOptions: readonly Option[] = [
  { name: 'concept', value: 'NAME', multiple: true, help: 'talks about this concept or a narrower one' },
  { name: 'person', value: 'NAME', multiple: true, help: 'talks in which this person speaks or hosts' },
  { name: 'institution', value: 'NAME', multiple: true, help: 'talks held there or given by its people' },
  { name: 'series', value: 'NAME', multiple: true, help: 'talks of this series' },
  { name: 'since', value: 'DATE', help: 'talks from this day on: 2019, 2019-11 or 2019-11-24' },
  { name: 'until', value: 'DATE', help: 'talks up to and with this day' },
  {
    name: 'kind',
    value: 'KIND',
    multiple: true,
    help: `nodes of this kind: ${nodeKinds.join(', ')}`,
  },
  { name: 'relation', value: 'KIND', multiple: true, help: 'edges of this kind: gave, advised_by, …' },
  { name: 'confidence', value: 'SHARE', help: 'statements at least this sure, 0 to 1' },
];

/** The filter that options ask for; names are found by label, alias or key. Throws a UsageError for what is not there. */
export function filterFromOptions(options: Options, graph: GraphFile): GraphFilter {
  const keysOf = (option: string, kind: NodeKind): string[] =>
    listOption(options, option).map((name) => keyOf(name, kind, graph));
  const since = dateOption(options, 'since');
  const until = dateOption(options, 'until');
  const confidence = shareOption(options, 'confidence');
  const kinds = listOption(options, 'kind').map((name) => oneOf(name, nodeKinds, 'kind'));
  const relations = listOption(options, 'relation').map((name) => oneOf(name, edgeKinds, 'relation'));
  return {
    concepts: keysOf('concept', 'concept'),
    people: keysOf('person', 'person'),
    institutions: keysOf('institution', 'institution'),
    series: keysOf('series', 'series'),
    ...(kinds.length > 0 && { kinds }),
    ...(relations.length > 0 && { relations }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(confidence !== undefined && { confidence }),
  };
}

function keyOf(name: string, kind: NodeKind, { nodes }: GraphFile): string {
  const candidates = nodes.filter(({ attributes }) => attributes.kind === kind);
  const wanted = fold(name);
  const found =
    candidates.find(({ key, attributes }) => key === name || fold(attributes.label) === wanted) ??
    candidates.find(({ attributes }) => attributes.aliases.some((alias) => fold(alias) === wanted));
  if (found !== undefined) return found.key;
  const near = search(indexNames(candidates), name, 3).map(({ node }) => node.attributes.label);
  const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
  throw new UsageError(`the graph has no ${kind} called “${name}”${hint}`);
}

function oneOf<Name extends string>(name: string, known: readonly Name[], noun: string): Name {
  const found = known.find((one) => one === name);
  if (found !== undefined) return found;
  throw new UsageError(`there is no ${noun} “${name}”; there are ${known.join(', ')}`);
}

function dateOption(options: Options, name: string): string | undefined {
  const date = textOption(options, name);
  if (date === undefined || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return date;
  throw new UsageError(`--${name} “${date}” is no date; write 2019, 2019-11 or 2019-11-24`);
}

function shareOption(options: Options, name: string): number | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const share = Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new UsageError(`--${name} “${value}” is no number from 0 to 1`);
}
