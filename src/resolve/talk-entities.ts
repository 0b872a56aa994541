import type { DocumentRecord } from '../model';
import type { Entity } from '../resolution';
import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';
import { slug } from '../util/slug';
import { sortEvidence } from '../util/sort-evidence';
import { assignKeys } from './assign-keys';
import { chooseLabel } from './choose-label';
import type { TalkCluster } from './cluster-talks';
import { clusterTalks } from './cluster-talks';
import { listWords } from './list-words';
import type { LocalTalk } from './local-talk';
import { localTalks, talkEvidence } from './local-talk';

/** The talks of a corpus, and which of them each record announces. */
export interface TalkEntities {
  readonly entities: readonly Entity[];
  /** Key of the talk at a place of a record's list; undefined where it says too little to be one. */
  readonly keyOf: (document: string, place: number) => string | undefined;
}

/** Makes entities of all talks. `personOf` finds the entity that a document means by a speaker's name. */
export function talkEntities(
  records: readonly DocumentRecord[],
  personOf: (document: string, name: string) => Entity | undefined,
): TalkEntities {
  const locals = records.flatMap((record) =>
    localTalks(record, (name) => personOf(record.source, name)?.key),
  );
  const drafts = clusterTalks(locals).map((cluster) => draftTalk(cluster, personOf));
  const keys = assignKeys(drafts);
  const places = new Map(
    drafts.flatMap((draft) =>
      draft.cluster.members.map(({ document, place }) => [`${place} ${document}`, keys.get(draft)] as const),
    ),
  );
  return {
    entities: drafts.map((draft) => ({ ...draft.entity, key: keys.get(draft) ?? draft.base })),
    keyOf: (document, place) => places.get(`${place} ${document}`),
  };
}

function draftTalk(cluster: TalkCluster, personOf: (document: string, name: string) => Entity | undefined) {
  const { members, merged } = cluster;
  const titles = members.filter(({ title }) => title !== '').map(titleForm);
  const speakers = speakerLabels(members, personOf);
  const label = titles.length > 0 ? chooseLabel(titles) : `Talk by ${listWords(speakers)}`;
  const day =
    members
      .map((member) => member.day)
      .sort(compareText)
      .at(-1) ?? '';
  return {
    cluster,
    base: `talk:${[day, slug(label, 60)].filter((part) => part !== '').join('-')}`,
    qualifiers: [...speakers, ...members.map(({ document }) => document)],
    weight: members.length,
    entity: {
      kind: 'talk' as const,
      label,
      aliases: [...new Set(titles.map(({ name }) => name))]
        .filter((name) => name !== label)
        .sort(compareText),
      merged,
      evidence: sortEvidence(members.flatMap(talkEvidence)),
    },
  };
}

function titleForm({ talk, document }: LocalTalk): { readonly name: string; readonly document: string } {
  return { name: (talk.title ?? '').replace(/\s+/g, ' ').trim(), document };
}

function speakerLabels(
  members: readonly LocalTalk[],
  personOf: (document: string, name: string) => Entity | undefined,
): string[] {
  const labels = members.flatMap(({ document, talk }) =>
    talk.speakers.flatMap((name) => personOf(document, name)?.label ?? []),
  );
  return [...groupBy(labels, (label) => label).keys()];
}
