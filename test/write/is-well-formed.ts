import { Parser } from 'htmlparser2';

/**
 * Whether a text is XML as far as an independent parser and two looks can tell: no tag left open or closed by
 * guessing, no bare ampersand, no character that XML forbids.
 */
export function isWellFormed(text: string): boolean {
  let open = 0;
  let guessed = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        open++;
      },
      onclosetag: (_name, isImplied) => {
        open--;
        if (isImplied && !text.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) guessed++;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return open === 0 && guessed === 0 && !/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text) && !forbidden.test(text);
}

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
