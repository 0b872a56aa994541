import type { TalkLayout } from '../../model';
import { fold } from '../../util/fold';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import type { Item } from '../lines/items';
import type { TalkRange } from './talk-range';

/** So much of a line is looked at for what names a talk. */
const glance = 160;
/** A shorter beginning of a title may stand anywhere. */
const shortestTitle = 12;

/** What a list of abstracts may call a talk by. */
interface TalkNames {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly surnames: readonly string[];
  /** `2031-03-06` */
  readonly day: string;
}

/** The head of a line, as such names may stand in it. */
interface LineHead {
  /** Its letters and numbers. */
  readonly words: string;
  /** Whether those are all of the line. */
  readonly isWhole: boolean;
  /** What stands behind an honorific, folded. */
  readonly name: string;
  /** The month and day that open it: `03-06`. */
  readonly day: string | undefined;
}

/**
 * The talk that each item tells of, by number: the talk in whose range it stands, but below a listing the one whose
 * title, speaker or day a line names again. So the abstracts that follow a programme go to their talks.
 */
export function talksOfItems(
  items: readonly Item[],
  ranges: readonly TalkRange[],
  talks: readonly TalkLayout[],
): number[] {
  const names = talks.map(namesOf);
  let [range, told] = [0, 0];
  return items.map((item, index) => {
    while (range < ranges.length - 1 && index >= (ranges[range]?.to ?? 0)) {
      range++;
      told = range;
    }
    const isBelow = range > 0 && range === ranges.length - 1 && index > (ranges[range]?.from ?? 0);
    if (isBelow && !holdsTitle(item, talks[range])) told = namedTalk(headOf(item), names) ?? told;
    return item.label !== undefined && item.zone === 'header' ? range : told;
  });
}

function namesOf({ title, people, starts }: TalkLayout): TalkNames {
  const speakers = people.speakers.map(({ value }) => fold(value));
  return {
    title: plain(title?.value ?? ''),
    speakers,
    surnames: speakers.map((speaker) => speaker.split(' ').at(-1) ?? ''),
    day: starts[0]?.value.slice(5, 10) ?? '',
  };
}

function holdsTitle({ line }: Item, talk: TalkLayout | undefined): boolean {
  return talk?.title !== undefined && line.start < talk.title.end && talk.title.start < line.end;
}

const honorific = /^(?:(?:prof(?:essor)?|dr|mr|ms|mrs)\b\.?\s+){0,2}/;

function headOf({ line }: Item): LineHead {
  const text = line.text.slice(0, glance);
  return {
    words: plain(text),
    isWhole: line.text.length < glance,
    name: fold(text).replace(honorific, ''),
    day: dayAt(text),
  };
}

/** `[6 March] …`, `6 March: …`, `6 March. …` */
function dayAt(text: string): string | undefined {
  const head = /^[[(]?([^\])(:.]{4,40})(?:[\])]|[:.]\s)/.exec(text)?.[1]?.trim() ?? '';
  const [date] = head === '' ? [] : findDates(tokenize(head));
  if (date?.day === undefined || date.month === undefined || date.end - date.start < head.length - 1)
    return undefined;
  return [date.month, date.day].map((number) => String(number).padStart(2, '0')).join('-');
}

/** The only talk that the head of a line names. */
function namedTalk(head: LineHead, names: readonly TalkNames[]): number | undefined {
  const found = names.flatMap((talk, number) => (isNamed(head, talk) ? [number] : []));
  return found.length === 1 ? found[0] : undefined;
}

function isNamed(head: LineHead, { title, speakers, surnames, day }: TalkNames): boolean {
  return (
    (title.length >= shortestTitle && head.words.startsWith(title)) ||
    (head.isWhole && head.words.length >= shortestTitle && title.startsWith(head.words)) ||
    opens(head, speakers, /^\s*(?:$|[(:,–—-])/) ||
    opens(head, surnames, /^:/) ||
    (head.day !== undefined && head.day === day)
  );
}

/** Whether one of the names opens a line, with such a mark behind it. */
function opens({ name }: LineHead, names: readonly string[], mark: RegExp): boolean {
  return names.some((own) => own !== '' && name.startsWith(own) && mark.test(name.slice(own.length)));
}

/** Letters and numbers alone; what parentheses at the end add is no part of a title. */
function plain(words: string): string {
  return fold(words.replace(/\s{0,9}\([^()]{1,60}\)\s{0,9}$/, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
