import type { Document } from '../../model';
import type { Item } from '../lines/items';
import { daysUnderMonths } from './days-under-months';
import { headingYears } from './heading-years';
import { tellsPosting } from './is-posting';
import { itemAt } from './item-at';
import type { Moments } from './moments';
import { monthLeads } from './month-leads';
import { resolveDates } from './resolve-dates';
import { resolveInWeek } from './resolve-in-week';
import { readStretches, type Stretch } from './stretches';
import { weighDate, weighTime } from './weigh-moments';

/** Reads the dates and times of a document and weighs them by where they stand. */
export function readMoments(document: Document, items: readonly Item[]): Moments {
  const stretches = readStretches(document.text, items);
  const posted = document.posted ?? postedOf(stretches, items);
  const years = headingYears(items);
  const leads = monthLeads(document);
  const context = {
    ...(posted && { posted }),
    ...(leads !== undefined && { monthLeads: leads }),
    ...(years && { years }),
  };
  const mentions = daysUnderMonths(
    items,
    stretches.flatMap((stretch) => stretch.dates),
  );
  const dates = resolveInWeek(document.text, items, mentions, context);
  return {
    dates: dates.flatMap((date) => weighDate(document.text, items, date)),
    times: stretches.flatMap((stretch) =>
      stretch.times.flatMap((time) => weighTime(document.text, items, time)),
    ),
  };
}

/** The day on which the lines say that the announcement was written. */
function postedOf(stretches: readonly Stretch[], items: readonly Item[]): string | undefined {
  const posting = stretches
    .flatMap(({ dates }) => dates)
    .find((date) => date.year !== undefined && tellsPosting(items, itemAt(items, date.start), date));
  return posting && resolveDates([posting], {})[0]?.iso;
}
