import type { Layout, PersonField, Span } from '../model';
import { hasHan } from '../util/has-han';
import { hasHangul } from '../util/has-hangul';
import { type Token, tokenize } from '../util/tokenize';

/** Tokens of the text, cut also where the layout says that a name, an affiliation or a
 * section begins or ends (`Ada ByronTestville`). */
export function tokensOf(text: string, layout: Layout): Token[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of fieldsOf(layout)) {
    if (start >= 0 && end <= text.length) cuts.add(start).add(end);
  }
  for (const end of labelEnds(text, layout)) cuts.add(end);
  for (const { index, 0: article } of text.matchAll(elidedInstitution)) cuts.add(index + article.length);
  for (const { index, 0: preposition } of text.matchAll(elidedName)) cuts.add(index + preposition.length);
  if (/[ğşıİ]/.test(text)) for (const { index } of text.matchAll(turkishCase)) cuts.add(index);
  if (hasHan(text) || hasHangul(text)) for (const { index } of text.matchAll(scriptChange)) cuts.add(index);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(1).flatMap((end, index) => {
    const start = sorted[index] ?? 0;
    return tokenize(text.slice(start, end), start);
  });
}

/** Labels that pages glue to what follows: `BioAda Byron is …`. */
const gluedLabel =
  /^(?:Abstract|Biography|Biosketch|Bio|Summary|Speakers?|Title|Location|Venue|Hosts?|About|Affiliation|Organizers?|Contact|Video|Resume|Résumé)(?=\p{Lu}\p{Ll})/u;

/** `Ada Byron合作`, `Ada Byron은`: Latin letters and others without white space between them. */
const scriptChange =
  /(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=\p{Script=Latin})/gu;

/** `à l’Université`, `all’Università`, `d’Inria`: the article is no part of an institution's name. */
const elidedInstitution =
  /(?<![\p{L}\p{M}])(?:[ldLD]|(?:al|del|nel|dal|sul)l)['’](?=(?:[Uu]niversit|[Ii]nstitut|[ÉEée]cole|[Aa]cad[ée]mi|[Oo]bservatoir|[Hh][ôo]pital|[A-Z]{3}|Inria|Ifremer|Onera))/gu;

/** `dirigée par Ada et d’Étienne Roe`: behind a plain word `d’` is a preposition, behind a capital it belongs to a name. */
const elidedName = /d['’](?=[AEIOUYHÀÂÉÈÊÎÔÛŒ]\p{Ll})(?<=[^\S\n]\p{Ll}{2,20} d['’])/gu;

/** `Üniversitesi’nden`: a proper name's case ending. */
const turkishCase = /(?<=\p{L})['’](?=(?:n?[dt][ae]n?|n?[ıiuü]n|y?l[ae]|[yn]?[aeıiuü])(?!\p{L}))/gu;

function labelEnds(text: string, layout: Layout): number[] {
  return layout.sections.flatMap(({ start, end }) => {
    const label = gluedLabel.exec(text.slice(start, Math.min(end, start + 40)));
    return label === null ? [] : [start + label[0].length];
  });
}

function fieldsOf(layout: Layout): Span[] {
  const people = layout.talks.flatMap((talk) =>
    Object.values(talk.people).flatMap((people: readonly PersonField[]) =>
      people.flatMap((person) =>
        person.affiliation === undefined ? [person] : [person, person.affiliation],
      ),
    ),
  );
  return [...people, ...layout.sections];
}
