import type { Span } from '../../model';

const pairs: readonly RegExp[] = [
  /“([^“”\n]{6,300})”/,
  /«\s?([^«»\n]{6,300}?)\s?»/,
  /„([^„“”\n]{6,300})[“”]/,
  /``([^`']{6,300})''/,
  /(?<![\w])"([^"\n]{6,300})"/,
  /「([^」\n]{4,200})」|《([^》\n]{4,200})》|『([^』\n]{4,200})』/,
  /(?<![\p{L}\d])‘([^‘\n]{10,200})’(?![\p{L}])/u,
  /(?:^|[\s:–—-])'((?:[^'\n]|'(?=\p{L})){10,200})'(?![\p{L}])/u,
];

/** The first quoted stretch of two words or more that a text holds, without its quotation marks. */
export function findQuotation(text: string): Span | undefined {
  for (const pair of pairs) {
    const match = pair.exec(text);
    const inside = match?.slice(1).find((group) => group !== undefined);
    if (match === null || inside === undefined || !/\s|[\u3000-\uffff]/.test(inside)) continue;
    const start = match.index + match[0].indexOf(inside);
    const length = inside.replace(/[\s,.;]{1,5}$/, '').length;
    return { start, end: start + length };
  }
  return undefined;
}
