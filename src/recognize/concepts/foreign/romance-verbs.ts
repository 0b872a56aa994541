import { wrapped } from '../../../util/wrapped';

/** First persons of verbs: `comparamos redes`, `mostriamo`. */
const firstPerson = /(?:[aei]mos|iamo)$/;
/** What a verb follows: pronouns, negations, relatives. */
const beforeVerb: Readonly<Record<string, RegExp>> = {
  fr: /^(?:nous|je|on|il|ils|elle|elles|qui|se|ne|y)$/,
  es: /^(?:se|no|que|quien|quién|lo|nos)$/,
  pt: /^(?:se|não|que|quem|nos)$/,
  it: /^(?:si|non|che|chi|ci)$/,
};
/** Third persons that agree with a plural before them: `redes aprenden`, `reti apprendono`; no adjective does. */
const pluralVerb: Readonly<Record<string, { readonly subject: RegExp; readonly verb: RegExp }>> = {
  es: { subject: /s$/, verb: /[^aeiouáéíóú](?:i?[ae]n|aron|ieron|aban|ían)$/ },
  pt: { subject: /s$/, verb: /[^aeiou](?:i?[ae]m|aram|eram|iram|avam|iam)$/ },
  fr: { subject: /[sx]$/, verb: /..ent$/ },
  it: { subject: /[ie]$/, verb: /(?:[^aeiou][aou]no|[ai]vano)$/ },
};
/** Endings of verbs that nouns hardly have. */
const verbEnding: Readonly<Record<string, RegExp>> = {
  es: /.{3}(?:ó|aron|ieron|aban|ando|iendo)$|.{2}[aei]r(?:l[aeo]s?|se)$/,
  pt: /.{3}(?:ou|aram|avam|ando|endo|indo)$|.{2}[aei]r-(?:se|l?[ao]s?)$/,
  fr: /.{3}(?:aient|eront|[èiu]rent|issent|issant)$/,
  it: /.{3}(?:ando|endo|arono|irono|avano|evano)$|.{2}[aei]r(?:l[aeio]|si|ne)$/,
};
/** Endings of infinitives. */
const infinitive: Readonly<Record<string, RegExp>> = {
  fr: /..(?:[bdfglmnprstvzx]er|[cg]her|quer|guer|[fl]ier|[iî]tre|[aeo]ndre|[dlu]ire|[nrtv]ir|ettre)$/,
  es: /..[^l][aei]r$/,
  pt: /..[^l][aei]r$/,
  it: /.{3}(?:[^lin]are|[bcdfgmnprstvz]ire|ndere|ggere)$/,
};
/** Nouns that end as infinitives do. */
const infinitiveLike = new RegExp(wrapped`
  ^(?:cancer|laser|hiver|enfer|revolver|désir|soupir|plaisir|avenir|souvenir|empire|navire|chapitre|titre|
  arbitre|cendre|gendre|mujer|taller|cáncer|láser|azúcar|altar|hogar|lugar|radar|púlsar|mártir|cuásar|
  catéter|carácter|nadir|elixir|militar|nuclear|lunar|par|mar|açúcar|quásar|caráter|altare|lunare|
  nucleare)s?$
`);

/** Whether a word, in lower case, is an infinitive of a Romance language by its ending. */
export function isInfinitive(word: string, language: string): boolean {
  return (infinitive[language]?.test(word) ?? false) && !infinitiveLike.test(word);
}

/** Adverbs of manner. */
const adverb =
  /.{3}mente$|.{2}(?:[ae]mment|iquement|alement|ellement|eusement|[ai]blement|ivement|airement|idement|ièrement)$/;

/** Whether a word of a Romance text, in lower case and without elision, is a verb by its ending or the word before it. */
export function isRomanceVerb(word: string, previous: string, language: string): boolean {
  if (firstPerson.test(word) || adverb.test(word) || verbEnding[language]?.test(word)) return true;
  if (beforeVerb[language]?.test(previous)) return true;
  const plural = pluralVerb[language];
  return (plural?.verb.test(word) ?? false) && (plural?.subject.test(previous) ?? false);
}
