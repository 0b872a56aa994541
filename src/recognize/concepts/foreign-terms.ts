/** Words that join the parts of one term in Romance languages. */
export const connectors: ReadonlySet<string> = new Set(
  'de des du del della delle dei degli di da do das dos à en'.split(' '),
);

/** Endings of the adjectives behind the noun of a term: `conductivité électrique`, `frontera libre`, `reti neurali`. */
const termAdjective: Readonly<Record<string, RegExp>> = {
  fr: /(?:ique|el|elle|al|ale|aux|aire|eux|euse|if|ive|ien|ienne|éen|éenne|ible|é|ée|oire|ain|ine|aine|ois|oise|ier|ière)s?$/,
  es: /(?:ic[oa]|al|ari[oa]|iv[oa]|os[oa]|[aeiuí]d[oa]|lar|ble|ian[oa]|ent[eo]|ante|ori[oa]|rn[oa]|in[oa]|estre|libre)(?:e?s)?$/,
  pt: /(?:ic[oa]|al|[aeoiu]is|ári[oa]|iv[oa]|os[oa]|[aiu]d[oa]|lar|vel|veis|ian[oa]|ente|ante|óri[oa]|rn[oa]|in[oa])s?$/,
  ca: /(?:i[cq]ue?[as]?|al|ari|àri[as]?|iu|iv[ae]s?|ós|os[ae]s?|[aiu]t|[aiu]d[ae]s?|ble|ent|ant|ic)s?$/,
  ro: /(?:ic[ăe]?|al[ăe]?|iv[ăe]?|ar[ăe]?|os|oas[ăe]|ant[ăe]?|ent[ăe]?|at[ăe]?|it[ăe]?|ian[ăe]?)$/,
  it: /(?:ic[oahie]{1,2}|ale|ali|ari[oae]?|iv[oaie]|os[oaie]|[aiu]t[oaie]|lar[ei]|bil[ei]|ian[oaie]|ent[ei]|ant[ei]|ori[oae]?|rn[oaie]|in[oaie])$/,
};

/** Endings of the adjectives before the noun of a term: `openbaar vervoer`, `teplotní vodivost`. */
const leadingAdjective: Readonly<Record<string, RegExp>> = {
  nl: /(?:isch|ische|aal|ale|ief|ieve|baar|bare|lijk|lijke|ig|ige|eel|ele|aire|end|ende)$/,
  sv: /(?:ska?|skt|iga?|igt|ell[at]?|al[at]?|iv[at]?|bar[at]?|erade?|ande|ende)$/,
  da: /(?:ske?|ige?|igt|elle?|elt|ale?|alt|ive?|ivt|bare?|bart|erede|ende)$/,
  no: /(?:ske?|ige?|elle?|elt|ale?|alt|ive?|ivt|bare?|bart|erte|ende)$/,
  pl: /(?:[nwk]|cz|sk|low)(?:y|i|a|e|ej|iej|ego|iego|ych|ich)$/,
  cs: /(?:[nvkč])(?:ý|á|é|í|ého|ých|ích|ího|ou|ové)$/,
  ru: /(?:[нкв])(?:ая|ое|ие|ые|ый|ий|ой|ых|их|ого|ную)$/,
  uk: /(?:[нкв])(?:а|е|і|ий|их|ої|ого)$/,
  hu: /(?:ális|ikus|ív|áris|ott|ett|ött|ált|beli|nyi|ai|ei)$/,
  fi: /(?:inen|isen|iset|isten|ista|llinen|lliset)$/,
};

/** Here adjectives stand behind the noun as well: `kryształy molekularne`. */
const slavic: ReadonlySet<string> = new Set('pl cs ru uk'.split(' '));

/** A compound's last part bears the mark of its genitive: `uyku eşitsizliği`. */
const compoundEnding: Readonly<Record<string, RegExp>> = { tr: /[ğsrlnt](?:ı|i|u|ü)$/ };

/** Languages that write compounds as one word; one of this length is a term of several: `Reaktionsmechanismus`. */
const compounding: ReadonlySet<string> = new Set('de nl sv da no fi hu'.split(' '));
const compoundLength = 12;

/** Endings of learned words, which are alike in many languages and seldom belong to everyday words: `métallurgie`, `dendrologia`. */
const learnedWord =
  /.(?:log|metr|métr|graf|graph|skop|scop|nom|tom|pat|path|therap|thérap|terap|gén|gen|calcul|kalkul|fon|phon|trof|troph|chim|kem|urg|erg|fag|phag|kin|cin|sof|soph|crom|chrom)(?:ia|ía|ie|ii|ią|ię|i|y|ija)$|.{3}(?:ismo|ismi|isme|ismus|izm|izmus|isering|ización|ização|izzazione|izacja|izace|isation|ysis|yse|omik|omika|omica|ómica|ômica|omique|étique|optique|synthès?e|synthèse|síntesis|sintesi|syntes|lyse|lisi|lisis|érèse)s?$/u;

/**
 * Whether a phrase of another language is formed as terms are, so that it may be one though the text has it only once:
 * a noun with its adjective or complement, or a long compound.
 */
export function isForeignTerm(phrase: string, language: string): boolean {
  const words = phrase.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length <= 2 && words.some((word) => learnedWord.test(word.toLowerCase()))) return true;
  if (words.length === 1) return compounding.has(language) && last.length >= compoundLength;
  if (language === 'de') return words.length === 2;
  const content = words.filter((word) => !connectors.has(word.toLowerCase()));
  if (content.length !== 2 && content.length !== 3) return false;
  const leading = leadingAdjective[language];
  if (leading !== undefined) {
    const modifiers = slavic.has(language) ? content : content.slice(0, -1);
    return modifiers.some((word) => leading.test(word.toLowerCase()));
  }
  if (compoundEnding[language] !== undefined) return compoundEnding[language].test(last) && first !== last;
  return content.length < words.length || (termAdjective[language]?.test(last) ?? false);
}
