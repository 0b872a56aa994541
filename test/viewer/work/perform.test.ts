import { describe, expect, it } from 'vitest';
import { build, extract } from '../../../src/pipeline';
import { perform } from '../../../src/viewer/work/perform';
import type { Announcement, WorkReply, WorkRequest } from '../../../src/viewer/work/protocol';
import type { WorkspaceFile } from '../../../src/viewer/workspace/workspace';
import { writers } from '../../../src/write/index';
import { smallGraph } from '../../graph/small-graph';

const talk = (speaker: string, title: string): string =>
  `Speaker: ${speaker} (Testville University)\nTitle: ${title}\nDate: Monday, March 4, 2024, 4:00 PM\n`;
const one: Announcement = { name: 'one.txt', content: talk('Ada Byron', 'Gradient flow on engines') };
const two: Announcement = {
  name: 'two.txt',
  content: new Blob([talk('Carl Gauss', 'Least squares in the sky')]),
};

async function repliesTo(request: WorkRequest): Promise<WorkReply[]> {
  const replies: WorkReply[] = [];
  for await (const reply of perform(request)) replies.push(reply);
  return replies;
}

const buildOf = (
  announcements: readonly Announcement[],
  kept: readonly WorkspaceFile[] = [],
): WorkRequest => ({
  type: 'build',
  id: 3,
  announcements,
  kept,
  title: 'Talks',
});

const graphOf = (replies: readonly WorkReply[]) => {
  const end = replies.at(-1);
  return end?.type === 'built' ? end.graph : undefined;
};

describe('perform', () => {
  it('reads file by file in the order of their names, and ends with the graph', async () => {
    const replies = await repliesTo(buildOf([two, one]));
    expect(replies.map(({ type }) => type)).toEqual([
      'reading',
      'read',
      'reading',
      'read',
      'joining',
      'built',
    ]);
    expect(replies.every(({ id }) => id === 3)).toBe(true);
    expect(replies.flatMap((reply) => (reply.type === 'reading' ? reply.name : []))).toEqual([
      'one.txt',
      'two.txt',
    ]);
  });

  it('gives the same graph in whatever order files come, joined at once or one after the other', async () => {
    const first = await repliesTo(buildOf([one]));
    const kept = first.flatMap((reply) => (reply.type === 'read' ? reply.file : []));
    const graphs = [
      graphOf(await repliesTo(buildOf([one, two]))),
      graphOf(await repliesTo(buildOf([two, one]))),
      graphOf(await repliesTo(buildOf([two], kept))),
    ];
    const records = await Promise.all(
      [one, two].map(async ({ name, content }) => {
        const text = typeof content === 'string' ? content : await content.text();
        return (await extract({ name, content: text })).records;
      }),
    );
    for (const graph of graphs) expect(graph).toEqual(build(records.flat(), { title: 'Talks' }));
  });

  it('replaces what a file gave before when it is read again', async () => {
    const first = await repliesTo(buildOf([one]));
    const kept = first.flatMap((reply) => (reply.type === 'read' ? reply.file : []));
    expect(graphOf(await repliesTo(buildOf([one], kept)))).toEqual(graphOf(first));
  });

  it('reports a file that cannot be read and goes on with the others', async () => {
    const broken = { name: 'gone.txt', content: new Blob([]) };
    Object.assign(broken.content, { arrayBuffer: () => Promise.reject(new Error('it is gone')) });
    const replies = await repliesTo(buildOf([broken, one]));
    const problems = replies.flatMap((reply) => (reply.type === 'read' ? reply.file.problems : []));
    expect(problems).toEqual([
      { severity: 'error', source: 'gone.txt', message: 'could not be read (it is gone); left out' },
    ]);
    expect(graphOf(replies)?.documents.map(({ source }) => source)).toEqual(['one.txt']);
  });

  it('takes records that were made before as they are, and leaves out a graph among announcements', async () => {
    const { records } = await extract({ name: 'one.txt', content: String(one.content) });
    const lines = records.map((record) => JSON.stringify(record)).join('\n');
    const replies = await repliesTo(
      buildOf([
        { name: 'graph.json', content: writers.json.write(smallGraph) },
        { name: 'records.jsonl', content: new Blob([lines]) },
      ]),
    );
    expect(graphOf(replies)).toEqual(build(records, { title: 'Talks' }));
    const problems = replies.flatMap((reply) => (reply.type === 'read' ? reply.file.problems : []));
    expect(problems.map(({ source, message }) => `${source}: ${message}`)).toEqual([
      'graph.json: this is a graph, not an announcement; left out: bring it by itself to open it',
    ]);
  });

  it('opens a graph of another format, and says what is wrong with a text that is none', async () => {
    const opened = async (text: string): Promise<WorkReply | undefined> =>
      (await repliesTo({ type: 'open', id: 1, announcements: [{ name: 'x.json', content: text }] })).at(-1);
    expect(await opened(writers.json.write(smallGraph))).toMatchObject({ loaded: { state: 'ready' } });
    expect(await opened('{')).toMatchObject({ loaded: { state: 'failed' } });
  });
});
