import { readMoment } from './time/moment';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const headLength = 4000;

const day = /(\d{1,2})[ -]([A-Z][a-z]{2})[a-z]{0,6}[ -](\d{4}|\d\d)\b/;
/** `Thu Dec  8 11:02:31 EST 2016`, as archives of lists print it. */
const archived =
  /^.{0,80}?\b[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) \d\d:\d\d:\d\d(?: [A-Z]{2,5})? (\d{4})\s{0,5}$/m;
/** `Date: Mon, 13 Nov 2017 14:56:10 -0500`: a label of a mail and not of a talk, for no talk starts at seconds past. */
const mailed =
  /^\W{0,4}(?:Date|Sent):\W{1,6}(?:[A-Z][a-z]{2,8}, )?(\d{1,2} [A-Z][a-z]{2,8} \d{4}) \d{1,2}:\d\d:\d\d/m;
/** `Date:` or `Sent:` among `From:` and `Subject:`, as forwarded mails have it. */
const forwarded = /^\W{0,4}(?:Date|Sent):\W{1,6}(?:[A-Z][a-z]{2,8}, )?(\d{1,2} [A-Z][a-z]{2,8} \d{4})/m;
const isMail = (head: string): boolean => /^\W{0,4}From:/m.test(head) && /^\W{0,4}Subject:/m.test(head);
const mailHead = 1000;

/** `PostedBy: A. Byron on 21-Feb-95 at 15:21`. */
const boarded = /^PostedBy:.{1,80}? on (\d{1,2}-[A-Z][a-z]{2}-\d{2,4})\b/m;

const century = (year: string): string =>
  year.length === 4 ? year : `${Number(year) > 69 ? 19 : 20}${year}`;

const dateOf = (date: string, month: string, year: string): string | undefined => {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const pad = (value: number | string): string => String(value).padStart(2, '0');
  return readMoment(`${century(year)}-${pad(number)}-${pad(date)}`)?.value;
};

/** The day in a mail's date (`Wed, 11 Jan 2023 10:02:31 -0500`) as `YYYY-MM-DD`. */
export const dayIn = (written: string): string | undefined => {
  const [, date, month, year] = day.exec(written) ?? [];
  return date === undefined || month === undefined || year === undefined
    ? undefined
    : dateOf(date, month, year);
};

/** When a plain text says that it was sent or posted, `YYYY-MM-DD`: by the lines that mail programs write. */
export const postedDate = (text: string): string | undefined => {
  const head = text.slice(0, headLength);
  const [, month, date, year] = archived.exec(head) ?? [];
  if (month !== undefined && date !== undefined && year !== undefined) return dateOf(date, month, year);
  const inMail = isMail(head.slice(0, mailHead)) ? forwarded.exec(head.slice(0, mailHead)) : null;
  return dayIn((mailed.exec(head) ?? boarded.exec(head) ?? inMail)?.[1] ?? '');
};
