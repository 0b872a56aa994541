import type { Attachment, Email } from 'postal-mime';
import type { Part, ReadResult, Source } from '../model';
import { beyondLimit } from './beyond-limit';
import { headerOf, messageText } from './email/message-text';
import { attachedBytes, parseMessage } from './email/parse-message';
import { splitDigest } from './email/split-digest';
import { splitMailbox } from './email/split-mailbox';
import { decode } from './encoding/decode';
import { icalendar } from './icalendar';
import { makeDocument } from './make-document';
import { dayIn } from './posted-date';
import { maximumParts, type Reader, type Sample } from './reader';

const asBytes = ({ content }: Source): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const listDomain = (email: Email): string | undefined =>
  /<[\w-]{1,63}\.((?:[\w-]{1,63}\.){1,6}[a-z]{2,24})>/i.exec(headerOf(email, 'list-id'))?.[1];

const senderDomain = (email: Email): string | undefined => email.from?.address?.split('@')[1];

const partsOf = (text: string): readonly Part[] => {
  const messages = splitDigest(text);
  const spans = messages.length > 0 ? messages : [{ start: 0, end: text.length }];
  return spans.map((span) => ({ ...span, fields: [] }));
};

const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  mimeType === 'text/calendar' || /\.ics$/i.test(filename ?? '');

const calendarSource = (name: string, attachment: Attachment, index: number): Source => ({
  name: `${name}#${attachment.filename ?? `calendar-${index + 1}.ics`}`,
  content: attachedBytes(attachment),
});

const readCalendars = async (name: string, email: Email): Promise<readonly ReadResult[]> =>
  Promise.all(
    email.attachments
      .filter(isCalendar)
      .map((attachment, index) => icalendar.read(calendarSource(name, attachment, index))),
  );

const readMessage = async (source: Source, bytes: Uint8Array, name: string): Promise<ReadResult> => {
  const email = await parseMessage(bytes);
  const { text, problems } = decode({ name, content: await messageText(email) });
  const about = {
    name,
    posted: dayIn(headerOf(email, 'date')),
    domains: [listDomain(email), senderDomain(email)],
  };
  const document = makeDocument(source, 'email', { text, parts: partsOf(text) }, about);
  const calendars = await readCalendars(name, email);
  return {
    documents: [document, ...calendars.flatMap((calendar) => calendar.documents)],
    problems: [...problems, ...calendars.flatMap((calendar) => calendar.problems)],
  };
};

const brokenMessage = (name: string, error: unknown): ReadResult => ({
  documents: [],
  problems: [
    {
      severity: 'error',
      source: name,
      message: `this message cannot be parsed (${String(error)}); left out`,
    },
  ],
});

const readMailbox = async (source: Source, messages: readonly Uint8Array[]): Promise<ReadResult> => {
  const results: ReadResult[] = [];
  for (const [index, bytes] of messages.slice(0, maximumParts).entries()) {
    const name = `${source.name}#${index + 1}`;
    results.push(
      await readMessage(source, bytes, name).catch((error: unknown) => brokenMessage(name, error)),
    );
  }
  return {
    documents: results.flatMap((result) => result.documents),
    problems: [
      ...results.flatMap((result) => result.problems),
      ...beyondLimit(source, messages.length, 'messages'),
    ],
  };
};

const read = async (source: Source): Promise<ReadResult> => {
  const messages = splitMailbox(asBytes(source));
  const [only] = messages;
  return messages.length === 1 && only !== undefined
    ? readMessage(source, only, source.name)
    : readMailbox(source, messages);
};

const headerName = /^([A-Za-z][A-Za-z-]{1,40}):(?:\s|$)/;
/** Headers that only programs write. */
const machineHeader =
  /^(?:received|return-path|message-id|mime-version|delivered-to|content-type|content-transfer-encoding|list-id|x-[a-z-]{2,40}|dkim-signature|references|in-reply-to)$/;
const mailDate = /^Date: {0,3}(?:[A-Z][a-z]{2}, {1,3})?\d{1,2} [A-Z][a-z]{2} \d{2,4} \d\d:\d\d/m;

/** The header of a message: every line is a header or continues one, up to the first blank line. */
const detect = ({ text }: Sample): number => {
  const lines = text.trimStart().split('\n', 200);
  const first = /^>?From \S.{5,150}\d{4}/.test(lines[0] ?? '') ? 1 : 0;
  const end = lines.indexOf('', first);
  const head = lines.slice(first, end < 0 ? lines.length : end);
  if (!head.every((line) => /^[ \t]/.test(line) || headerName.test(line))) return 0;
  const names = head.map((line) => headerName.exec(line)?.[1]?.toLowerCase() ?? '');
  if (!names.includes('from') && !names.includes('sender')) return 0;
  return names.some((name) => machineHeader.test(name)) || mailDate.test(head.join('\n')) ? 0.95 : 0;
};

/** Mail (RFC 5322, MIME) and mailboxes (mbox): a document for each message, with its calendar attachments. */
export const email: Reader = {
  name: 'email',
  extensions: ['eml', 'mbox', 'mbx', 'mail', 'msg'],
  mediaTypes: ['message/rfc822', 'application/mbox'],
  detect,
  read,
};
