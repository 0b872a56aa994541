import { fromLatin1 } from './windows-1252';

const windows1252 = new TextDecoder('windows-1252');
const utf8 = new TextEncoder();

const sequenceLength = (lead: number): number =>
  lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

const soundLength = (bytes: Uint8Array, at: number): number => {
  const length = sequenceLength(bytes[at] ?? 0);
  for (let next = 1; next < length; next += 1) if (!isContinuation(bytes[at + next])) return 0;
  return length;
};

/**
 * UTF-8 in which bytes that fit no sequence are taken for Windows-1252 and re-encoded. `sound` counts the
 * characters of several bytes that were whole, `broken` the bytes that were not.
 */
export const repairUtf8 = (
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly sound: number; readonly broken: number } => {
  const repaired = new Uint8Array(bytes.length * 3);
  let sound = 0;
  let broken = 0;
  let filled = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = soundLength(bytes, at);
    const next = at + Math.max(length, 1);
    const piece = bytes.subarray(at, next);
    const written = length > 0 ? piece : utf8.encode(fromLatin1(windows1252.decode(piece)));
    repaired.set(written, filled);
    filled += written.length;
    if (length > 1) sound += 1;
    if (length === 0) broken += 1;
    at = next;
  }
  return { bytes: repaired.subarray(0, filled), sound, broken };
};
