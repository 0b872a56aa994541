const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with U+FFFD for every half of a surrogate pair, which no encoding can hold. */
export function wholeText(text: string): string {
  return text.replace(halves, '\ufffd');
}
