const unknown =
  't\\.?\\s?b\\.?\\s?[acd]\\.?|to be (?:announced|confirmed|determined|decided|posted)|à venir|à préciser|à confirmer|wird (?:noch )?bekannt ?gegeben|folgt|da definire|da annunciare|por anunciar|por confirmar|por definir|a definir|a anunciar|未定|待定|coming soon|not available|n\\/?a|none|null|pending|see below|see abstract|unknown|untitled|no title|forthcoming';
const subject = 'title|speaker|abstract|titre|name|topic|details|location|room|place|venue|date|time|bio';
/** `TBA`, `Title: to be announced`, `Speaker TBC / Title TBC`. */
const placeholder = new RegExp(
  `^(?:\\W{0,6}(?:(?:${subject})(?: (?:and|&|\\/) (?:${subject}))?\\s*:?\\s*(?:is |are )?(?:to be|will be)?\\s*)?(?:${unknown})\\W{0,6}){1,3}$`,
  'i',
);
/** A form's own word in place of its value. */
const ownWord = /^(?:title|speaker|abstract)$/i;
/** No placeholder is longer. */
const longest = 80;

/** Whether a value only holds the place of one to come: nothing, `TBA`, `à venir`, dashes. */
export function isPlaceholder(value: string): boolean {
  const text = value
    .slice(0, longest)
    .replace(/[\s()[\]"“”*_:;,!]+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return value.trim().length < longest && (placeholder.test(text) || ownWord.test(text));
}
