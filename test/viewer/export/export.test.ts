import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { defaultChoices } from '../../../src/viewer/choices/choices';
import { exportFormats } from '../../../src/viewer/export/export-formats';
import { type ExportScope, exportScopes, usualScope } from '../../../src/viewer/export/export-scopes';
import { fileName } from '../../../src/viewer/export/file-name';
import { graphAsShown } from '../../../src/viewer/export/graph-as-shown';
import { zip } from '../../../src/viewer/export/zip';
import { derive } from '../../../src/viewer/scene/derive';
import { folderWriters, writers } from '../../../src/write/index';
import { smallGraph } from '../../graph/small-graph';

describe('graphAsShown', () => {
  const [first, second] = smallGraph.nodes;
  const nodes = new Set([first!.key, second!.key]);

  it('keeps what is shown, where it lies on the screen; the rest stays where the file has it', () => {
    const shown = graphAsShown(smallGraph, { nodes, edges: new Set() }, (key) =>
      key === first!.key ? { x: 1.234, y: -5 } : undefined,
    );
    expect(shown.edges).toEqual([]);
    expect(shown.nodes[0]!.attributes).toMatchObject({ x: 1.23, y: -5, label: first!.attributes.label });
    expect(shown.nodes.slice(1)).toEqual([second]);
  });
});

describe('exportScopes', () => {
  const index = indexGraph(smallGraph);
  const scopesFor = (choices: typeof defaultChoices) =>
    exportScopes(smallGraph, derive(index, choices), () => undefined);
  const kindsOf = (scope: ExportScope | undefined): Set<string> =>
    new Set(scope?.make().nodes.map(({ attributes }) => attributes.kind));

  it('saves everything unless something is filtered, but of a picture what is seen', () => {
    const scopes = scopesFor(defaultChoices);
    expect(scopes.map(({ id }) => id)).toEqual(['shown', 'all']);
    expect(usualScope(scopes, false)?.make()).toBe(smallGraph);
    expect(kindsOf(usualScope(scopes, true))).toEqual(new Set(['person', 'concept', 'institution']));
  });

  it('saves what the filters let pass with the talks, though these are not drawn', () => {
    const scope = usualScope(scopesFor({ ...defaultChoices, concepts: ['concept:warm-start'] }), false);
    expect(scope?.nodes).toBe(scope?.make().nodes.length);
    expect(kindsOf(scope)).toContain('talk');
    expect(scope?.make().nodes.map(({ key }) => key)).not.toContain('talk:cold');
  });
});

describe('zip', () => {
  const files = new Map([
    ['check.txt', '123456789'],
    ['Konzert/Müller.md', 'grüezi'],
  ]);
  const bytes = Buffer.from(zip(files));

  it('holds every file with its checksum, as the end of the file says', () => {
    const end = bytes.length - 22;
    expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
    expect(bytes.readUInt16LE(end + 10)).toBe(2);
    const directory = bytes.readUInt32LE(end + 16);
    expect(bytes.readUInt32LE(directory)).toBe(0x02014b50);
    expect(directory + bytes.readUInt32LE(end + 12)).toBe(end);
    // The check value that every CRC-32 gives for these digits.
    expect(bytes.readUInt32LE(directory + 16)).toBe(0xcbf43926);
  });

  it('finds each file by its place in the directory', () => {
    let at = bytes.readUInt32LE(bytes.length - 6);
    for (const [name, text] of files) {
      const [nameLength, local] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
      expect(bytes.toString('utf8', at + 46, at + 46 + nameLength)).toBe(name);
      const start = local + 30 + bytes.readUInt16LE(local + 26);
      expect(bytes.toString('utf8', start, start + bytes.readUInt32LE(local + 18))).toBe(text);
      at += 46 + nameLength;
    }
  });

  it('gives the same bytes for the same files', () => {
    expect(Buffer.from(zip(files)).equals(bytes)).toBe(true);
  });
});

describe('fileName', () => {
  it.each([
    ['Sample announcements', 'sample-announcements.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['数学 談話会', '数学-談話会.json'],
    ['***', 'talkgraph.json'],
    ['', 'talkgraph.json'],
  ])('makes of “%s” a name that every system takes', (title, name) => {
    expect(fileName(title, 'json')).toBe(name);
  });
});

describe('exportFormats', () => {
  it('offers every format of the command line, the shared page and the picture as pixels', () => {
    expect(exportFormats.map(({ name }) => name).sort()).toEqual(
      ['html', 'png', ...Object.keys(writers), ...Object.keys(folderWriters)].sort(),
    );
  });

  it('writes what the writers write', async () => {
    const json = exportFormats.find(({ name }) => name === 'json')!;
    const blob = await json.make(smallGraph, {});
    expect(await blob.text()).toBe(writers.json.write(smallGraph));
    expect(blob.type).toBe('application/json');
  });

  it('packs a format of several files into one', async () => {
    const csv = exportFormats.find(({ name }) => name === 'csv')!;
    expect(csv.extension).toBe('zip');
    const blob = await csv.make(smallGraph, {});
    expect((await blob.text()).slice(0, 2)).toBe('PK');
  });
});
