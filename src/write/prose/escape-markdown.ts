import { oneLine } from '../../util/one-line';
import { wholeText } from '../../util/whole-text';

/** Text on one line that means nothing to Markdown, to HTML within it, or to Obsidian: no link, tag, comment or formula. */
export function escapeMarkdown(text: string): string {
  return oneLine(wholeText(text))
    .replace(/[\\`*_[\]<>#|~&$^%=@]/g, '\\$&')
    .replace(/^([+-]|\d{1,9}[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}
