/** Words that join the parts of one term in Romance languages. */
export const connectors: ReadonlySet<string> = new Set(
  'de des du del della delle dei degli di da do das dos à en'.split(' '),
);

/** Endings of the adjectives that make terms: `conductivité électrique`, `frontera libre`, `reti neurali`. */
const termAdjective: Readonly<Record<string, RegExp>> = {
  fr: /(?:ique|el|elle|al|ale|aux|aire|eux|euse|if|ive|ien|ienne|éen|éenne|ible|é|ée|oire|ain|ine|aine|ois|oise|ier|ière)s?$/,
  es: /(?:ic[oa]|al|ari[oa]|iv[oa]|os[oa]|[aeiuí]d[oa]|lar|ble|ian[oa]|ent[eo]|ante|ori[oa]|rn[oa]|in[oa]|estre|libre)(?:e?s)?$/,
  pt: /(?:ic[oa]|al|[aeoiu]is|ári[oa]|iv[oa]|os[oa]|[aiu]d[oa]|lar|vel|veis|ian[oa]|ente|ante|óri[oa]|rn[oa]|in[oa])s?$/,
  it: /(?:ic[oahie]{1,2}|ale|ali|ari[oae]?|iv[oaie]|os[oaie]|[aiu]t[oaie]|lar[ei]|bil[ei]|ian[oaie]|ent[ei]|ant[ei]|ori[oae]?|rn[oaie]|in[oaie])$/,
};

/** A German or Dutch word of this length is a compound of several: `Reaktionsmechanismus`. */
const compoundLength = 12;

/**
 * Whether a phrase of another language is formed as terms are, so that it may be one though the text has it only once:
 * a noun with its adjective or complement, in German and Dutch also a compound.
 */
export function isForeignTerm(phrase: string, language: string): boolean {
  const words = phrase.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (language === 'de' || language === 'nl')
    return words.length === 2 || (words.length === 1 && last.length >= compoundLength);
  const content = words.filter((word) => !connectors.has(word.toLowerCase()));
  if (content.length !== 2 && content.length !== 3) return false;
  return content.length < words.length || (termAdjective[language]?.test(last) ?? false);
}
