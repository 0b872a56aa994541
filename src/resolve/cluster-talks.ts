import { disjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';
import { listWords } from './list-words';
import type { LocalTalk } from './local-talk';

/** Announcements of one talk. */
export interface TalkCluster {
  readonly members: readonly LocalTalk[];
  readonly merged: readonly string[];
}

/** Joins the announcements of one talk: the same title on the same day, or the same speaker at the same time. */
export function clusterTalks(talks: readonly LocalTalk[]): TalkCluster[] {
  const sets = disjointSets(talks.length);
  const entries = talks.map((talk, index) => ({ talk, index }));
  const blocks = groupBy(
    entries.flatMap((entry) => blockKeys(entry.talk).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  for (const block of blocks.values())
    joinWithin(
      block.map(({ entry }) => entry),
      sets.join,
    );
  return [...groupBy(entries, ({ index }) => sets.find(index)).values()].map((group) => {
    const members = group.map(({ talk }) => talk);
    return { members, merged: joinReasons(members) };
  });
}

function blockKeys({ title, day, speakers }: LocalTalk): string[] {
  return [
    ...(title !== '' ? [`${title}\n${day}`] : []),
    ...(day !== '' ? speakers.map((speaker) => `${speaker}\n${day}`) : []),
  ];
}

interface Entry {
  readonly talk: LocalTalk;
  readonly index: number;
}

/** Compares each announcement with one of each group found so far, so that a thousand equal ones cost a thousand steps. */
function joinWithin(block: readonly Entry[], join: (left: number, right: number) => void): void {
  const leaders: Entry[] = [];
  for (const entry of block) {
    const leader = leaders.find(({ talk }) => isSameTalk(talk, entry.talk));
    if (leader === undefined) leaders.push(entry);
    else join(leader.index, entry.index);
  }
}

/** Whether two announcements of one day (or of one title without days) are of one talk. */
export function isSameTalk(left: LocalTalk, right: LocalTalk): boolean {
  const haveSpeakers = left.speakers.length > 0 && right.speakers.length > 0;
  const shareSpeaker = left.speakers.some((speaker) => right.speakers.includes(speaker));
  if (haveSpeakers && !shareSpeaker) return false;
  if (left.title === right.title)
    return left.day === right.day && (left.title !== '' || haveCloseTimes(left, right));
  if (!shareSpeaker || left.day !== right.day || left.document === right.document) return false;
  return isPartOf(left.title, right.title) || isPartOf(right.title, left.title) || haveSameTime(left, right);
}

/** A title with and without the name of its series; no title at all is part of any. */
function isPartOf(short: string, long: string): boolean {
  return short === '' || (short.length >= 12 && ` ${long} `.includes(` ${short} `));
}

function haveSameTime({ talk: left }: LocalTalk, { talk: right }: LocalTalk): boolean {
  return left.start === right.start && (left.start ?? '').length > 10;
}

function haveCloseTimes(left: LocalTalk, right: LocalTalk): boolean {
  const timed = (left.talk.start ?? '').length > 10 && (right.talk.start ?? '').length > 10;
  return !timed || left.talk.start === right.talk.start;
}

function joinReasons(members: readonly LocalTalk[]): string[] {
  if (members.length < 2) return [];
  const documents = [...new Set(members.map(({ document }) => document))].sort();
  const titles = new Set(members.map(({ title }) => title));
  const why = titles.size === 1 ? 'the same title and date' : 'the same speaker at the same time';
  return [`Announced ${members.length} times, in ${listWords(documents)}: ${why}.`];
}
