import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { compareText } from '../../util/compare-text';
import { escapeXml } from '../../util/escape-xml';

/** What the elements of a word processor's format are in HTML. */
interface Vocabulary {
  readonly format: string;
  /** The parts of the file that hold text, in the order in which a page shows them. */
  readonly parts: readonly RegExp[];
  readonly elements: Readonly<Record<string, string>>;
  /** Elements that print a blank. */
  readonly blanks: ReadonlySet<string>;
  /** Elements whose characters are text; what stands elsewhere is not. */
  readonly texts: ReadonlySet<string>;
  /** Elements that say again what is said, or what was deleted. */
  readonly passedOver: ReadonlySet<string>;
}

const word: Vocabulary = {
  format: 'word',
  parts: [/^word\/header\d*\.xml$/, /^word\/document\d*\.xml$/, /^word\/footer\d*\.xml$/],
  elements: { 'w:p': 'p', 'w:tbl': 'table', 'w:tr': 'tr', 'w:tc': 'td', 'w:br': 'br', 'w:cr': 'br' },
  blanks: new Set(['w:tab']),
  texts: new Set(['w:t']),
  passedOver: new Set(['mc:Fallback', 'w:del', 'w:moveFrom']),
};

const openDocument: Vocabulary = {
  format: 'opendocument',
  parts: [/^content\.xml$/],
  elements: {
    'text:p': 'p',
    'text:h': 'h2',
    'table:table': 'table',
    'table:table-row': 'tr',
    'table:table-cell': 'td',
    'text:line-break': 'br',
  },
  blanks: new Set(['text:tab', 'text:s']),
  texts: new Set(['text:p', 'text:h']),
  passedOver: new Set(['text:tracked-changes', 'office:annotation']),
};

/** Unpacked, a part may have this many bytes: a small file can claim to hold any number of them. */
const largestPart = 20_000_000;

/** A Word or OpenDocument file as plain HTML; undefined for another zipped file. Throws for a broken one. */
export function officeMarkup(content: Uint8Array): { format: string; markup: string } | undefined {
  const isText = (name: string): boolean =>
    [word, openDocument].some(({ parts }) => parts.some((part) => part.test(name)));
  const files = unzipSync(content, {
    filter: ({ name, originalSize }) => isText(name) && originalSize <= largestPart,
  });
  const names = Object.keys(files).sort(compareText);
  for (const vocabulary of [word, openDocument]) {
    const found = vocabulary.parts.flatMap((part) => names.filter((name) => part.test(name)));
    const markup = found.map((name) => partMarkup(strFromU8(files[name] ?? new Uint8Array()), vocabulary));
    if (found.length > 0)
      return { format: vocabulary.format, markup: ['<!doctype html>', ...markup].join('\n') };
  }
  return undefined;
}

function partMarkup(xml: string, { elements, blanks, texts, passedOver }: Vocabulary): string {
  const pieces: string[] = [];
  let [textDepth, silentDepth] = [0, 0];
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (passedOver.has(name)) silentDepth++;
        if (texts.has(name)) textDepth++;
        if (blanks.has(name)) pieces.push(' ');
        if (name in elements) pieces.push(`<${elements[name]}>`);
      },
      ontext: (text) => {
        if (textDepth > 0 && silentDepth === 0) pieces.push(escapeXml(text));
      },
      onclosetag: (name) => {
        if (passedOver.has(name)) silentDepth--;
        if (texts.has(name)) textDepth--;
        if (name in elements && elements[name] !== 'br') pieces.push(`</${elements[name]}>`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return pieces.join('');
}
