import type { GraphFile, GraphNode, NodeKind } from '../graph/attributes';
import type { GraphIndex } from '../graph/graph-index';
import { indexGraph } from '../graph/graph-index';
import { countOf } from '../graph/kinds';
import { compareText } from '../util/compare-text';
import { counted } from '../util/counted';
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import { losses } from './losses';
import { describeRelations, qualifiersOf, type RelationGroup } from './prose/describe-relations';
import { escapeMarkdown } from './prose/escape-markdown';
import type { Quote } from './prose/quotes';
import { quoter } from './prose/quotes';
import { talksByDate, tiedLabels } from './prose/tied-nodes';
import type { Writer } from './writer';
import { optionValue } from './writer-options';

const proofs = {
  kind: 'switch',
  name: 'proofs',
  default: false,
  description: 'put under every relation of a person the words that state it',
} as const;

/** A report to read or print: talks by date, people with all that is known of them, concepts with who speaks on them. */
export const markdown: Writer = {
  name: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  description: 'a report to read: talks by date, people and their relations, concepts and who speaks on them',
  losses: [losses.places, losses.texts, 'relations between institutions and between concepts'],
  options: [proofs],
  write: (graph, options) => writeReport(graph, optionValue(proofs, options)),
};

/** Of a talk's concepts, so many are named; the others are counted. */
const mostTopics = 6;

function writeReport(graph: GraphFile, withProofs: boolean): string {
  const index = indexGraph(graph);
  const quote = withProofs ? quoter(graph) : undefined;
  const sections = [
    `# ${escapeMarkdown(graph.title) || 'Talks'}\n`,
    `${counts(graph)}\n`,
    section('Talks', talkLines(index)),
    section(
      'People',
      labelled(graph, 'person').map((person) => personPart(person, index, quote)),
    ),
    section('Concepts, those that most people speak on first', conceptLines(graph, index)),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

function section(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `## ${title}\n\n${parts.join('')}`;
}

function counts({ documents, nodes, edges }: GraphFile): string {
  const of = (kind: NodeKind): string =>
    countOf(nodes.filter(({ attributes }) => attributes.kind === kind).length, kind);
  return [
    counted(documents.length, 'document'),
    of('talk'),
    of('person'),
    of('institution'),
    of('concept'),
    counted(edges.length, 'connection'),
  ].join(' · ');
}

function labelled({ nodes }: GraphFile, kind: NodeKind): GraphNode[] {
  return nodes
    .filter(({ attributes }) => attributes.kind === kind)
    .map((node) => ({ node, name: fold(node.attributes.label) }))
    .sort((left, right) => compareText(left.name, right.name))
    .map(({ node }) => node);
}

/** Talks by year. */
function talkLines(index: GraphIndex): string[] {
  const years = groupBy(talksByDate(index), ({ attributes }) => attributes.start?.slice(0, 4) ?? 'Undated');
  return [...years].map(
    ([year, talks]) => `### ${year}\n\n${talks.map((talk) => talkLine(talk, index)).join('')}\n`,
  );
}

function talkLine({ key, attributes }: GraphNode, index: GraphIndex): string {
  const { label, start, venue, status, link } = attributes;
  const place = [venue ?? '', ...tiedLabels(index, key, 'held_at')].filter((part) => part !== '');
  const parts = [
    ['', tiedLabels(index, key, 'gave')],
    ['hosted by ', tiedLabels(index, key, 'hosted')],
    ['at ', place],
    ['in ', tiedLabels(index, key, 'part_of_series')],
    ['about ', firstOf(tiedLabels(index, key, 'about'), mostTopics)],
  ] as const;
  const told = parts.flatMap(([lead, names]) => (names.length === 0 ? [] : `${lead}${joined(names)}`));
  const day = start === undefined ? '' : `${escapeMarkdown(start.replace('T', ' '))} `;
  const cancelled = status === 'cancelled' ? ' (cancelled)' : '';
  const title = strong(label);
  const named = isWebAddress(link) ? `[${title}](<${link}>)` : title;
  return `- ${day}${named}${cancelled}${told.length === 0 ? '' : ` — ${told.join('; ')}`}\n`;
}

/** An address that nothing can end early, and that no reader runs. */
function isWebAddress(link: string | undefined): link is string {
  return /^https?:\/\/[^\s<>()[\]\\"`]+$/i.test(link ?? '');
}

function firstOf(names: readonly string[], most: number): readonly string[] {
  return names.length <= most ? names : [...names.slice(0, most), `${names.length - most} more`];
}

function personPart(
  { key, attributes }: GraphNode,
  index: GraphIndex,
  quote: ReturnType<typeof quoter> | undefined,
): string {
  const groups = describeRelations(index, key);
  const lines = groups.map((group) =>
    quote === undefined ? relationLine(group) : provedLines(group, quote),
  );
  return `### ${escapeMarkdown(attributes.label) || unnamed}\n\n${lines.join('')}\n`;
}

function relationLine({ heading, relations }: RelationGroup): string {
  return `- ${heading}: ${relations.map(relationText).join('; ')}\n`;
}

function provedLines({ heading, relations }: RelationGroup, quote: ReturnType<typeof quoter>): string {
  const lines = relations.flatMap((relation) => [
    `  - ${relationText(relation)}\n`,
    ...quote(relation.edge.attributes.evidence).map(quoteLine),
  ]);
  return `- ${heading}\n${lines.join('')}`;
}

function relationText({ edge, other }: RelationGroup['relations'][number]): string {
  const more = escapeMarkdown(qualifiersOf(edge));
  return `${escapeMarkdown(other.attributes.label)}${more === '' ? '' : ` (${more})`}`;
}

function quoteLine({ words, document }: Quote): string {
  return `    - “${escapeMarkdown(words)}” (${escapeMarkdown(document)})\n`;
}

function conceptLines(graph: GraphFile, index: GraphIndex): string[] {
  return labelled(graph, 'concept')
    .map((concept) => ({ concept, speakers: tiedLabels(index, concept.key, 'speaks_on', 'works_on') }))
    .sort((left, right) => right.speakers.length - left.speakers.length)
    .map(({ concept, speakers }) => conceptLine(concept, speakers));
}

/** What a label of control characters alone is called; nothing between the marks of emphasis would be a rule. */
const unnamed = '(without a name)';

function strong(label: string): string {
  return `**${escapeMarkdown(label) || unnamed}**`;
}

function conceptLine({ attributes: { label, note } }: GraphNode, speakers: readonly string[]): string {
  const who = speakers.length === 0 ? '' : ` — ${joined(speakers)}`;
  const meaning = note === undefined ? '' : ` *(${escapeMarkdown(note)})*`;
  return `- ${strong(label)}${who}${meaning}\n`;
}

function joined(names: readonly string[]): string {
  return names.map(escapeMarkdown).join(', ');
}
