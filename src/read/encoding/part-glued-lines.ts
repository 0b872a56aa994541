/** Labels in capitals, which stand at the head of a line: `… Testville UniversityTITLE: Birds`. */
const label =
  /(?<=[\p{Ll}.!?)\d]{2})(?=(?:TITLE|ABSTRACT|BIO|BIOGRAPHY|HOST|SPEAKER|DATE|TIME|WHEN|WHERE|LOCATION|VENUE):\s)/gu;
/** `SeminarTuesday, March 11`, `March 11, 203111:00 AM`: a day run into what stands beside it. */
const weekday =
  /(?<=\p{Ll}{2})(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}|(?:Mon|Tues|Wednes|Thurs|Fri)day \d)/gu;
const clock = /(?<=, (?:19|20)\d\d)(?=\d{1,2}:\d\d ?[AP]M\b)/gu;
const afterClock = /(?<=\d ?[AP]M)(?=\p{Lu}[\p{L}\d])/gu;
/** Two words in one, behind a moment that was glued, too. */
const words = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/gu;
/** So far behind a glued moment the lines of a head go on. */
const reach = 200;

/** Parts lines that a page lost its breaks between: before labels in capitals, and around a day and time. */
export const partGluedLines = (text: string): string => {
  const found = text.search(clock);
  if (found < 0) return text.replace(label, '\n');
  const [before, near, after] = [
    text.slice(0, found),
    text.slice(found, found + reach),
    text.slice(found + reach),
  ];
  const head = near.replace(afterClock, '\n').replace(label, '\n').replace(words, '\n');
  return `${before.replace(weekday, '\n')}\n${head}${after}`.replace(label, '\n');
};
