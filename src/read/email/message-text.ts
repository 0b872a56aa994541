import { type Address, decodeWords, type Email } from 'postal-mime';
import { htmlToText, looksLikeHtml } from '../html/html-to-text';
import { stripQuoteMarks } from '../strip-quote-marks';
import { unwrapColumns } from '../unwrap-columns';
import { attachedBytes, parseMessage } from './parse-message';

/** A plain part shorter than this share of the HTML part says only that there is an HTML part. */
const usefulShare = 0.2;

const printAddress = ({ name, address }: Address): string =>
  address === undefined || address === '' ? name : name === '' ? address : `${name} <${address}>`;

/** `ada at testville.edu (Ada Byron)`, as archives of lists write senders. */
const veiled = /^(\S{1,100} at \S{1,100}) \((.{1,200})\)$/;

const printSender = (email: Email): string => {
  const [, address, name] = veiled.exec(headerOf(email, 'from')) ?? [];
  if (address !== undefined && name !== undefined) return `${decodeWords(name)} <${address}>`;
  return email.from === undefined ? '' : printAddress(email.from);
};

const listed = 3;

const printAddresses = (addresses: readonly Address[] | undefined): string =>
  (addresses ?? []).slice(0, listed).map(printAddress).join(', ');

/** A header as it was sent, before it was turned into anything. */
export const headerOf = (email: Email, key: string): string =>
  email.headers.find((header) => header.key === key)?.value.trim() ?? '';

/** The lines that a mail program shows above a message. */
const headerLines = (email: Email): readonly string[] =>
  [
    ['Subject', email.subject ?? ''],
    ['From', printSender(email)],
    ['To', printAddresses(email.to)],
    ['Date', headerOf(email, 'date')],
  ].flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}`]));

const unescapedMark = /^>(?=>{0,5}From )/gm;

const bodyText = (email: Email): string => {
  const plain = (email.text ?? '').trim();
  const rich = email.html === undefined ? '' : htmlToText(email.html);
  const isStub = plain.length < rich.length * usefulShare || /^<(?:!doctype|html|div|p|table)\b/i.test(plain);
  if (isStub && rich !== '') return rich;
  return (isStub && looksLikeHtml(plain) ? htmlToText(plain) : unwrapColumns(stripQuoteMarks(plain))).replace(
    unescapedMark,
    '',
  );
};

const deepestForward = 5;

const forwardedTexts = async (email: Email, depth: number): Promise<readonly string[]> => {
  const attached = email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const messages = await Promise.all(attached.map((message) => parseMessage(attachedBytes(message))));
  const texts = await Promise.all(messages.map((message) => messageText(message, depth + 1)));
  return texts.map((text) => `---------- Forwarded message ----------\n${text}`);
};

/**
 * A message as a person reads it: the header, then the plain part, or what the HTML part shows where the
 * plain one is missing or a stub, then the messages that it forwards.
 */
export const messageText = async (email: Email, depth = 0): Promise<string> => {
  const own = [...headerLines(email), '', bodyText(email)].join('\n').trim();
  const forwarded = depth < deepestForward ? await forwardedTexts(email, depth) : [];
  return [own, ...forwarded].join('\n\n');
};
