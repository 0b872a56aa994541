import { wrapped } from '../../../util/wrapped';

/** Endings of learned words, which are alike in many languages and seldom belong to everyday words: `métallurgie`, `dendrologia`. */
const learnedEnding = new RegExp(
  wrapped`
    .(?:log|metr|métr|graf|graph|skop|scop|nom|tom|pat|path|therap|thérap|terap|gén|gen|calcul|kalkul|fon|
    phon|trof|troph|chim|kem|urg|erg|fag|phag|kin|cin|sof|soph|crom|chrom)(?:ia|ía|ie|ii|ią|ię|iou|i|y|yi|
    ija|in|ien|iaa|isi)$|.{3}(?:ismo|ismi|isme|ismus|izm|izmus|isering|isierung|ización|ização|izzazione|
    izacja|izacji|izace|isation|ysis|yse|omik|omika|omica|ómica|ômica|omique|étique|optique|synthès?e|
    synthèse|síntesis|sintesi|syntes|lyse|lisi|lisis|érèse|[oö]genes[ei]|genesi|génesis|gênese|génèse|
    plasti[ei]|plasma|plasmi|[aeo]tomi[ea]?|therm[ei]e)s?$|
    .{2}(?:логия|логии|метрия|метрии|графия|графии|скопия|скопии|терапия|генез|лиз|изация|изации)$
  `,
  'u',
);
/** Elements of Greek and Latin that begin learned words in every European language: `archéobotanique`, `metabarcoding`. */
const learnedBeginning = new RegExp(
  wrapped`
    ^(?:aero|agro|arch[aäeé]o|archeo|arqueo|astro|bakterio|biblio|bio|cardio|kardio|chemo|chrono|crono|
    kosmo|crio|cryo|krio|kryo|dendro|elektro|electro|éle[ck]tro|eletro|elettro|endo|entomo|epi|etno|ethno|
    foto|photo|geo|géo|hämo|hemo|hetero|hidro|hydro|idro|historio|homo|hyper|iper|hiper|hypo|immuno|inmuno|
    imuno|iso|kinesi|magneto|makro|macro|meta|méta|mikro|micro|mono|morfo|morpho|nano|neuro|nevro|oligo|
    ornith?o|paleo|paléo|paläo|patho|pato|petro|pétro|phono|fono|phyto|fito|fyto|poly|poli|pseudo|psycho|
    psyko|psico|quasi|semio|sismo|seismo|socio|sozio|spektro|spectro|stéréo|stereo|tele|télé|termo|thermo|
    topo|ultra|xeno|zoo)[\p{Ll}-]{5,}$
  `,
  'u',
);

/** Whether a word, in lower case, is learned by its parts. */
export function isLearned(word: string): boolean {
  return learnedEnding.test(word) || learnedBeginning.test(word);
}
