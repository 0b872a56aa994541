import { wrapped } from '../../util/wrapped';

/** A table of more rows is no timetable of a week. */
const mostRows = 60;
const longestHead = 60;

const weekday = new RegExp(
  wrapped`
    (?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|
    samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|
    viernes|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|
    woensdag|donderdag|vrijdag|mandag|tirsdag|onsdag|torsdag|fredag|måndag|tisdag)(?!\p{L})
  `,
  'iu',
);
const clock = /^\W{0,3}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b)/i;

const isDay = (cell: string): boolean => cell.length < longestHead && weekday.test(cell);

/**
 * A timetable whose columns are days and whose rows are times, as one block an entry below its day and time; undefined
 * for any other table. `rows` holds the text of each cell.
 */
export const dayTable = (rows: readonly (readonly string[])[]): string | undefined => {
  const [[, ...days] = [], ...slots] = rows;
  const isWeek = days.length >= 2 && days.filter(isDay).length >= days.length - 1;
  const timed = slots.filter(([time = '']) => clock.test(time.trim()));
  if (!isWeek || rows.length > mostRows || timed.length < Math.max(1, slots.length - 2)) return undefined;
  const blocks = days.flatMap((day, column) =>
    timed.flatMap(([time = '', ...cells]) => {
      const entry = cells[column]?.trim() ?? '';
      return entry === '' ? [] : [`${day.trim()}, ${time.trim()}\n${entry}`];
    }),
  );
  return blocks.join('\n\n');
};
