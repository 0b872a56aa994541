import { foreignPhrases } from '../../../../src/recognize/concepts/foreign/foreign-phrases';

/** The phrases of a text that may be terms though it has them only once. */
export function telling(text: string, language: string): string[] {
  return foreignPhrases(text, { start: 0, end: text.length }, language)
    .filter(({ isTelling }) => isTelling)
    .map(({ start, end }) => text.slice(start, end));
}
