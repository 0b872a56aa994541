import type { GraphFile } from '../../graph/attributes';
import type { Evidence } from '../../model';

/** Words of an announcement. */
export interface Quote {
  readonly words: string;
  readonly document: string;
}

const longest = 300;

/**
 * Gives the words that evidence points to, shortened to 300 characters, the same words of a document once; nothing
 * where the graph lacks the document.
 */
export function quoter({ documents }: GraphFile): (evidence: readonly Evidence[]) => Quote[] {
  const texts = new Map(documents.map(({ source, text }) => [source, text]));
  return (evidence) => {
    const quotes = evidence.flatMap(({ document, start, end }) => {
      const words = texts.get(document)?.slice(start, Math.min(end, start + longest)) ?? '';
      return words.trim() === '' ? [] : [{ words: end - start > longest ? `${words}…` : words, document }];
    });
    return [...new Map(quotes.map((quote) => [`${quote.document}\n${quote.words}`, quote])).values()];
  };
}
