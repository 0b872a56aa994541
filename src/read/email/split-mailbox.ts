const lineFeed = 10;
const mark = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
const longestMark = 200;

const isMark = (bytes: Uint8Array, at: number): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

const latin1 = new TextDecoder('latin1');
/** `From ada@example.org  Thu Dec  8 11:02:31 2016`, also with ` at ` for the sign. */
const envelope = /^From \S.{0,120}\d\d:\d\d.{0,40}\d{4}/;

const lineAt = (bytes: Uint8Array, at: number): string => {
  const line = latin1.decode(bytes.subarray(at, at + longestMark));
  return line.split('\n')[0] ?? '';
};

const startsMessage = (bytes: Uint8Array, at: number): boolean =>
  isMark(bytes, at) && envelope.test(lineAt(bytes, at));

const afterLine = (bytes: Uint8Array, at: number): number => {
  const end = bytes.indexOf(lineFeed, at);
  return end < 0 ? bytes.length : end + 1;
};

/** The messages of an mbox file, without their envelope lines; a single message comes back as it is. */
export const splitMailbox = (bytes: Uint8Array): readonly Uint8Array[] => {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at = afterLine(bytes, at))
    if (startsMessage(bytes, at)) starts.push(at);
  if (starts.length === 0) return [bytes];
  return starts.map((start, index) =>
    bytes.subarray(afterLine(bytes, start), starts[index + 1] ?? bytes.length),
  );
};
