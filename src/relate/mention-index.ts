import { institutionCalled } from '../lexicon/institutions';
import type { Mention, MentionKind, Span } from '../model';
import { lazy } from '../util/lazy';
import { partitionPoint } from '../util/partition-point';

/** Mentions by place: sorted by start, found by bisection. */
export interface MentionIndex {
  /** Mentions that begin within a span, in order. */
  within(span: Span): readonly Mention[];
  /** The first mention of a kind that shares a character with a span. */
  at(kind: MentionKind, span: Span): Mention | undefined;
  /** A mention of the institution that the lexicon knows under this name, whatever this document calls it. */
  institution(name: string): Mention | undefined;
}

/** Indexes mentions, which must be sorted by start. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const byEntry = lazy(() => institutionsByEntry(mentions));
  return {
    institution: (name) => byEntry().get(institutionCalled(name)?.name ?? name),
    within: ({ start, end }) => mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end)),
    at: (kind, span) =>
      mentions
        .slice(firstFrom(mentions, span.start - longest), firstFrom(mentions, span.end))
        .find((one) => one.kind === kind && one.start < span.end && span.start < one.end),
  };
}

function firstFrom(mentions: readonly Mention[], offset: number): number {
  return partitionPoint(mentions, ({ start }) => start < offset);
}

function institutionsByEntry(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const institutions = mentions.filter(({ kind }) => kind === 'institution');
  return new Map(institutions.map((one) => [institutionCalled(one.name)?.name ?? one.name, one]));
}
