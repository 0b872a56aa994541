import { personScore } from '../../lexicon/person-name';
import { wrapped } from '../../util/wrapped';
import { isBoilerplate } from '../lines/boilerplate-words';
import { isShouted } from '../lines/is-shouted';
import type { Item } from '../lines/items';
import { isPost, looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { isPlainSeries } from '../series/series-words';

/**
 * The last line of the title that begins in a line: centred lines one below the other, of one case, none of them a name,
 * a date or a place, none `busy` with another field.
 */
export function lastOfTitle(
  items: readonly Item[],
  index: number,
  busy: (item: number) => boolean = () => false,
): number {
  let last = index;
  while (last < index + 3) {
    const [one, two] = [items[last], items[last + 1]];
    if (one === undefined || two === undefined || busy(last + 1) || !joins(one, two)) return last;
    last++;
  }
  return last;
}

/** `Owls of`, `Owls:`: words that leave the rest of a title to the next line. */
const unfinished = new RegExp(
  wrapped`
    (?:[:–—-]|(?<!\p{L})(?:of|the|and|or|in|for|with|on|to|a|an|from|via|by|versus|vs\.?|&|de|des|du|la|le|
    les|et|der|die|das|und|für|von|zur?|del|los|las|el|y|con|para|di|della|per|e|do|da|dos|com|van|het|een|
    voor|och|för|og|til|i|w|na|oraz))$
  `,
  'iu',
);
const opensQuotation = /^(?:[“„][^“”„"]*|"[^"]*)$/;
const isQuotation = /^[“„"«].*[”“"»][.,]?$/;
const closesQuotation = /^[^“„"]*[”“"]\W*$/;
const byline = /^(?:by|von|par|por|di|with|av|af|door|presented by|given by)(?:$| \p{Lu})/u;

function joins(one: Item, two: Item): boolean {
  const [above, below] = [one.line.text, two.line.text];
  if (isApart(one, two) || below.length > 100 || isPlainSeries(above) || isPlainSeries(below)) return false;
  if (isBoilerplate(below) || byline.test(below)) return false;
  if (opensQuotation.test(above) && closesQuotation.test(below)) return true;
  if (isQuotation.test(above) || isQuotation.test(below)) return false;
  if (unfinished.test(above)) return ![above, below].some((line) => personScore(line) > 0.6 || isPost(line));
  if (isNamed(above) || isNamed(below) || /[.!?]$/.test(above)) return false;
  if (isShouted(above) || isShouted(below))
    return isShouted(above) === isShouted(below) || above.endsWith(',') || below.startsWith('(');
  if (/^[\p{Ll}(&]/u.test(below) || above.endsWith(',')) return true;
  return one.line.indent > 4 && two.line.indent > 4 && above.length > 20 && !looksLikeOrganization(below);
}

/** Whether the layout parts two lines: a gap, a rule, a label, a bullet, another zone. */
function isApart({ zone }: Item, { label, zone: zoneBelow, line }: Item): boolean {
  return (
    label !== undefined || zoneBelow !== zone || line.gap > 0 || line.afterRule || line.bullet || line.glued
  );
}

/** Whether a line holds a name, a post, or a name with its institution. */
export function isNamed(text: string): boolean {
  return (
    personScore(text) > 0.6 ||
    looksLikeRole(text) ||
    (looksLikeOrganization(text) && personScore(text.split(/[,(]/)[0] ?? '') > 0.6)
  );
}
