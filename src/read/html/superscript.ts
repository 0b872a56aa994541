const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `7th`, `1er`, `2o`, `™` and marks of footnotes read the same on the line. */
const readsAlike = /^(?:st|nd|rd|th|er|re|ère|e|ème|o|a|º|ª|tm|®|™|[*†‡§¶#\s,;–-]{1,9}|\[.{1,9}\])$/i;

/** Raised text on the line: digits as raised digits, so that `Byron¹` is not `Byron1`, else `^n`. */
export const superscript = (text: string): string => {
  const raised = text.trim();
  if (raised === '' || readsAlike.test(raised)) return raised;
  if (/^[\d\s,*†‡§–-]{1,20}$/.test(raised))
    return raised.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  return /^[\w+-]{1,9}$/.test(raised) ? `^${raised}` : text;
};
