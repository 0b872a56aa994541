const emptyItem = '\\-';

/** Several texts in one, `a; b`, for formats that know no lists. A semicolon within a text becomes `\;`. */
export function writeList(items: readonly string[]): string {
  return items.map((item) => (item === '' ? emptyItem : item.replace(/[\\;]/g, '\\$&'))).join('; ');
}

/** The texts that `writeList` put together; plain `a;b` of other programs is read too. */
export function readList(text: string): string[] {
  if (text === '') return [];
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === ';') {
      items.push(item);
      item = '';
      if (text.charAt(at + 1) === ' ') at++;
    } else if (sign === '\\' && at + 1 < text.length) {
      at++;
      if (text.charAt(at) !== '-') item += text.charAt(at);
    } else item += sign;
  }
  return [...items, item];
}
