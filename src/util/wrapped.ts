/** The source of a regular expression that is written over several lines: line breaks and the spaces around them do not count. */
export function wrapped(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
}
