import { wrapped } from '../util/wrapped';

/** Words that head the name of an award. Keys are folded. */
export const heads = new RegExp(wrapped`
  ^(?:awards?|prizes?|medals?|fellowships?|scholarships?|fellows?|scholars?|pioneers?|lectureships?|
  mentions?|runner-up|runners-up|up|stars?|recognition|grants?|prix|preis|premio|premi|premios|medaille|
  medaglia|medalla|medalha|bourse|beca|bolsa|borsa|stypendium|stipendium|prijs|beurs|nagrod[aye]|cen[ayu]|
  cenou|paper|papers|cours|stipends?|odulu|madalyasi|bursu|bursuyla|becari[oa]|borsista|bolsista|
  bolseir[oa]|boursiere?|stipendiat(?:in)?|stipendist(?:a|ka)|stypendyst(?:a|ka)|медал[ьи]|медалью|
  преми[яию]|премиеи|стипенди[яию]|стипендиеи|odulunu|madalyasini|bursunu|pris|priset|prisen|palkinto|
  palkinnon|competition|contest)$
`);
/** Heads written in one word with a name, where the language writes no other noun so: `Roepriset`, `Roebeurs`. */
export const glued = /^[a-z]{4,30}(?:priset|prisen|prijs|beurs|palkinto|palkinnon|stipendiet|medaljen)$/;
/** Prizes that German calls by what they are for: `Nachwuchspreis der Roe-Gesellschaft`. */
const purpose =
  'forder|forderungs|nachwuchs|dissertations|promotions|habilitations|lehr|literatur|wissenschafts|forschungs|staats|kultur|innovations|publikations|absolventen|studien|essay|poster|vortrags|nobel';
export const purposePrize = new RegExp(`^(?:${purpose})preis(?:es|e|en)?$`);
/** Heads written in one word with a name: `Roe-Preis`, `von-Roe-Medaille`, `Roe-prijs`, `Roe-Award`. */
export const compound = new RegExp(
  wrapped`
    ^[a-z-]{2,40}-(?:(?:${purpose})?preis(?:es|e|en)?|medaille|denkmunze|ehrennadel|stipendium|stipendiat|
    stipendiatin|plakette|prijs|beurs|penning|pris|priset|prisen|stipendiet|medalje|medaljen|palkinto|dij|
    award|prize|medal|fellowship|professur)$
  `,
);
/** Heads that are awards only with a capital and a name before them. */
export const weakHeads = /^(?:papers?|fellows?|scholars?|pioneers?|up|stars?|recognition|grants?|mentions?)$/;
/** Heads that make an award only together with the word before them. */
export const companions: ReadonlyMap<string, RegExp> = new Map([
  ['up', /^runner$/],
  ['star', /^rising$/],
  ['stars', /^rising$/],
  ['mention', /^honou?rable$/],
  ['mentions', /^honou?rable$/],
  ['paper', /^(?:best|distinguished|outstanding)$/],
  ['papers', /^(?:best|distinguished|outstanding)$/],
  ['competition', /^(?:paper|thesis|dissertation|student|essay|poster|writing|design|composition)$/],
  ['contest', /^(?:paper|thesis|student|essay|poster|writing|design|programming)$/],
]);
/** What machines recognize and nobody is honoured by: `Speech *Recognition*`. */
export const recognized =
  /^(?:modulation|speech|pattern|object|face|facial|image|voice|character|handwriting|gesture|activity|emotion|entity|action|language|scene|text|speaker|visual)$/;
/** What may name an award that is called by two: `Byron Scholars *Award*`. */
export const strong = /^(?:awards?|prizes?|medals?|programs?|programmes?)$/;
/** Heads behind which the name follows: `prix Roe`, `Premio Joven Roe`. */
export const foreign = new RegExp(wrapped`
  ^(?:prix|premio|premi|premios|becari[oa]|borsista|bolsista|bolseir[oa]|boursiere?|stipendiat(?:in)?|
  stipendist(?:a|ka)|stypendyst(?:a|ka)|medaille|medaglia|medalla|medalha|bourse|beca|bolsa|borsa|
  stypendium|nagrod[aye]|cen[ayu]|cenou|preis|cours|медал[ьи]|медалью|преми[яию]|премиеи|стипенди[яию]|
  стипендиеи)$
`);
/** Who holds one: `becaria Roe`, `boursière Roe`. */
export const holders =
  /^(?:becari[oa]|borsista|bolsista|bolseir[oa]|boursiere?|stipendist(?:a|ka)|stypendyst(?:a|ka))$/;
/** Small words between the words of such a name. */
export const foreignLinks = new Set(
  "de du des del della di da do dos la le les el al d' et e y pour per por para las los en em na no i im. im per un fur et von der des dla w rzecz для за имени им".split(
    ' ',
  ),
);
/** Lower-case words of such a name. */
export const foreignParts = new RegExp(wrapped`
  ^(?:these|tesis|tese|tesi|doctorat|mejor|melhor|miglior|migliore|meilleure?|presentazione|bronze|argent|
  or|bronce|plata|oro|prata|ouro|jeunes?|chercheur|chercheuse|article|
  (?:pos-?|post)?(?:doctorado|doutorado)|produ[ct]+ividade?|femmes?|sciences?|scientifiques?|молодых|
  ученых|академика|профессора|nacional|national)$
`);
/** `the *Government of* Testville Prize`. */
export const bodies =
  /^(?:government|university|society|academy|institute|association|ministry|bank|city|council|college|order)$/;
/** What may stand between the words of a name before its head. */
export const links = new Set([
  'and',
  'of',
  'for',
  'in',
  '/',
  '-',
  '–',
  '&',
  '@',
  '*',
  'the',
  "'s",
  '’s',
  '.',
]);
/** `the Dean’s Prize`, but `the Society’s *Byron Prize*`: whose it is is seldom part of its name. */
export const integralOwner = new RegExp(wrapped`
  ^(?:dean|president|provost|chancellor|rector|principal|director|editor|editors|king|queen|prince|women|
  men|people|student|students|teacher|teachers|author|authors|reader|readers|governor|mayor|minister|
  master|john|mary|anne|james|luke)$
`);
/** `Fulbright *postdoctoral* fellow`. */
export const lowerRank =
  /^(?:postdoctoral|postdoc|long-term|short-term|advanced|research|faculty|doctoral|graduate|early|career|visiting)$/;
/** Particles of family names. */
export const particles = /^(?:von|van|de|der|den|la|du|del|da|di|zu)$/;
/** Small words of a name behind its head. */
export const rightLinks = new Set(['for', 'in', 'of', 'and', 'the', '&', 'on', 'to']);
/** Words before an award that are no part of its name. */
export const outside = new RegExp(wrapped`
  ^(?:incoming|outgoing|former|current|den|das|le|het|el|il|una|une|ein|einen|eine|he|she|they|his|her|
  their|i|we|the|a|an|in|at|for|from|of|with|recipient|recipients|winner|received|professor|lecturer|
  director|reader|obtuvo|recibio|gano|awarded|selected|was|is|and|both|won|as|by|honors?|awards?|
  including|several|multiple|two|three|four|prior|previously|also|class|winners|laureate|laureat|laureate|
  laureats|ganador|ganadora|vincitore|vincitrice|preistrager|preistragerin|лауреат|лауреатка|награжден|
  награждена|получила|получил|обладатель|обладательница|удостоен|удостоена|стипендиат|премирован|premiado|
  premiada|laureatka|laureatem|drzitel|drzitelka|drzitelkou|nositel|nositelka)$
`);
/** Ranks: with nothing else before it a head names a post. */
export const roles = new RegExp(wrapped`
  ^(?:postdoctoral|postdoc|post-doctoral|research|senior|junior|visiting|teaching|faculty|distinguished|
  doctoral|clinical|professorial|institute|college|associate|assistant|adjunct|affiliate|technical|staff|
  principal|member|founding|honorary|independent|international|google|resident|young|emeritus|vice|
  president|executive|managing)$
`);
/** What a best one of is awarded. */
export const paperWords =
  /^(?:paper|papers|poster|demo|presentation|dissertation|thesis|student|talk|reviewer|article|submission)$/;
