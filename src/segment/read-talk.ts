import type { Field, PersonField, Span, TalkLayout } from '../model';
import type { Block } from './block';
import { chooseMoment } from './dates/choose-moment';
import { field } from './field';
import { fullerName } from './people/fuller-name';
import { rolesOf } from './people/people-under-labels';
import { chooseInstitutions } from './places/choose-institutions';
import { chooseVenue, venueOfLines } from './places/choose-venue';
import { chooseSeries } from './series/choose-series';
import { cleanSeries } from './series/clean-series';
import { statedAll, statedField, statedMoment, statedVenue } from './stated-fields';
import { statusOf } from './talks/talk-status';
import { readTitleAndSpeakers } from './title/title-and-speakers';

/** A talk with the doubts that arose while it was read. */
export interface TalkReading {
  readonly talk: TalkLayout;
  readonly doubts: readonly string[];
}

/** Reads all fields of one talk from its lines. */
export function readTalk(block: Block): TalkReading {
  const { document, items } = block;
  const main = readTitleAndSpeakers(block);
  const moment = statedMoment(block) ?? chooseMoment(document.text, block.moments);
  const venue =
    statedVenue(block) ??
    chooseVenue(document.text, items, block.moments) ??
    (block.schedule && venueOfLines(document.text, [block.schedule])) ??
    venueOfLines(document.text, block.surroundings);
  const printedSeries =
    statedField(block, 'series') ??
    main.series ??
    chooseSeries(document.text, items) ??
    chooseSeries(document.text, block.surroundings);
  const isTitle = printedSeries !== undefined && isWithin(printedSeries, main.title);
  const series = isTitle ? undefined : printedSeries && cleanSeries(document.text, printedSeries);
  const printed = document.text.slice(items[0]?.line.start ?? 0, items.at(-1)?.line.end ?? 0);
  const speakers = main.speakers.map((person) => ({
    ...person,
    value: fullerName(printed, person.value)?.value ?? person.value,
  }));
  const roles = rolesOf(block);
  const link = statedField(block, 'link') ?? onlineLink(block);
  const talk: TalkLayout = {
    start: items[0]?.line.start ?? 0,
    end: items.at(-1)?.line.end ?? 0,
    ...(main.title && { title: main.title }),
    ...(series && { series }),
    starts: moment.starts,
    ends: moment.ends,
    ...(moment.timezone && { timezone: moment.timezone }),
    ...(venue && { venue }),
    ...(link && { link }),
    status: statusOf(block),
    people: { ...roles, ...speakersAndPanel(speakers, roles.panelists) },
    heldAt: chooseInstitutions(document, {
      items,
      title: main.title,
      surroundings: block.surroundings,
      published: block.published,
      speakers,
      venue,
      series: printedSeries,
      stated: statedAll(block, 'heldAt'),
    }),
  };
  return { talk, doubts: moment.doubts };
}

/** `Owls: a time series`: words of the title name no series. */
function isWithin(span: Span, title: Span | undefined): boolean {
  return title !== undefined && span.start >= title.start && span.end <= title.end;
}

/** A panel has no other speakers than its members, unless a label or the format names one; nobody is both. */
function speakersAndPanel(
  speakers: readonly PersonField[],
  panel: readonly PersonField[],
): Pick<TalkLayout['people'], 'speakers' | 'panelists'> {
  const isTold = speakers.some(({ rule }) => /label|stated/.test(rule));
  if (!isTold && panel.length > 0) return { speakers: panel, panelists: [] };
  const names = new Set(speakers.map(({ value }) => value));
  return { speakers, panelists: panel.filter(({ value }) => !names.has(value)) };
}

function onlineLink(block: Block): Field | undefined {
  for (const item of block.items) {
    const match =
      /https?:\/\/[^\s<>")\]]*(?:zoom|webex|teams\.|meet\.|bluejeans|youtu|stream)[^\s<>")\]]*/i.exec(
        item.line.text.slice(0, 3000),
      );
    if (match !== null)
      return field(
        block.document.text,
        item.line.start + match.index,
        item.line.start + match.index + match[0].length,
        'online-link',
        0.8,
      );
  }
  return undefined;
}
