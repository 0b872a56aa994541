import type { Mention, MentionKind, Span } from '../model';
import { partitionPoint } from '../util/partition-point';

/** Mentions by place: sorted by start, found by bisection. */
export interface MentionIndex {
  /** Mentions that begin within a span, in order. */
  within(span: Span): readonly Mention[];
  /** The first mention of a kind that shares a character with a span. */
  at(kind: MentionKind, span: Span): Mention | undefined;
}

/** Indexes mentions, which must be sorted by start. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return {
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
