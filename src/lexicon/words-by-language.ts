/** Reads a word list whose headings are languages (`# fr`, ISO 639-1): the words of each, as printed. */
export function wordsByLanguage(list: string): [language: string, words: ReadonlySet<string>][] {
  return list
    .split(/^# (?=[a-z]{2}$)/m)
    .slice(1)
    .map((block) => [block.slice(0, 2), new Set(block.slice(2).split(/\s+/).filter(Boolean))]);
}
