import type { GraphFile, GraphNode, NodeKind } from '../graph/attributes';
import type { GraphIndex } from '../graph/graph-index';
import { indexGraph } from '../graph/graph-index';
import { compareText } from '../util/compare-text';
import { describeRelations, qualifiersOf } from './describe-relations';
import { escapeMarkdown } from './escape-markdown';
import { losses } from './losses';
import type { Quote } from './quotes';
import { quoter } from './quotes';
import { talksByDate, tiedLabels } from './tied-nodes';
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

function writeReport(graph: GraphFile, withProofs: boolean): string {
  const index = indexGraph(graph);
  const quote = withProofs ? quoter(graph) : () => [];
  const sections = [
    `# ${escapeMarkdown(graph.title) || 'Talks'}\n`,
    `${counts(graph)}\n`,
    section(
      'Talks',
      talksByDate(index).map((talk) => talkLine(talk, index)),
    ),
    section(
      'People',
      labelled(graph, 'person').map((person) => personPart(person, index, quote)),
    ),
    section(
      'Concepts',
      labelled(graph, 'concept').map((concept) => conceptLine(concept, index)),
    ),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

function section(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `## ${title}\n\n${parts.join('')}`;
}

function counts({ documents, nodes, edges }: GraphFile): string {
  const of = (kind: NodeKind): number => nodes.filter(({ attributes }) => attributes.kind === kind).length;
  return [
    `${documents.length} documents`,
    `${of('talk')} talks`,
    `${of('person')} people`,
    `${of('institution')} institutions`,
    `${of('concept')} concepts`,
    `${edges.length} connections`,
  ].join(' · ');
}

function labelled({ nodes }: GraphFile, kind: NodeKind): GraphNode[] {
  return nodes
    .filter(({ attributes }) => attributes.kind === kind)
    .sort((left, right) => compareText(left.attributes.label, right.attributes.label));
}

function talkLine({ key, attributes }: GraphNode, index: GraphIndex): string {
  const { label, start, venue, status } = attributes;
  const place = [venue ?? '', ...tiedLabels(index, key, 'held_at')].filter((part) => part !== '');
  const parts = [
    ['', tiedLabels(index, key, 'gave')],
    ['hosted by ', tiedLabels(index, key, 'hosted')],
    ['about ', tiedLabels(index, key, 'about')],
    ['at ', place],
  ] as const;
  const told = parts.flatMap(([lead, names]) => (names.length === 0 ? [] : `${lead}${joined(names)}`));
  const day = start === undefined ? 'undated' : escapeMarkdown(start.replace('T', ' '));
  const cancelled = status === 'cancelled' ? ' (cancelled)' : '';
  return `- ${day}${cancelled} **${escapeMarkdown(label)}** — ${told.join('; ')}\n`;
}

function personPart(
  { key, attributes }: GraphNode,
  index: GraphIndex,
  quote: ReturnType<typeof quoter>,
): string {
  const lines = describeRelations(index, key).flatMap(({ heading, relations }) => [
    `- ${heading}\n`,
    ...relations.flatMap(({ edge, other }) => [
      `  - ${[other.attributes.label, qualifiersOf(edge)].filter(Boolean).map(escapeMarkdown).join(', ')}\n`,
      ...quote(edge.attributes.evidence).map(quoteLine),
    ]),
  ]);
  return `### ${escapeMarkdown(attributes.label)}\n\n${lines.join('')}\n`;
}

function quoteLine({ words, document }: Quote): string {
  return `    - “${escapeMarkdown(words)}” (${escapeMarkdown(document)})\n`;
}

function conceptLine({ key, attributes }: GraphNode, index: GraphIndex): string {
  const speakers = tiedLabels(index, key, 'speaks_on', 'works_on');
  const note = attributes.note === undefined ? '' : `, ${escapeMarkdown(attributes.note)}`;
  const who = speakers.length === 0 ? '' : `: ${joined(speakers)}`;
  return `- **${escapeMarkdown(attributes.label)}**${note}${who}\n`;
}

function joined(names: readonly string[]): string {
  return names.map(escapeMarkdown).join(', ');
}
