import type { GraphFile, GraphNode } from '../graph/attributes';
import type { GraphIndex } from '../graph/graph-index';
import { indexGraph } from '../graph/graph-index';
import { wholeText } from '../util/whole-text';
import { citationKey, distinctKeys } from './citation-keys';
import { losses } from './losses';
import { talksByDate, tiedLabels } from './prose/tied-nodes';
import type { Writer } from './writer';

/** BibTeX: talks as `@misc` with the series or place they were given at, then the papers that talks point to. */
export const bibtex: Writer = {
  name: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  description: 'the talks and papers for a bibliography',
  losses: ['everything that is neither a talk nor a paper', losses.evidence, losses.texts],
  options: [],
  write: writeBibtex,
};

type Field = readonly [name: string, value: string | undefined];

function writeBibtex(graph: GraphFile): string {
  const index = indexGraph(graph);
  const papers = graph.nodes.filter(({ attributes }) => attributes.kind === 'paper');
  const entries = [
    ...talksByDate(index).map((talk) => ({ name: talkKey(talk, index), fields: talkFields(talk, index) })),
    ...papers.map((paper) => ({ name: paper.attributes.label, fields: paperFields(paper) })),
  ];
  const names = distinctKeys(entries.map(({ name }) => name));
  return entries.map(({ fields }, at) => entry(names[at] ?? '', fields)).join('\n');
}

function talkKey({ key, attributes: { label, start } }: GraphNode, index: GraphIndex): string {
  return citationKey(tiedLabels(index, key, 'gave')[0], start?.slice(0, 4), label);
}

/** Months are macros, which every style spells out in its own way. */
function entry(name: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : `  ${field} = ${field === 'month' ? value : `{${value}}`},\n`,
  );
  return `@misc{${name},\n${lines.join('')}}\n`;
}

function talkFields({ key, attributes }: GraphNode, index: GraphIndex): Field[] {
  const { label, start, venue, link } = attributes;
  const [series, place] = [tiedLabels(index, key, 'part_of_series'), tiedLabels(index, key, 'held_at')];
  const at = [...series, ...place].map(escaped).join(', ');
  return [
    ['author', tiedLabels(index, key, 'gave').map(author).join(' and ')],
    ['title', `{${escaped(label)}}`],
    ['howpublished', at === '' ? 'Talk' : `Talk, ${at}`],
    ['address', escaped(venue ?? '')],
    ...dateFields(start),
    ['url', address(link)],
    ['keywords', tiedLabels(index, key, 'about').map(escaped).join(', ')],
  ];
}

function paperFields({ attributes: { label, aliases } }: GraphNode): Field[] {
  const arxiv = /^arxiv:\s?(\d{4}\.\d{4,5}|[a-z-]{2,20}\/\d{7})$/i.exec(label)?.[1];
  const doi = /^doi:\s?(10\.\d{4,9}\/\S+)$/i.exec(label)?.[1];
  return [
    ['title', `{${escaped(label)}}`],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', doi && escaped(doi)],
    ['url', arxiv === undefined ? address(aliases.find(address)) : `https://arxiv.org/abs/${arxiv}`],
  ];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateFields(start: string | undefined): Field[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(start ?? '') ?? [];
  return [
    ['year', year],
    ['month', months[Number(month) - 1]],
    ['date', day && `${year}-${month}-${day}`],
  ];
}

/** A web address, if nothing in it can end the field; else nothing. */
function address(link: string | undefined): string | undefined {
  return /^https?:\/\/[^\s{}\\"]+$/i.test(link ?? '') ? link : undefined;
}

/** Names with a comma or an “and” would be taken for several parts or people. */
function author(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

/** BibTeX counts braces even behind a backslash, so they are spelled out. */
function escaped(text: string): string {
  return wholeText(text)
    .replace(/[\\{}~^]/g, (sign) => commands[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(spaces, ' ');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const spaces = /[\s\x00-\x1f\x7f]+/g;
