const placeholder =
  /^(?:t\.?\s?b\.?\s?[acd]\.?|to be (?:announced|confirmed|determined|decided)|n\/?a|none|unknown|untitled|no title|title|speaker|abstract|\?+|-+|\.+)$/i;

/** Whether a value only holds the place of one to come: nothing, `TBA`, `to be announced`, dashes. */
export function isPlaceholder(value: string): boolean {
  const text = value.replace(/[\s()[\]"“”*_:;,!]+/g, ' ').trim();
  return text === '' || placeholder.test(text) || !/[\p{L}\p{N}]/u.test(text);
}
