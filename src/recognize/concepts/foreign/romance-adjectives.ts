import { wrapped } from '../../../util/wrapped';

/** Endings of the adjectives behind the noun of a term: `conductivité électrique`, `frontera libre`, `reti neurali`. */
const adjectiveEnding: Readonly<Record<string, RegExp>> = {
  fr: /(?:ique|el|elle|al|ale|aux|aire|eux|euse|if|ive|ien|ienne|éen|éenne|[aiou]ble|é|ée|oire|ain|ine|aine|ois|oise|ais|aise|ier|ière|[ae]nte?|ide|âtre|forme|phone|gène|estre|[td]erne)s?$/,
  es: /(?:ic[oa]|al|ari[oa]|iv[oa]|os[oa]|[aeiuí]d[oa]|[lm]ar|ble|[aei]n[oa]|ent[eo]|ante|ori[oa]|rn[oa]|estre|ist[ao]|esa|és|ne[oa]|[cp]t[oa]|il|log[oa]|form[ea]|on[oa])(?:e?s)?$/,
  pt: /(?:ic[oa]|al|[aeoiu]is|ári[oa]|iv[oa]|os[oa]|[aiu]d[oa]|[lm]ar(?:es)?|vel|veis|[aei]n[oa]|[ae]nte|óri[oa]|rn[oa]|ist[ao]|ês|esa|ne[oa]|[cp]t[oa]|il|log[oa]|estre|form[ea])s?$/,
  ca: /(?:i[cq]ue?[as]?|al|ari|àri[as]?|iu|iv[ae]s?|ós|os[ae]s?|[aiu]t|[aiu]d[ae]s?|ble|ent|ant|ic)s?$/,
  ro: /(?:ic[ăei]?|al[ăei]?|iv[ăei]?|ar[ăei]?|os|oas[ăe]|ant[ăei]?|ent[ăei]?|at[ăei]?|it[ăei]?|ian[ăei]?|ți|ale)$/,
  it: /(?:ic[oahie]{1,2}|al[ei]|ari[oae]?|iv[oaie]|os[oaie]|[aiu]t[oaie]|[lm]ar[ei]|bil[ei]|[aei]n[oaie]|[ae]nt[ei]|ori[oae]?|rn[oaie]|es[ei]|ist[aie]|ne[oaie]|log[oai]|estr[ei]|form[ei])$/,
};

/** Common adjectives that no ending shows. */
const plainAdjective: Readonly<Record<string, RegExp>> = {
  fr: new RegExp(wrapped`
    ^(?:noire?|blanc|blanche|rouge|verte?|bleue?|grise?|jaune|brune?|chaude?|froide?|sec|sèche|douce?|
    dure?|fine?|pure?|pleine?|creuse?|vive|brute?|nette?|molle|plate?|ronde?|ouverte?|couverte?|moyen|
    moyenne|propre|rare|large|étroite?|profonde?|lourde?|légère?|épaisse?|mince|sûre?|fixe|mixte|
    composite|libre|double|simple|faible|forte?|droite?|gauche|vide|aveugle|adulte|jeune|moderne|antique|
    proche|longue?|courte?|haute?|basse?|publique|juive?|grecque|turque?|arabe|russe|slave|suisse|belge|
    allemande?|espagnole?|distincte?|discrète?|concrète?|complète?|complexe|convexe|inverse|adverse|
    diverse?|perverse|dense|immense|intense)s?$
  `),
  es: new RegExp(wrapped`
    ^(?:negr[oa]|blanc[oa]|roj[oa]|verde|azul(?:e)?|gris(?:e)?|amarill[oa]|frí[oa]|caliente|sec[oa]|
    húmed[oa]|dur[oa]|bland[oa]|pur[oa]|llen[oa]|libre|mixt[oa]|débil(?:e)?|fuerte|profund[oa]|larg[oa]|
    cort[oa]|alt[oa]|baj[oa]|abiert[oa]|rural(?:e)?|joven|adult[oa]|antigu[oa]|graves?|suave|griega?|
    griego|complej[oa]|convex[oa]|invers[oa]|divers[oa]|dens[oa]|discret[oa]|concret[oa]|complet[oa]|
    fij[oa]|lent[oa]|rápid[oa]|líquid[oa]|sólid[oa]|públic[oa]|doble|triple|simple|oscur[oa]|clar[oa]|
    vací[oa]|dulce|salvaje|celeste|común|inglés|inglesa|francés|francesa)s?$
  `),
  pt: new RegExp(wrapped`
    ^(?:negr[oa]|branc[oa]|vermelh[oa]|verde|azul|azuis|amarel[oa]|fri[oa]|quente|sec[oa]|úmid[oa]|
    húmid[oa]|dur[oa]|pur[oa]|livre|mist[oa]|forte|profund[oa]|long[oa]|curt[oa]|alt[oa]|baix[oa]|
    abert[oa]|jovem|jovens|adult[oa]|antig[oa]|complex[oa]|convex[oa]|invers[oa]|divers[oa]|dens[oa]|
    discret[oa]|concret[oa]|complet[oa]|fix[oa]|lent[oa]|rápid[oa]|líquid[oa]|sólid[oa]|dupl[oa]|simples|
    escur[oa]|clar[oa]|vazi[oa]|doce|extrem[oa]|cruzad[oa])s?$
  `),
  it: new RegExp(wrapped`
    ^(?:ner[oaie]|bianc[oa]|bianch[ei]|ross[oaie]|verd[ei]|blu|grig[ioe]{1,2}|giall[oaie]|fredd[oaie]|
    cald[oaie]|secc[oa]|umid[oaie]|dur[oaie]|pur[oaie]|liber[oaie]|mist[oaie]|debol[ei]|fort[ei]|
    profond[oaie]|lung[oa]|lunghe|cort[oaie]|alt[oaie]|bass[oaie]|apert[oaie]|giovan[ei]|adult[oaie]|
    antic[oa]|compless[oaie]|conness[oaie]|convess[oaie]|invers[oaie]|divers[oaie]|dens[oaie]|
    discret[oaie]|concret[oaie]|complet[oaie]|fiss[oaie]|lent[oaie]|rapid[oaie]|liquid[oaie]|solid[oaie]|
    doppi[oae]?|distint[oaie]|semplic[ei]|scur[oaie]|chiar[oaie]|vuot[oaie]|dolc[ei]|estrem[oaie]|
    mass[aoe]|minim[oaie])$
  `),
};

/** Adjectives before their noun that make terms: `haute résolution`, `larga duración`. */
const leadingAdjective: Readonly<Record<string, RegExp>> = {
  fr: /^(?:haute?|basse?|faible|forte?|longue?|courte?|double|triple|libre|moyen|moyenne|multiple|petite?|grande?|grosse?|premier|première)s?$/,
  es: /^(?:alt[oa]|baj[oa]|larg[oa]|cort[oa]|doble|triple|libre|múltiple|media|máxim[oa]|mínim[oa]|mayor|menor|buen[oa])s?$/,
  pt: /^(?:alt[oa]|baix[oa]|long[oa]|curt[oa]|dupl[oa]|tripl[oa]|livre|múltipl[oa]|médi[oa]|máxim[oa]|mínim[oa]|maior|menor)s?$/,
  it: /^(?:alt[oaie]|bass[oaie]|lung[oa]|lunghe|cort[oaie]|doppi[oae]?|tripl[oaie]|liber[oaie]|medi[oae]?|massim[oaie]|minim[oaie]|larg[oa]|larghe|grand[ei])$/,
};

/** Participles, which before a preposition begin a clause and are no part of the term: `modelo baseado em`. */
const participle: Readonly<Record<string, RegExp>> = {
  fr: /(?:é|ée|(?<!q)ue?|[nrvl]ie?|(?:mis|pris|quis|crit|duit|fait|dit)e?|[ao]inte?)s?$|ant$/,
  es: /[aií]d[oa]s?$|(?:crit|puest|vist|hech)[oa]s?$/,
  pt: /[aií]d[oa]s?$|(?:crit|post|vist|feit)[oa]s?$/,
  it: /[aiu]t[oaie]$|(?:[so]tt|ist|ost|es)[oaie]$/,
};
const clauseOpening = new RegExp(
  wrapped`
    ^(?:le|la|les|un|une|l['’]\p{L}+|los|las|el|o|os|as|il|lo|gli|uma|um|una|par|pour|avec|dans|sur|à|au|
    aux|en|por|para|con|sobre|com|em|no|na|nos|nas|pelo|pela|pelos|pelas|sob|da|dal|dalla|dai|dalle|dallo|
    per|su|sul|sui|sulla|sulle|sugli|a|ad|al|ai|alla|alle|agli|dagli|prima|dopo|quando|che|durante|mediante|
    tramite|antes|después|depois|pendant|avant|après|lors|selon|según|segundo|secondo|in|nel|nella|nei|
    nelle|tra|fra|desde|entre)$
  `,
  'u',
);

/** Whether a word of a Romance language, in lower case, may be an adjective behind a noun. */
export function isRomanceAdjective(word: string, noun: string, language: string): boolean {
  if (!agreesInNumber(word, noun, language)) return false;
  if (plainAdjective[language]?.test(word) || adjectiveEnding[language]?.test(word)) return true;
  return language !== 'it' && language !== 'ro' && /[sx]$/.test(noun) && /[^u]s$/.test(word);
}

/** Whether a word may be in the number of a noun; Italian and Romanian plurals are not told apart. */
function agreesInNumber(word: string, noun: string, language: string): boolean {
  if (language === 'it' || language === 'ro') return true;
  if (/[sx]$/.test(word)) return /[sxz]$|\p{Lu}/u.test(noun) || /(?:ais|ois|eux|us|és|ês)$/.test(word);
  return !/[^aiuos](?:[aeo]s|s)$|[ae]ux$/.test(noun) || /s[ií]s$|[oiu]s$/.test(noun);
}

/** Whether a word may be an adjective before a noun. */
export function isLeadingAdjective(word: string, language: string): boolean {
  return leadingAdjective[language]?.test(word) ?? false;
}

/** Whether a word behind a noun is a participle whose complements follow: `vista da vicino`. */
export function opensClause(word: string, next: string, language: string): boolean {
  return (participle[language]?.test(word) ?? false) && clauseOpening.test(next);
}
