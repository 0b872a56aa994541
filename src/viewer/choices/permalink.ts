import type { Company } from '../../graph/explore/filter';
import { edgeKinds, nodeKinds } from '../../graph/kinds';
import {
  type Choices,
  defaultChoices,
  greatestDepth,
  type MatrixOrder,
  type Pin,
  type TableOf,
  type Theme,
  type View,
} from './choices';

const companies = ['speakers', 'participants', 'everyone'] as const satisfies readonly Company[];
const themes = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];
/** The views in the order in which they are offered. */
export const views = [
  'graph',
  'table',
  'talks',
  'matrix',
  'people',
  'concepts',
] as const satisfies readonly View[];
const matrixOrders = ['alike', 'most'] as const satisfies readonly MatrixOrder[];
const tables = ['names', 'statements'] as const satisfies readonly TableOf[];
const month = /^\d{4}-\d{2}$/;

/** The choices as the part of an address after `#`; what is as usual is left out, so the usual view gives ''. */
export function toPermalink(choices: Choices): string {
  const link = new URLSearchParams();
  const set = (name: string, value: string | number | undefined, usual?: string | number): void => {
    if (value !== undefined && value !== usual) link.set(name, String(value));
  };
  set('kinds', choices.kinds.join('.'), defaultChoices.kinds.join('.'));
  set('hide', hiddenRelations(choices), hiddenRelations(defaultChoices));
  for (const key of choices.concepts) link.append('concept', key);
  if (choices.everyConcept) link.set('every', '1');
  for (const key of choices.institutions) link.append('institution', key);
  for (const key of choices.series) link.append('series', key);
  set('company', choices.company, defaultChoices.company);
  set('confidence', choices.confidence, defaultChoices.confidence);
  set('since', choices.since);
  set('until', choices.until);
  for (const key of choices.selection) link.append('select', key);
  set('focus', choices.focus);
  set('depth', choices.depth, defaultChoices.depth);
  set('from', choices.pathFrom);
  set('to', choices.pathTo);
  set('read', choices.reading?.statement);
  set('proof', choices.reading?.proof, 0);
  set('view', choices.view, defaultChoices.view);
  set('order', choices.matrixOrder, defaultChoices.matrixOrder);
  set('table', choices.tableOf, defaultChoices.tableOf);
  if (choices.insights) set('insights', 1);
  for (const { view, x, y, key } of choices.pins) link.append('pin', `${view},${x},${y},${key}`);
  set('arranged', choices.arranged);
  for (const key of choices.grown) link.append('grow', key);
  if (choices.whole) set('whole', 1);
  set('theme', choices.theme, defaultChoices.theme);
  return link.toString();
}

/** The choices that a permalink (with or without `#`) stands for; what it does not say, or says badly, is as usual. */
export function fromPermalink(hash: string): Choices {
  const link = new URLSearchParams(hash.replace(/^#/, ''));
  const one = (name: string): string | undefined => link.get(name) ?? undefined;
  const hidden = one('hide')?.split('.');
  const kinds = one('kinds')?.split('.');
  const statement = one('read');
  return {
    kinds: kinds === undefined ? defaultChoices.kinds : nodeKinds.filter((kind) => kinds.includes(kind)),
    relations:
      hidden === undefined ? defaultChoices.relations : edgeKinds.filter((kind) => !hidden.includes(kind)),
    concepts: link.getAll('concept'),
    everyConcept: link.get('every') === '1',
    institutions: link.getAll('institution'),
    series: link.getAll('series'),
    company: memberOf(companies, one('company')) ?? defaultChoices.company,
    confidence: bounded(one('confidence'), 0, 1, defaultChoices.confidence),
    since: monthOf(one('since')),
    until: monthOf(one('until')),
    selection: link.getAll('select'),
    focus: one('focus'),
    depth: Math.round(bounded(one('depth'), 1, greatestDepth, defaultChoices.depth)),
    pathFrom: one('from'),
    pathTo: one('to'),
    reading:
      statement === undefined
        ? undefined
        : { statement, proof: Math.round(bounded(one('proof'), 0, Number.MAX_SAFE_INTEGER, 0)) },
    view: memberOf(views, one('view')) ?? defaultChoices.view,
    tableOf: memberOf(tables, one('table')) ?? defaultChoices.tableOf,
    matrixOrder: memberOf(matrixOrders, one('order')) ?? defaultChoices.matrixOrder,
    insights: one('insights') === '1',
    pins: link.getAll('pin').flatMap(pinOf),
    arranged: one('arranged'),
    grown: link.getAll('grow'),
    whole: one('whole') === '1',
    theme: memberOf(themes, one('theme')) ?? defaultChoices.theme,
  };
}

function pinOf(text: string): Pin[] {
  const [name, across = '', up = '', ...rest] = text.split(',');
  const view = memberOf(views, name);
  const key = rest.join(',');
  const [x, y] = [Number(across), Number(up)];
  const isGood = across !== '' && up !== '' && Number.isFinite(x) && Number.isFinite(y) && key !== '';
  return view !== undefined && isGood ? [{ view, key, x, y }] : [];
}

function hiddenRelations(choices: Choices): string {
  return edgeKinds.filter((kind) => !choices.relations.includes(kind)).join('.');
}

function memberOf<Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): Value | undefined {
  return values.find((one) => one === value);
}

function monthOf(value: string | undefined): string | undefined {
  return value !== undefined && month.test(value) ? value : undefined;
}

function bounded(value: string | undefined, least: number, most: number, usual: number): number {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) ? Math.min(Math.max(number, least), most) : usual;
}
