import { wholeText } from '../../util/whole-text';

/** Signs that YAML takes only escaped, beyond those that JSON escapes. */
const unprintable = /[\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]/g;

/** A text for YAML, in double quotes: nothing in it can end it. */
export function yamlText(text: string): string {
  return JSON.stringify(wholeText(text)).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A list of texts on one line. */
export function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlText).join(', ')}]`;
}
