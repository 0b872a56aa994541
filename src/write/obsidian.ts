import type { GraphFile, GraphNode, NodeKind } from '../graph/attributes';
import type { GraphIndex } from '../graph/graph-index';
import { indexGraph } from '../graph/graph-index';
import { groupBy } from '../util/group-by';
import { losses } from './losses';
import type { RelationGroup } from './prose/describe-relations';
import { describeRelations, qualifiersOf } from './prose/describe-relations';
import { escapeMarkdown } from './prose/escape-markdown';
import { noteNames } from './prose/note-names';
import type { Quote } from './prose/quotes';
import { quoter } from './prose/quotes';
import { talksByDate, tiedNodes } from './prose/tied-nodes';
import { yamlList, yamlText } from './prose/yaml-text';
import type { Files, FolderWriter } from './writer';

/** A vault for Obsidian and its like: a note for each node and announcement, relations as links with their proofs. */
export const obsidian: FolderWriter = {
  name: 'obsidian',
  description:
    'a folder of linked notes with a first page: one for each node and each announcement, with the words that prove each link',
  losses: [losses.places, 'confidence and offsets of evidence (the words themselves are quoted)'],
  options: [],
  writeFiles: writeVault,
};

const folders: Readonly<Record<NodeKind, string>> = {
  person: 'People',
  talk: 'Talks',
  institution: 'Institutions',
  concept: 'Concepts',
  award: 'Awards',
  paper: 'Papers',
  series: 'Series',
};
const documentFolder = 'Announcements';
/** The note that leads to the others; no folder is called so. */
const startNote = 'Start here';
/** So many concepts stand on the first page. */
const mostConcepts = 40;

/** All that a note needs to know of the others. */
interface Vault {
  readonly index: GraphIndex;
  /** Paths without extension of nodes by key, and of announcements by source. */
  readonly notes: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
  readonly quote: ReturnType<typeof quoter>;
}

function writeVault(graph: GraphFile): Files {
  const vault: Vault = {
    index: indexGraph(graph),
    notes: notePaths(graph.nodes),
    documents: documentPaths(graph),
    quote: quoter(graph),
  };
  return new Map([
    [`${startNote}.md`, startPage(graph, vault)],
    ...graph.nodes.map((node) => [`${vault.notes.get(node.key)}.md`, nodeNote(node, vault)] as const),
    ...graph.documents.map(
      ({ source, text }) => [`${vault.documents.get(source)}.md`, documentNote(source, text)] as const,
    ),
  ]);
}

function notePaths(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const byFolder = groupBy(nodes, ({ attributes }) => folders[attributes.kind]);
  return new Map(
    [...byFolder].flatMap(([folder, members]) =>
      pathsIn(
        folder,
        members.map(({ key, attributes }) => [key, attributes.label] as const),
      ),
    ),
  );
}

function documentPaths({ documents }: GraphFile): ReadonlyMap<string, string> {
  return new Map(
    pathsIn(
      documentFolder,
      documents.map(({ source }) => [source, source] as const),
    ),
  );
}

function pathsIn(folder: string, labels: Parameters<typeof noteNames>[0]): [string, string][] {
  return [...noteNames(labels)].map(([key, name]) => [key, `${folder}/${name}`]);
}

function nodeNote({ key, attributes }: GraphNode, vault: Vault): string {
  const { kind, label, aliases, start, end, venue, link, note } = attributes;
  const fields = { key, kind, start, end, venue, link };
  const front = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${yamlText(value)}\n`,
  );
  return [
    `---\n${front.join('')}aliases: ${yamlList([label, ...aliases])}\ntags: [${kind}]\n---\n`,
    `# ${escapeMarkdown(label)}\n`,
    ...(note === undefined ? [] : [`${escapeMarkdown(note)}\n`]),
    ...describeRelations(vault.index, key).map((group) => relationPart(group, vault)),
  ].join('\n');
}

/** Talks by date and the concepts that most people speak on: where reading begins. */
function startPage({ title, nodes }: GraphFile, { index, notes }: Vault): string {
  const link = ({ key, attributes }: GraphNode): string => linkTo(notes.get(key), attributes.label);
  const talks = talksByDate(index).map((talk) => {
    const speakers = tiedNodes(index, talk.key, 'gave').map(link);
    const day = escapeMarkdown(talk.attributes.start?.slice(0, 10) ?? 'undated');
    return `- ${day} ${link(talk)}${speakers.length === 0 ? '' : ` — ${speakers.join(', ')}`}\n`;
  });
  const concepts = nodes
    .filter(({ attributes }) => attributes.kind === 'concept')
    .map((concept) => ({ concept, people: tiedNodes(index, concept.key, 'speaks_on').length }))
    .sort((left, right) => right.people - left.people)
    .slice(0, mostConcepts)
    .map(({ concept, people }) => `- ${link(concept)}${people === 0 ? '' : ` (${people})`}\n`);
  return [
    `# ${escapeMarkdown(title) || 'Talks'}\n`,
    `## Talks\n\n${talks.join('')}`,
    `## Concepts, and how many people speak on them\n\n${concepts.join('')}`,
  ].join('\n');
}

function relationPart({ heading, relations }: RelationGroup, vault: Vault): string {
  const lines = relations.flatMap(({ edge, other }) => {
    const more = qualifiersOf(edge);
    return [
      `- ${linkTo(vault.notes.get(other.key), other.attributes.label)}${more === '' ? '' : ` (${escapeMarkdown(more)})`}\n`,
      ...vault.quote(edge.attributes.evidence).map((quote) => quoteLine(quote, vault)),
    ];
  });
  return `## ${heading}\n\n${lines.join('')}`;
}

function quoteLine({ words, document }: Quote, { documents }: Vault): string {
  return `  - “${escapeMarkdown(words)}” ${linkTo(documents.get(document), document)}\n`;
}

/** The text of a link cannot be escaped: what would end it is taken out. */
function linkTo(path: string | undefined, label: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const shown = label.replace(/[\s\x00-\x1f[\]|\\`<>]+/g, ' ').trim();
  return path === undefined ? escapeMarkdown(label) : `[[${path}${shown === '' ? '' : `|${shown}`}]]`;
}

/** The announcement as it is, in a block that nothing in it can close. */
function documentNote(source: string, text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `---\nsource: ${yamlText(source)}\ntags: [announcement]\n---\n\n${fence}text\n${text}\n${fence}\n`;
}
