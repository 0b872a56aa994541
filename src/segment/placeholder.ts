const placeholder =
  /^(?:\W*(?:(?:title|speaker|abstract|titre|name|topic|details|location|room|place|venue|date|time|bio)\s*:?\s*(?:is |are )?(?:to be|will be)?\s*)?(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|determined|decided|posted)|à venir|à préciser|à confirmer|wird (?:noch )?bekannt ?gegeben|folgt|da definire|da annunciare|por anunciar|por confirmar|por definir|a definir|a anunciar|未定|待定|coming soon|not available|n\/a|none|null|pending|see below|see abstract|unknown|forthcoming)\W*){1,3}$/i;

/** Whether words only say that something is not known yet: `TBA`, `to be announced`, `à venir`. */
export function isPlaceholder(words: string): boolean {
  const plain = words.slice(0, 80).trim();
  return plain === '' || (words.length < 80 && placeholder.test(plain)) || /^[-–—?."'\s]+$/.test(plain);
}
