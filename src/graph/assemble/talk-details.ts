import type { Talk, TalkStatus } from '../../model';
import type { Resolution } from '../../resolution';
import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import { isPlaceholder } from '../../util/is-placeholder';
import type { NodeAttributes } from '../attributes';

export type TalkDetails = Pick<NodeAttributes, 'start' | 'end' | 'timezone' | 'venue' | 'link' | 'status'>;

const statuses: readonly TalkStatus[] = ['cancelled', 'moved', 'scheduled'];

/** When and where each talk is, put together from all its announcements; keyed by entity key. */
export function talkDetails({ records }: Resolution): ReadonlyMap<string, TalkDetails> {
  const announcements = records.flatMap(({ record, talks }) =>
    talks.flatMap((key, place) => {
      const talk = record.talks[place];
      return key === undefined || talk === undefined ? [] : [{ key, talk }];
    }),
  );
  return new Map(
    [...groupBy(announcements, ({ key }) => key)].map(([key, group]) => [
      key,
      detailsOf(group.map(({ talk }) => talk)),
    ]),
  );
}

function detailsOf(talks: readonly Talk[]): TalkDetails {
  const fields = ['start', 'end', 'timezone', 'venue', 'link'] as const;
  const status = statuses.find((candidate) => talks.some((talk) => talk.status === candidate));
  return {
    ...Object.fromEntries(
      fields.flatMap((field) => {
        const value = usual(talks.flatMap((talk) => talk[field] ?? []));
        return value === undefined ? [] : [[field, value]];
      }),
    ),
    ...(status !== undefined && { status }),
  };
}

/** The value that most announcements give; then the longest, which says most; then the first in the alphabet. */
function usual(values: readonly string[]): string | undefined {
  const counted = [
    ...groupBy(
      values.filter((value) => !isPlaceholder(value)),
      (value) => value,
    ).values(),
  ];
  counted.sort(
    (left, right) =>
      right.length - left.length ||
      (right[0] ?? '').length - (left[0] ?? '').length ||
      compareText(left[0] ?? '', right[0] ?? ''),
  );
  return counted[0]?.[0];
}
