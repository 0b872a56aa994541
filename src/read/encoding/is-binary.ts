const headLength = 4096;
/** Fewer control characters than this may be a mistake in a text. */
const leastControls = 4;
/** Text holds hardly any; compressed bytes hold one in ten. */
const mostShare = 0.04;

const isControl = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;

const hasWideMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** In UTF-16 text of Latin letters nearly every zero stands at the same side of a pair. */
const isWide = (head: Uint8Array): boolean => {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) >= head.length * 0.2 && Math.min(even, odd) * 4 < Math.max(even, odd);
};

/** Whether bytes are of no text in any encoding: many control characters at their beginning. UTF-16 is text. */
export const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, headLength);
  if (hasWideMark(head)) return false;
  const controls = head.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  return controls >= leastControls && controls > head.length * mostShare && !isWide(head);
};
