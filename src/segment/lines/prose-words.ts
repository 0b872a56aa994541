import { wrapped } from '../../util/wrapped';
import { monthOf } from '../dates/calendar-words';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import { isRunning } from './is-running';
import type { Line } from './lines';

const finite = new RegExp(
  wrapped`
    (?<!\p{L})(?:is|are|was|were|be|been|will|has|have|had|can|could|may|we|our|you|your|please|need|should|
    must|this|these|it|its|they|their|i|he|she|his|her|est|sont|nous|cette|ce|ist|sind|wir|diese|und|è|sono|
    questo|es|son|são|esta|este|het|een|zij|deze|wordt|heeft|är|har|jag|jeg|och|og|att|som|jest|są|się|
    który|która|oraz|jsou|který|která|egy|hogy|és|bir|ve|bu|için|ovat|että|joka|и|что|это|мы|не|как|και|
    είναι|θα|yang|dan|adalah|este|sunt|care|și|amb|els|és)(?!\p{L})
  `,
  'iu',
);
const announcement = new RegExp(
  wrapped`
    \b(?:(?<!\b(?:I|we|talk|paper|lecture|presentation|it|this|also|he|she|which) )will (?:present|discuss|
    describe|speak)|will (?:give a|be giving|be presenting|be speaking|talk|be held|take place|be given|
    lecture|host|deliver|be the|be our|be (?:speaking|talking|presenting|visiting|lecturing)|
    come and (?:speak|talk)|speak to us)|(?:has|have) (?:kindly )?(?:agreed|accepted) to|
    (?:come|coming) (?:and|to) (?:speak|talk|lecture|present)|is fixed for|
    (?:is|are) (?:giving|presenting|speaking|pleased|delighted|happy|proud|honou?red|excited)|
    gives? a (?:talk|lecture|seminar)|(?:the|a|this|our|next) (?:talk|seminar|lecture|colloquium|meeting|
    event|presentation|speech)s? (?:is|are|will|takes?|by)|join us|please (?:join|come|note|attend)|
    invites? you|we are (?:pleased|happy|delighted)|(?:pleasure|honou?r) of (?:hearing|hosting|welcoming)|
    this week|next week|(?<!\b(?:paper|article|work|study|chapter|thesis|talk|section|report|
    lecture) )presents|speaker (?:is|will)|don't miss|you are (?:cordially )?invited|
    is (?:scheduled|cancell?ed|held (?:on|at|every|each|weekly|monthly|in (?:room|the)))|
    (?:talks|events|seminars|lectures|meetings|colloquia|sessions) (?:are|take place|will be|
    will take place) (?:all )?(?:held )?(?:in|at|on)|
    has been (?:cancelled|canceled|moved|rescheduled|postponed|changed)|aura lieu|aur(?:a|ons) le plaisir|
    nous parlera|plaisir d['’]accueillir|écouterons|entendrons|accueillerons|recevrons|est annulé|
    a le plaisir|findet|spricht|wird sprechen|laden (?:wir|sie) (?:herzlich )?ein|herzlich|si terrà|
    terrà un|interverrà|hablará|impartirá|dictará|se celebrará|se realizará|será realizad|acontecerá|
    proferirá|ministrará|tendrá lugar|terá lugar|meets next|lectures? are|begins? at|reminder)\b
  `,
  'i',
);
/** The same in further languages. */
const announcementElsewhere = new RegExp(
  wrapped`
    (?<!\p{L})(?:nodig(?:en|t) (?:we|wij|u|jullie|je)|van harte uitgenodigd|uitgenodigd (?:voor|om)|
    geeft (?:een|de) (?:lezing|seminarie|presentatie)|vindt plaats|zal (?:een lezing|spreken)|bjuder in|
    inbjud(?:er|na)|hjärtligt välkom\p{L}+|välkomna till|velkommen til|inviterer til|äger rum|finder sted|
    finner sted|holder (?:et )?(?:foredrag|seminar)|håller (?:ett )?(?:föredrag|seminarium)|
    serdecznie zaprasza\p{L}*|zapraszamy|wygłosi|odbędzie się|zveme|srdečně|koná se|uskuteční|
    приглаша(?:ем|ет|ются|ют)|состоится|выступит|запрошу(?:ємо|є)|відбудеться|davet(?:lisiniz| ed)|
    gerçekleştiril|düzenlen(?:ecek|mektedir)|konuğu\p{L}*|tervetuloa|pidetään|järjestetään|tisztelettel|
    szeretettel meghív|meghívjuk|előadást tart|vă invită|va avea loc|va susține|us convida|tindrà lloc|
    impartirà|προσκαλεί|θα πραγματοποιηθεί|mengundang|akan (?:diadakan|diselenggarakan)|vous invite|
    sera donnée?|a lieu|invitamos|se invita|le invita|se llevará a cabo|convida(?:mos)?|temos o prazer|
    siamo lieti|invita a partecipare|avrà luogo|wir laden|lädt (?:herzlich )?(?:zu|ein)|
    hält (?:einen|den) vortrag|referiert über|väittelee|disputer(?:er|ar)|promoveert|soutiendra|defenderá|
    obhajuje|verteidigt)(?!\p{L})
  `,
  'iu',
);
/** Whether a paragraph is running text, by its length and its verbs. */
export function isProseParagraph(lines: readonly Line[]): boolean {
  const text = lines
    .slice(0, 12)
    .map((line) => line.text)
    .join(' ');
  const count = text.split(/\s+/).length;
  if (/[一-龯ぁ-んァ-ン]/.test(text) && text.length > 80 && /[。．]/.test(text)) return true;
  if (count < 12 || isQuestion(text, lines.length)) return false;
  const width = text.length / Math.min(lines.length, 12);
  const ends = /[.!?…][)”"’']{0,3}$/.test(lines.at(-1)?.text ?? '');
  const isWide = lines.length === 1 ? count >= 20 : count >= 30 && width >= 62;
  const verbs = finite.test(text) || (isWide && isRunning(text));
  if (count >= 30 && width >= 45) return verbs;
  return verbs && ends && (lines.length === 1 || width >= 40);
}

/** One question, alone or below a name, is a title: `Is this the end of birds?`. */
function isQuestion(text: string, lines: number): boolean {
  return lines <= 2 && text.length < 200 && /^[^?!]*\?[”"»]?$/.test(text) && !/\p{Ll}{2}[.;] /u.test(text);
}

/** Whether running text announces an event: its verbs say so, or it tells a day. */
export function isAnnouncement(text: string): boolean {
  const day = tellsTime(text);
  if (announcement.test(text.slice(0, 700)) && (day || text.length < 700)) return true;
  if (announcementElsewhere.test(text.slice(0, 700)) && (day || text.length < 500)) return true;
  if (day && (hasHour(text) || opensWithDay(text))) return true;
  return text.length < 500 && day && /\b(?:seminar|talk|lecture|colloquium|séminaire|exposé)\b/i.test(text);
}

/** `On Tuesday 3 March Ada Byron joins us.`, in a short paragraph. */
function opensWithDay(text: string): boolean {
  if (text.length > 300) return false;
  const [date] = findDates(tokenize(text.slice(0, 60)));
  return date?.day !== undefined && date.month !== undefined && date.mark === undefined && date.start < 16;
}

const hourWord = /\bnoon\b|\bo['’]clock\b|\bhalf past\b/i;
const hour = new RegExp(
  wrapped`
    \b\d{1,2}:\d\d\b|\b\d{1,2}\s?(?:[ap]\.?m\b|h\d\d|uhr)|
    \b\d{1,2}[.:]\d\d (?:in the|p\.?m|a\.?m|o['’]clock)|\b\d{1,2} ?h(?:eures?)?(?!\p{L})|\bore \d|
    \b\d{1,2}\.\d\d ?(?:[-–] ?\d{1,2}\.\d\d|uur\b|h\b|hod\b)|
    (?<!\p{L})(?:kl|klo|godz|o godzinie|um|om|alle|às|à|las|saat)\.? \d{1,2}[.:]\d\d|
    (?<!\p{L})(?:kl|klo)\.? \d{1,2}(?!\d)|\b\d{1,2}[./] ?\d{1,2}[./] ?(?:19|20)\d\d\b
  `,
  'iu',
);

function hasHour(text: string): boolean {
  return hourWord.test(text) || (/\d/.test(text) && hour.test(text));
}

/** Whether words tell a day of a month or a time of day. */
export function tellsTime(text: string): boolean {
  if (hasHour(text) || /\btoday\b|\btomorrow\b/i.test(text)) return true;
  return [...text.matchAll(/\d+/g)].some(({ 0: digits, index }) => {
    const before = /(\p{L}{3,12})\.? $/u.exec(text.slice(Math.max(0, index - 15), index))?.[1];
    const behind = /^ (\p{L}{3,12})/u.exec(
      text.slice(index + digits.length, index + digits.length + 14),
    )?.[1];
    return [before, behind].some((word) => word !== undefined && monthOf(word) !== undefined);
  });
}
