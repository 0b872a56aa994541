import devAddress from './reader-worker.ts?worker&url';

/** The element in which the built page carries the worker: deflated, in base64. Pages made for sharing lack it. */
const elementId = 'talkgraph-reader';

/** True when this page can read announcements, and not graphs alone. */
export function canReadAnnouncements(): boolean {
  return import.meta.env.DEV || packedScript() !== undefined;
}

/** Starts the worker; the page's copy of it is unpacked now, not before. Rejects where there is none. */
export async function startWorker(): Promise<Worker> {
  const packed = packedScript();
  if (packed === undefined && !import.meta.env.DEV)
    throw new Error('this page was made for sharing and cannot read announcements');
  if (packed === undefined) return new Worker(devAddress, { type: 'module' });
  const address = URL.createObjectURL(await unpack(packed));
  try {
    return new Worker(address);
  } finally {
    // The script is fetched in a later task; freed at once it would be gone before.
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

function packedScript(): string | undefined {
  const text = document.getElementById(elementId)?.textContent?.trim();
  return text === '' ? undefined : text;
}

function unpack(packed: string): Promise<Blob> {
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream, { headers: { 'content-type': 'text/javascript' } }).blob();
}

/** A loop takes a few milliseconds where `Uint8Array.from` with a function blocks the page for a hundred. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
