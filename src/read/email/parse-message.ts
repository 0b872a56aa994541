import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { guessEncoding } from '../encoding/guess-encoding';
import { fromLatin1 } from '../encoding/windows-1252';

const latin1 = new TextDecoder('latin1');
const headLength = 65_536;

/** Old programs sent eight bits and said nothing of their meaning: such a message is put into UTF-8. */
const inUtf8 = (bytes: Uint8Array): Uint8Array => {
  if (/charset/i.test(latin1.decode(bytes.subarray(0, headLength)))) return bytes;
  const guess = guessEncoding(bytes);
  if (guess.encoding === 'utf-8') return guess.bytes ?? bytes;
  return new TextEncoder().encode(fromLatin1(new TextDecoder(guess.encoding).decode(bytes)));
};

/** Parses one message; messages attached to it stay attachments. Rejects what nests or grows beyond bounds. */
export const parseMessage = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(inUtf8(bytes), { forceRfc822Attachments: true });

/** An attachment's bytes. */
export const attachedBytes = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
