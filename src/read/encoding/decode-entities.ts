import { Parser } from 'htmlparser2';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Entities stand in many texts, but few different ones. */
const known = new Map<string, string>();
const knownLimit = 4096;

const decodeOne = (written: string): string => {
  let meant = '';
  const parser = new Parser({ ontext: (text) => (meant += text) }, { decodeEntities: true });
  parser.end(written);
  return meant;
};

const lookUp = (written: string): string => {
  const found = known.get(written) ?? decodeOne(written);
  if (known.size < knownLimit) known.set(written, found);
  return found;
};

/** The text with HTML's character references (`&nbsp;`, `&#8217;`, `&eacute;`) decoded, once. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(entity, lookUp) : text;
