import { findDates } from '../dates/find-dates';
import { findTimes } from '../dates/find-times';
import { tokenize } from '../dates/token';

/** Whether a short line tells a day or a stretch of time and little else; `share` of its characters must do so. */
export function isScheduleLine(line: string, share = 0.25): boolean {
  if (line.length > 110 || !/\d/.test(line) || /[.!?]$/.test(line.replace(/\b(?:[ap]\.?m|bldg|rm)\.$/i, '')))
    return false;
  const tokens = tokenize(line);
  const inNone = (): boolean => false;
  const mentions = [...findDates(tokens), ...findTimes(tokens, inNone, inNone)];
  const told = mentions.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  return (
    told >= share * line.length && mentions.some((mention) => 'from' in mention || mention.day !== undefined)
  );
}
