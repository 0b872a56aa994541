import type { Files } from '../../write/writer';

/** 1 January 1980, the first day a zip can name: the same files give the same bytes. */
const date = 0x21;
const version = 20;
/** File names are UTF-8. */
const flags = 0x0800;

interface Entry {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly checksum: number;
  readonly offset: number;
}

/**
 * Texts as one zip file without compression, in their order (PKWARE APPNOTE 4.3, stored). For less than 4 GB and
 * 65,536 files.
 */
export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    entries.push({ name, content, checksum: crc32(content), offset });
    offset += 30 + name.length + content.length;
  }
  const directory = entries.flatMap((entry) => [directoryHeader(entry), entry.name]);
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const locals = entries.flatMap((entry) => [localHeader(entry), entry.name, entry.content]);
  return joined([...locals, ...directory, end(entries.length, length, offset)]);
}

function localHeader(entry: Entry): Uint8Array {
  return bytes([[4, 0x04034b50], ...common(entry)]);
}

function directoryHeader(entry: Entry): Uint8Array {
  return bytes([
    [4, 0x02014b50],
    [2, version],
    ...common(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ]);
}

type Numbers = readonly (readonly [size: 2 | 4, value: number])[];

/** What both headers of an entry say: version, flags, method, time, date, checksum, sizes, name, extra. */
function common({ name, content, checksum }: Entry): Numbers {
  const sizes: Numbers = [
    [4, content.length],
    [4, content.length],
  ];
  return [
    [2, version],
    [2, flags],
    [2, 0],
    [2, 0],
    [2, date],
    [4, checksum],
    ...sizes,
    [2, name.length],
    [2, 0],
  ];
}

function end(count: number, length: number, offset: number): Uint8Array {
  return bytes([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
}

/** Numbers one after the other, the low byte first. */
function bytes(numbers: Numbers): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
