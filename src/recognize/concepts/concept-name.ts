/** How a concept that no vocabulary lists is called: as printed, but plain capitalised words in lower case. */
export function conceptName(phrase: string): string {
  const words = phrase.replace(/\s+/g, ' ').trim().split(' ');
  const titled = words.filter((word) => isPlain(word)).length;
  const properInside =
    words.length > 1 && titled === 1 && isPlain(words.at(-1) ?? '') === false && isPlain(words[0] ?? '');
  return words
    .map((word, index) =>
      isPlain(word) && !(properInside && index === 0 && looksProper(word)) ? word.toLowerCase() : word,
    )
    .join(' ');
}

/** A capital first and nothing but small letters behind: a word that a heading or a sentence's start may have raised. */
function isPlain(word: string): boolean {
  return /^\p{Lu}[\p{Ll}]+(?:-\p{L}[\p{Ll}]+)*$/u.test(word);
}

function looksProper(word: string): boolean {
  return /(?:ian|ean|ov|ev|sky|ski|stein|berg|mann|witz|son)$/.test(word);
}
