import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/write/markdown';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** The kinds of all parts of a Markdown text; of links their addresses too. */
function partsOf(text: string): ReadonlySet<string> {
  const types = new Set<string>();
  const pending: Node[] = [fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    types.add(node.type === 'link' ? `link ${node.url}` : node.type);
    pending.push(...(node.children ?? []));
  }
  return types;
}

const own = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'strong', 'emphasis']);

describe('markdown', () => {
  it('has no link, picture, code or HTML that the writer did not put there', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const links = graph.nodes.map(({ attributes }) => `link ${attributes.link}`);
        const foreign = [...partsOf(markdown.write(graph, { proofs: true }))].filter(
          (type) => !own.has(type) && !links.includes(type),
        );
        expect(foreign).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('names a concept whose label is a control character, and draws no rule for it', () => {
    const graph = makeGraph();
    const nodes = graph.nodes.map((node) =>
      node.attributes.kind === 'concept'
        ? { ...node, attributes: { ...node.attributes, label: '\u0000' } }
        : node,
    );
    const report = markdown.write({ ...graph, nodes });
    expect(partsOf(report)).not.toContain('thematicBreak');
    expect(report).toContain('- **(without a name)**');
  });

  it('tells talks by date, people with what they are tied to, and concepts with who speaks on them', () => {
    const report = markdown.write(makeGraph());
    expect(report).toContain('# Harbour talks\n');
    expect(report).toMatch(
      /### 2023\n\n- 2023-05-02 10:00 .*\*\*Tides and gradients\*\*.* — Ada M\. Byron; hosted by Carl Doe; at /,
    );
    expect(report).toMatch(/### Ada M\. Byron\n\n[\s\S]*- Advisors: Eve Noor\n/);
    expect(report).toMatch(
      /- \*\*gradient descent\*\* — Ada M\. Byron \*\(Going downhill in small steps\.\)\*\n/,
    );
  });

  it('puts the words of the announcement under a relation when asked to', () => {
    const [plain, proved] = [markdown.write(makeGraph()), markdown.write(makeGraph(), { proofs: true })];
    expect(proved.length).toBeGreaterThan(plain.length);
    expect(proved).toMatch(/ {4}- “.+” \(a\.txt\)\n/);
  });
});
