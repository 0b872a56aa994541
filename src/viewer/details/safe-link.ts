const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** An address that may be followed; undefined for anything but http, https and mailto. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const { href, protocol } = new URL(address);
    return allowed.has(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
