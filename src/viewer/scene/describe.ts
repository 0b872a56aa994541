import type { GraphIndex } from '../../graph/graph-index';
import { countOf, nodeKinds } from '../../graph/kinds';
import type { Choices, View } from '../choices/choices';
import type { Scene } from './derive';
import { questionOf } from './projections';

/** What is on the screen, in numbers: `86 people · 120 concepts`; where talks are listed, how many. */
export function countsLine(index: GraphIndex, scene: Scene, view: View = 'graph'): string {
  if (view === 'talks' || view === 'matrix') return countOf(scene.talks.size, 'talk');
  const counts = new Map(nodeKinds.map((kind) => [kind, 0]));
  for (const key of scene.nodes) {
    const kind = index.nodes.get(key)?.attributes.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => countOf(count, kind))
    .join(' · ');
}

/** What the picture answers, as one line. */
export function questionLine(index: GraphIndex, choices: Choices, scene: Scene): string {
  const label = (key: string): string => index.nodes.get(key)?.attributes.label ?? key;
  if (choices.pathFrom !== undefined && choices.pathTo !== undefined)
    return `How ${label(choices.pathFrom)} and ${label(choices.pathTo)} are connected`;
  if (choices.focus !== undefined)
    return `${label(choices.focus)} and what lies within ${choices.depth === 1 ? 'one step' : `${choices.depth} steps`}`;
  if (!scene.filtered) return questionOf(choices.view);
  const joint = choices.everyConcept ? ' and ' : ' or ';
  const parts = [
    choices.concepts.length > 0 ? `on ${choices.concepts.map(label).join(joint)}` : '',
    choices.institutions.length > 0 ? `at ${choices.institutions.map(label).join(' or ')}` : '',
    choices.series.length > 0 ? `in ${choices.series.map(label).join(' or ')}` : '',
    period(choices),
  ];
  const count = scene.talks.size === 0 ? 'No talks' : countOf(scene.talks.size, 'talk');
  return `${count} ${parts.filter((part) => part !== '').join(', ')}`;
}

function period({ since, until }: Choices): string {
  if (since === undefined && until === undefined) return '';
  if (since === undefined) return `until ${formatMonth(until)}`;
  return until === undefined
    ? `since ${formatMonth(since)}`
    : `from ${formatMonth(since)} to ${formatMonth(until)}`;
}

/** `2019-11` as `November 2019`; nothing as nothing. */
export function formatMonth(month = ''): string {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined) return month;
  const format = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year, number - 1));
}
