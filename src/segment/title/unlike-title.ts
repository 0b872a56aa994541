import { personScore } from '../../lexicon/person-name';
import { isPlaceholder } from '../../util/is-placeholder';
import { wrapped } from '../../util/wrapped';
import { isAdministrative } from '../lines/administrative-words';
import { isBoilerplate } from '../lines/boilerplate-words';
import { kindOfLabel } from '../lines/kind-of-label';
import { isAnnouncement } from '../lines/prose-words';
import { namesWeek } from '../lines/week-line';
import {
  isOrganizationLine,
  isOrganizationName,
  isPost,
  looksLikeOrganization,
  looksLikeRole,
} from '../places/organization-words';
import { findVenues, isRoomWord } from '../places/venue-words';
import { isPlainSeries } from '../series/series-words';
import { announcesTitle } from './title-in-prose';

const greeting = new RegExp(
  wrapped`
    ^(?:(?:dear|hi|hello|bonjour|everyone|colleagues|please|reminder|refreshments?|coffee|tba|join us|rsvp|
    open to|sponsored|presents|an evening with|co-?sponsored|announcing|einladung|ankündigung|invitation to|
    invito|invitación|convite|avviso|aviso|convocatoria|avis|ogłoszenie|объявление|оголошення|pozvánka|
    zaproszenie|приглашение|запрошення|duyuru|kutsu|kallelse|innkalling|uitnodiging|meghívó|you are|
    events? (?:at|of|@|calendar)|calendar of|in this issue|upcoming events|
    part of (?:the|our|a) (?:series|\p{L}+ series))(?!\p{L})|all (?:are|welcome|students|faculty)|
    free (?:and|admission|lunch|pizza|food)|(?:lunch|tea) (?:will|is|at|and)|come (?:join|and|to)|
    (?:note|when|where|time|date|room)s?\s*[:–-])
  `,
  'iu',
);

/** What notices say of themselves and of arrangements. */
const notice = new RegExp(
  wrapped`
    ^(?:will be|has been|is|was) (?:re-?scheduled|postponed|cancell?ed|moved)\b|
    \bwill (?:take place|be held|be given)\b|\bnote (?:the )?(?:unusual|different|special|new|change)|
    \b(?:change of|new|unusual|different) (?:room|time|venue|date|day|place|location)\b|
    \b(?:corrected|revised|updated) (?:notice|announcement|version)|\bavis de soutenance|
    \bsoutenance (?:de|d['’])|\bdegree of (?:doctor|master|ph)|\bdoctor of philosophy\b|
    \b(?:public|final|oral) examination\b|\bin partial fulfil|\b(?:grado|título|grau) de (?:doctor|doutor)|
    \bthis week(?:['’]s)?\b(?: at| in|$)|\b(?:seminar|talk|lecture|event) announcements?\b|
    \bvous (?:invite|prie)|\bladen (?:wir|sie)\b|(?<!\p{L})(?:zaprasza(?:my|ją|ni)?|zapraszamy|
    (?:hartelijk |van harte )?(?:uitgenodigd|welkom)|nodigt u uit|
    (?:hjertelig |hjärtligt )?(?:velkommen|välkomn?a|inbjuder|inviterer)(?: till| til)?|tervetuloa|zveme|
    zvou|srdečně|vás (?:zve|pozýva)|meghívjuk|приглаша(?:ем|ет|ют)|запрошу(?:ємо|є)|davetlisiniz|
    davet ede(?:r|riz)|invită|invitamos|convida(?:mos)?|le invita|os invita|les invita|vi invita|προσκαλεί|
    mengundang)(?!\p{L})
  `,
  'iu',
);

const welcoming = new RegExp(
  wrapped`
    ^(?:The|Our|This|We|Das|Die|Der|Le|La|El|Il|O|A) .{3,90}? (?:welcomes?|invites?|hosts?|presents?|
    announces?|features?|lädt|begrüßt|accueille|invite|invita|recibe|convida|apresenta)(?: back)? (?:\p{Lu}|
    the |you |all |everyone )
  `,
  'u',
);

const season =
  '(?:spring|summer|fall|autumn|winter|michaelmas|hilary|lent|ws|ss|wintersemester|sommersemester)';
const term = new RegExp(`^${season}(?: term| semester)? (?:19|20)\\d\\d`, 'i');
/** `Owl Studies -- Spring 1994`: a programme of many talks. */
const termBehind = new RegExp(`[-–—,:(] ?${season}(?: term| semester)? (?:19|20)\\d\\d\\)?$`, 'i');

/** How people speak to their readers; a title may ask them (`What you eat`), it does not tell them what to do. */
const spoken = new RegExp(
  wrapped`
    ^(?:(?:i|we)(?:['’](?:ll|ve|re|m)| (?:also|will|would|plan|hope))|
    (?:included|listed|enclosed|attached) (?:below|above|is|are)|hope (?:you|to)|see (?:the|below|you)|
    sorry|hello again|if (?:you|any)|there (?:will|is|are) (?:be )?an?|due to|
    an? (?:announcement|reminder) (?:from|of|that)|
    this (?:talk|seminar|meeting|message|mail) (?:is|will|replaces))(?!\p{L})|
    \bdetails? (?:of|for|about|on) .{2,60} (?:below|follow)|
    \b(?:please|pardon (?:the|my|our)|apologi[sz]e|contact (?:me|us|mrs?|ms|dr|prof)|join (?:me|us)|
    let (?:me|us) know|(?:abstract|title|details?|information|
    program(?:me)?)s? (?:(?:is|are|will be|to be) (?:forthcoming|available|below|attached|announced|
    confirmed)|to follow|tb[acd])|for (?:an|the|more) (?:abstract|details?))\b
  `,
  'iu',
);

/** Lines that go on with the sentence above them. */
const continuation =
  /^(?:to|in|at|by|with|from|of|and|or|but|will|shall|is|are|was|were|that|which|who|present|presents|gives?|speaks?|has|have)\s/;

interface Sign {
  readonly weight: number;
  readonly shows: (text: string, words: number) => boolean;
}

/** What speaks against a line being a title, and how much. */
const signs: readonly Sign[] = [
  /** Birds Seminar */
  { weight: 2, shows: (text) => isPlainSeries(text) },
  /** Ada Byron, Testville University */
  { weight: 2.2, shows: (text, words) => words <= 6 && personScore(text.split(/[,(]/)[0] ?? '') > 0.65 },
  /** Assistant Professor of Birds */
  { weight: 1.2, shows: (text, words) => words < 9 && looksLikeRole(text) },
  { weight: 2, shows: (text) => isPost(text) },
  /** Institute for the Study of Birds */
  { weight: 0.2, shows: (text) => isOrganizationName(text) },
  { weight: 1.4, shows: (text, words) => words < 9 && !/[?:]/.test(text) && isOrganizationName(text) },
  { weight: 3, shows: (text) => isOrganizationLine(text) },
  /** Owl Lab, Doe Hall, North Park */
  { weight: 1.2, shows: (text, words) => words < 9 && isAddressOfUnit(text) },
  /** Ada Byron // Events // Testville University */
  { weight: 3, shows: namesSiteSection },
  { weight: 2.5, shows: (text) => notice.test(text) || spoken.test(text) || isAdministrative(text) },
  /** We are happy to announce a talk by */
  { weight: 1.5, shows: (text) => isAnnouncement(text) || announcesTitle.test(text) },
  /** The Department of Birds welcomes Ada Byron */
  { weight: 1.5, shows: (text, words) => words > 6 && welcoming.test(text) },
  { weight: 0.8, shows: (text, words) => words > 3 && /^\p{Ll}/u.test(text) },
  /** will present the lecture; to reiterate */
  { weight: 1.4, shows: (text) => continuation.test(text) },
  /** Friends -- */
  { weight: 3, shows: (text) => /^\p{L}{3,12}\s?[-–—:,]{1,3}$/u.test(text) },
  { weight: 2.5, shows: (text) => namesWeek(text) || term.test(text) },
  { weight: 2, shows: (text) => termBehind.test(text) },
  { weight: 2.5, shows: (text) => isBoilerplate(text) || greeting.test(text) },
  { weight: 2, shows: (text) => /https?:|www\.|@\w|\.(?:edu|com|org)\b/.test(text) },
  { weight: 3, shows: (text) => /\b(?:(?:meeting|webinar) id|pass ?code|password)\b\s?[:#]/i.test(text) },
  /** Find Info For Apply News Shop Visit Give */
  { weight: 1.5, shows: (text, words) => words >= 7 && /^(?:\p{Lu}[\p{Ll}'’]+ ?)+$/u.test(text) },
  /** DATE  SPEAKER  TITLE */
  { weight: 4, shows: namesColumns },
  { weight: 1.2, shows: (text) => /[,;:]$/.test(text) && !/["”»“],$/.test(text) },
  { weight: 0.8, shows: (text, words) => words > 6 && text.endsWith('.') },
  /** The Old Shed, Lake Street */
  {
    weight: 2,
    shows: (text) => /,\s(?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Drive)$/u.test(text),
  },
  /** a lecture given by */
  { weight: 3, shows: (text) => /^(?:\p{L}+ ){0,3}by$/iu.test(text) },
  /** We show that birds are in order. */
  {
    weight: 1.5,
    shows: (text) =>
      /^(?:We|I|In this|There (?:is|will)|De[rt] er|Es gibt|Il y a|Er (?:is|zijn)|C[’']è|Hay|Há) .*\.$/.test(
        text,
      ),
  },
  { weight: 0.8, shows: (text) => text.includes('|') },
  /** -- a study of birds -- */
  { weight: 1.5, shows: (text) => /^[-–—]{1,3} .{1,200} [-–—]{1,3}$/.test(text) },
  { weight: 5, shows: (text) => isPlaceholder(text) },
  { weight: 2.2, shows: isPlace },
  /** in the lecture hall of Byron House */
  { weight: 2, shows: (text) => /^(?:in|at) /.test(text) && findVenues(text, 0, []).length > 0 },
  /** Testville, ON */
  {
    weight: 3,
    shows: (text) => /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, [A-Z]{2}(?: \d{5}(?:-\d{4})?)?\.?$/u.test(text),
  },
  { weight: 1.5, shows: (text) => /\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:[ap]\.?m\b|uhr\b)/i.test(text) },
  { weight: 4, shows: (text) => !/\p{L}{3}/u.test(text) },
];

/** How much a line's words speak against its being a title; 0 where nothing does. */
export function unlikeTitle(text: string, words: number): number {
  return signs.reduce((sum, { weight, shows }) => (shows(text, words) ? sum + weight : sum), 0);
}

const siteSection = new RegExp(
  wrapped`
    ^(?:home|events?|news|calendar|seminars?|talks|colloquia|lectures|veranstaltungen|événements|agenda|
    eventos|eventi|calendrier|kalender|calendario|kalendarz|kalendář|takvim|evenemang|arrangementer|
    tapahtumat|wydarzenia|akce|nieuws|nyheter|aktuelles|actualités|noticias|notícias)$
  `,
  'i',
);

const breadcrumb = /\s(?:\/\/|[|>»›·•])\s/;

function namesSiteSection(text: string): boolean {
  return breadcrumb.test(text) && text.split(breadcrumb).some((part) => siteSection.test(part));
}

function isAddressOfUnit(text: string): boolean {
  if (!text.includes(', ') || /[:?]/.test(text)) return false;
  const [first = ''] = text.split(', ');
  return first.split(/\s+/).length < 5 && looksLikeOrganization(first);
}

/** Whether a line is the head of a table: labels with wide gaps between them. */
function namesColumns(text: string): boolean {
  const cells = text.split(/\s{2,}|\t|\s?\|\s?/);
  return cells.length > 1 && cells.every((cell) => kindOfLabel(cell) !== undefined);
}

/** Whether a line is mostly a place. */
function isPlace(text: string): boolean {
  if (!/\d/.test(text) && !text.split(/[^\p{L}\p{M}.]+/u).some(isRoomWord)) return false;
  return findVenues(text, 0, []).some(({ start, end, score }) => {
    const share = (end - start) / text.length;
    const isAddress = start === 0 && /^\s?[(,][^?!]*\d/.test(text.slice(end));
    return (score >= 3 && (share > 0.5 || isAddress)) || (share > 0.9 && /\d/.test(text));
  });
}
