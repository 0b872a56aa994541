import { wrapped } from '../../util/wrapped';

const event = new RegExp(
  wrapped`
    \b(?:seminar\w*|s[eé]minaires?|colloqui\w*|kolloquium|oberseminar|forschungsseminar|vortragsreihe|
    ringvorlesung|lectures?|lecture series|talks?|workshop|symposium|conference|series|forum|meeting|
    discussion|journal club|reading group|brown bag|webinar|distinguished|defen[sc]e|thesis|dissertation|
    candidacy|exam|presentation|tea|lunch|school|ciclo|seminario|seminari|seminário|coloquio|conferenza|
    conferencia|charla|groupe de travail|grand rounds|s[eé]rie|cours|keynote|plenary|session|club|
    faculty candidate|job talk|special|week|day|events?|public|guest|invited|speaker|visitor|retreat|
    tutorial|class|conversations?|panel|round ?table|debate|news|theory day|soutenance|habilitation|
    disputation|promotie|promotionskolloquium|conf[ée]rence|exposé|seminars|colloquia|セミナー|研讨会|讲座|講演会|学术报告|报告会|談話会|コロキウム|세미나|콜로퀴움|강연회)\b|
    (?:vortrag|vorlesung)\b|讲座|講座|セミナー|論壇|论坛|学术报告|报告会|談話会|
    コロキウム|세미나|콜로퀴움|강연회
  `,
  'iu',
);
const strong = new RegExp(
  wrapped`
    \b(?:seminar\w*|s[eé]minaires?|colloqui\w*|kolloquium|oberseminar|lecture series|lectures|series|
    symposium|journal club|reading group|brown bag|webinar|distinguished|defen[sc]e|
    (?:thesis|dissertation) proposal|colloquia|vortragsreihe|ringvorlesung|seminario|seminário|coloquio|
    job talk|faculty candidate|tea talk|lunch talk|special seminar|forum|exam|soutenance|habilitation|
    disputation|defensa de tesis|grand rounds|(?:memorial|annual|endowed|honorary|
    inaugural) (?:\p{L}+ )?lecture)\b|セミナー|讲座|講座|研讨会|学术报告|报告会|談話会|コロキウム|세미나|콜로퀴움|강연회
  `,
  'iu',
);
const endsInEvent = new RegExp(
  wrapped`
    \b(?:talks?|lectures?|meeting|tea|lunch|session|presentation|conference|workshop|tutorial|keynote|club|
    panel|panel discussion|conversation|conversations|round ?table|debate|conf[ée]rence|exposé|
    [a-zäöüß]{0,12}vortrag|[a-zäöüß]{0,12}vorlesung|charla|
    series?(?: \d+| (?:spring|fall|summer|winter|autumn)(?: \d+)?)?|special|webinar)$
  `,
  'i',
);
/** The same in languages whose letters are no word characters of plain patterns. */
const further = new RegExp(
  wrapped`
    (?:seminář\p{L}{0,2}|seminar(?:et|ene)?|seminári\p{L}{1,3}|seminarium|seminaariu?m?|kollokvi\p{L}{1,3}|
    kolokvi\p{L}{1,3}|kolokwi\p{L}{1,3}|szeminárium|seminer\p{L}{0,5}|семинар\p{L}{0,3}|
    коллоквиум\p{L}{0,2}|колоквіум\p{L}{0,2}|σεμινάρι\p{L}{1,3}|málstofa|előadás|föreläsning|
    forelesning|forelæsning|luento|(?<!\p{L})(?:přednášk\p{L}{1,2}|prednášk\p{L}{1,2}|
    wykład\p{L}{0,2}|odczyt|söyleşi|конференц\p{L}{1,3}|лекци\p{L}{1,2}|διάλεξη|
    fyrirlestur))(?!\p{L})
  `,
  'iu',
);

const verb =
  /\b(?:is|are|was|were|will|can|do|does|how|why|what|when|we|our|you|has|have|gives?|presents?|join|spricht|hält|donnera|présentera|hablará|dará|falará|terrà|impartirá|wygłosi)(?!\p{L})/iu;

const inviting = new RegExp(
  wrapped`
    ^\W*(?:zaprasza|serdecznie|srdečně|zveme|приглаша|запрошу|uitnodiging|invit|einladung|ogłoszenie|
    oznámení|объявление|aviso|avis|avviso|meghívó|tisztelettel|kutsu|inbjud|indbyd|davet|duyuru|pengumuman)
  `,
  'iu',
);
/** `A model for time series`: no series of talks. */
const subjectSeries = /\b(?:for|of|in|with|from|to)\s(?:\S{1,30}\s){0,4}\S{0,30}series$/i;

/** `Byron Lecture in Social Work`. */
const ofField = / (?:in|on|of) (?:the )?\p{Lu}[\p{L} &-]{2,40}$/u;

/** `time series`, `Fourier series`: no series of talks. */
const termSeries =
  /\b(?:time|power|fourier|taylor|laurent|dirichlet|eisenstein|infinite|formal|geometric|harmonic)[ -]series\b/gi;

function isEvent(words: string): boolean {
  return event.test(words) || further.test(words);
}

function withoutTerms(words: string): string {
  return /series/i.test(words) ? words.replace(termSeries, '') : words;
}

/** Whether words name a series or a kind of event (`CS Seminar`, `Distinguished Lecture Series`) and nothing else. */
export function isSeries(words: string): boolean {
  return (
    words.length < 90 && words.split(/\s+/).length <= 11 && isEvent(withoutTerms(words)) && !verb.test(words)
  );
}

/** Whether words before a colon or a dash name the series: a plain series, or words that end in a kind of event. */
export function isSeriesPrefix(words: string): boolean {
  return (
    isSeries(words) &&
    (strong.test(withoutTerms(words)) ||
      further.test(words) ||
      endsInEvent.test(words.trim().replace(ofField, '')))
  );
}

/** The same on stronger evidence, for lines that nothing else sets apart. */
export function isPlainSeries(words: string): boolean {
  if (inviting.test(words)) return false;
  const named = withoutTerms(words).replace(subjectSeries, '');
  return isSeries(words) && (strong.test(named) || further.test(named)) && !/[?!“”"]/.test(words);
}
