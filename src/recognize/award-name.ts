/** How the words that name an award become its name: without case endings, years, plurals and quotation marks. */
const forms: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\s+/g, ' '],
  // `des Roe-Preises`
  [/(preis)es$/i, '$1'],
  [/^(медал)(?:и|ью)(?= )/i, '$1ь'],
  [/^(преми|стипенди)(?:и|ю|ей)(?= )/i, '$1я'],
  [/^(nagrod)[yęą] /i, '$1a '],
  [/^(cen)(?:y|u|ou) /i, '$1a '],
  [/( bursu)yla$/i, '$1'],
  // Whoever holds it: `becaria Roe`, `boursière Roe`, `Roe-Stipendiatin`
  [/^becari[oa] /i, 'beca '],
  [/^borsista /i, 'borsa '],
  [/^bol(?:sista|seir[oa]) /i, 'bolsa '],
  [/^boursi(?:er|[eè]re) /i, 'bourse '],
  [/^stipendist(?:a|ka) /i, 'stipendium '],
  [/^stypendyst(?:a|ka) /i, 'stypendium '],
  [/\bStipendiat(?:in)?\b/, 'Stipendium'],
  // `prix Ada Roe de la Société des Oiseaux`: who gives a prize that has a name of its own
  [
    /^((?:[Pp]rix|[Pp]remio|[Pp]r[éê]mio)(?: \p{Lu}[\p{L}.’'-]*){1,5}) (?:de la|de l['’]|dell['’]|della|del|do|da|de) ?(?:\p{Lu}{3,}|Soci|Acad|Acc|Asoc|Assoc|Real |Universi).*$/u,
    '$1',
  ],
  [/\b(?:(?:19|20)\d{2}|['’]\d{2})\b/g, ' '],
  [/\b(award|prize|medal|fellowship|scholarship)s\b/gi, '$1'],
  [/\s+/g, ' '],
  [/["“”«»„]/g, ''],
  [/^[\s@/&-]+|[\s@/&-]+$/g, ''],
];

/** The name of an award from the words that a text prints for it. */
export function awardName(printed: string): string {
  return forms.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), printed).trim();
}
