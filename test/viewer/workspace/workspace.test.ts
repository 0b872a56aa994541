import { describe, expect, it } from 'vitest';
import { isPassedOver } from '../../../src/util/is-passed-over';
import { addAnnouncements } from '../../../src/viewer/workspace/add-announcements';
import { fromDropped, fromPicked } from '../../../src/viewer/workspace/gather-announcements';
import { freeName, joinFiles, summaryOf, type WorkspaceFile } from '../../../src/viewer/workspace/workspace';
import { smallGraph } from '../../graph/small-graph';

const file = (name: string, path = '', text = name): File =>
  Object.assign(new File([text], name, { lastModified: 1 }), { webkitRelativePath: path });
const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

/** A dropped file, or a folder that gives its entries two at a time, as browsers do in portions. */
type Tree = { readonly [name: string]: Tree | string };
function entry(name: string, content: Tree | string): FileSystemEntry {
  if (typeof content === 'string')
    return { name, isDirectory: false, file: (take: (file: File) => void) => take(file(name)) } as never;
  const rest = Object.entries(content).map(([below, inner]) => entry(below, inner));
  const createReader = () => ({
    readEntries: (take: (entries: FileSystemEntry[]) => void) => take(rest.splice(0, 2)),
  });
  return { name, isDirectory: true, createReader } as never;
}
const dropped = (tree: Tree): Promise<readonly { readonly name: string }[]> =>
  fromDropped({
    items: Object.entries(tree).map(([name, inner]) => ({ webkitGetAsEntry: () => entry(name, inner) })),
    files: [],
  } as unknown as DataTransfer);

describe('what is taken of files and folders', () => {
  it('names picked files by themselves and those of a folder by their path below it', () => {
    const picked = [file('a.txt'), file('b.txt', 'talks/2024/b.txt')];
    expect(names(fromPicked(picked))).toEqual(['a.txt', '2024/b.txt']);
  });

  it('passes over in a folder what speaks of the folder, and takes it when it is picked by itself', () => {
    const below = ['README.md', '.hidden', 'a.gold.json', 'LICENSE'].map((name) =>
      file(name, `talks/${name}`),
    );
    expect(fromPicked([...below, file('x', 'talks/node_modules/x'), file('x', 'talks/.git/x')])).toEqual([]);
    expect(names(fromPicked([file('README.md')]))).toEqual(['README.md']);
    expect(isPassedOver('readings.txt')).toBe(false);
  });

  it('walks dropped folders all the way down, portion by portion', async () => {
    const talks = {
      'a.txt': '',
      'b.txt': '',
      'c.txt': '',
      '.git': { x: '' },
      old: { 'd.txt': '', 'README.md': '' },
    };
    expect(names(await dropped({ talks, 'e.txt': '' })).sort()).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
      'e.txt',
      'old/d.txt',
    ]);
  });

  it('takes the plain files where a browser knows no entries', async () => {
    const data = { items: [{ webkitGetAsEntry: () => null }], files: [file('a.txt')] };
    expect(names(await fromDropped(data as unknown as DataTransfer))).toEqual(['a.txt']);
  });
});

describe('addAnnouncements', () => {
  const announce = (name: string, text: string) => ({ name, content: file(name, '', text) });

  it('does not add the same file twice', () => {
    const known = addAnnouncements([], [announce('a.txt', 'one')]);
    expect(addAnnouncements(known, [announce('a.txt', 'one')])).toEqual(known);
  });

  it('numbers another file of the same name before its ending, and sorts', () => {
    const all = addAnnouncements(
      [announce('x.y/talk', 'a')],
      [
        announce('a.txt', 'one'),
        announce('a.txt', 'three'),
        announce('x.y/talk', 'longer'),
        announce('.txt', 'x'),
      ],
    );
    expect(names(all)).toEqual(['.txt', 'a 2.txt', 'a.txt', 'x.y/talk', 'x.y/talk 2']);
  });

  it('adds a pasted text, and the same text once', () => {
    const pasted = { name: 'pasted.txt', content: 'Talk by Ada Byron' };
    expect(names(addAnnouncements([pasted], [pasted, { ...pasted, content: 'another' }]))).toEqual([
      'pasted 2.txt',
      'pasted.txt',
    ]);
  });
});

describe('workspaces', () => {
  it('join files by name, later ones first, sorted', () => {
    const empty = { records: [], problems: [] };
    const read = {
      name: 'a',
      records: [],
      problems: [{ severity: 'error', source: 'a', message: 'x' }],
    } as const;
    expect(
      joinFiles(
        [
          { name: 'b', ...empty },
          { name: 'a', ...empty },
        ],
        [read],
      ),
    ).toEqual([read, { name: 'b', ...empty }]);
  });

  it('join what a file gives in place of records that came without their file', () => {
    const record = { source: 'mail.eml#1' } as WorkspaceFile['records'][number];
    const read = { name: 'mail.eml', records: [record], problems: [] };
    expect(joinFiles([{ ...read, name: 'mail.eml#1' }], [read])).toEqual([read]);
  });

  it('find a name that is free', () => {
    expect(freeName('Talks', [])).toBe('Talks');
    expect(freeName('Talks', ['Talks', 'Talks 2'])).toBe('Talks 3');
  });

  it('are summed up by their files and talks', () => {
    const talks = smallGraph.nodes.filter(({ attributes }) => attributes.kind === 'talk').length;
    expect(summaryOf({ name: 'Mine', files: [], graph: smallGraph })).toEqual({
      name: 'Mine',
      files: 0,
      talks,
    });
  });
});
