import type { Entity } from '../resolution';
import { compareText } from '../util/compare-text';
import { sortEvidence } from '../util/sort-evidence';
import { assignKeys, baseKey } from './assign-keys';
import { chooseLabel } from './choose-label';
import type { Cluster } from './cluster';
import { documentsOf } from './cluster';
import type { LocalEntity, LocalKind } from './local-entity';

/** An entity and the local entities that it consists of. */
export interface NamedEntity {
  readonly entity: Entity;
  readonly members: readonly LocalEntity[];
}

/** Turns the clusters of one kind into entities with keys, labels and aliases. */
export function namedEntities(kind: LocalKind, clusters: readonly Cluster[]): NamedEntity[] {
  const drafts = clusters.map((cluster) => {
    const label = cluster.label ?? chooseLabel(cluster.members);
    return {
      cluster,
      label,
      base: baseKey(kind, label),
      qualifiers: qualifiersOf(cluster),
      weight: weightOf(cluster),
    };
  });
  const keys = assignKeys(drafts);
  return drafts.map((draft) => ({
    members: draft.cluster.members,
    entity: {
      key: keys.get(draft) ?? draft.base,
      kind,
      label: draft.label,
      aliases:
        kind === 'concept' ? termsOf(draft.cluster, draft.label) : aliasesOf(draft.cluster, draft.label),
      merged: draft.cluster.merged,
      evidence: sortEvidence(draft.cluster.members.flatMap((member) => member.evidence)),
    },
  }));
}

function qualifiersOf(cluster: Cluster): readonly string[] {
  return cluster.qualifiers ?? documentsOf(cluster);
}

function weightOf(cluster: Cluster): number {
  return documentsOf(cluster).length;
}

/** Other full names; then acronyms and other words used for it. */
function aliasesOf({ members }: Cluster, label: string): string[] {
  const forms = new Set(members.flatMap(({ name, surfaces }) => [name, ...surfaces.filter(isName)]));
  forms.delete(label);
  return [...forms].sort(compareText);
}

/**
 * The other names of a concept, each in one letter case: none for the label in another case, nor for words that several
 * concepts share (`array and radar processing`).
 */
function termsOf(cluster: Cluster, label: string): string[] {
  const terms = new Map<string, string>();
  for (const alias of aliasesOf(cluster, label)) {
    const isShared = joining.test(alias) && !joining.test(label);
    const key = alias.toLowerCase();
    if (!isShared && key !== label.toLowerCase() && !terms.has(key)) terms.set(key, alias);
  }
  return [...terms.values()];
}

const joining = /\s(?:and|or|und|oder|et|ou|y|o|e|och|og|oraz|lub|и|или|ve)\s/i;

/** Words like `he`, `the speaker` name someone in their document only. */
function isName(surface: string): boolean {
  return /\p{Lu}|\p{Lo}|\p{N}/u.test(surface) || surface.includes(' ');
}
