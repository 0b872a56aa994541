import type { TalkLayout } from '../../model';
import { wrapped } from '../../util/wrapped';
import type { Label } from '../lines/find-label';
import type { Item } from '../lines/items';
import { mailLabels } from '../lines/label-words';
import { isSeries } from '../series/series-words';
import { isTitleAndAbstract } from '../title/title-and-abstract';

const pause = new RegExp(
  wrapped`
    \b(?:no (?:[\w-]+ ){0,3}(?:seminar|talk|colloquium|meeting|lecture|class|forum|journal club|
    reading group|brown ?bag|session|event)s?|holiday|spring (?:break|recess)|winter break|
    (?:institute|building|campus|university|office|department|library|school|room) (?:is |will be )?closed|
    thanksgiving|recess|free slot|reading week|bank holiday|pas de (?:séminaire|séance)|relâche|vacances|
    (?:kein|keine) (?:seminar|vortrag|kolloquium|sitzung)|entfällt|fällt aus|nessun seminario|
    no hay seminario|não haverá|sem seminário|geen (?:seminarie|lezing|colloquium))\b|休講|没有讲座|停课
  `,
  'i',
);
/** What a programme holds between its talks. */
const interlude = new RegExp(
  wrapped`
    ^\W*(?:(?:light|coffee|tea|lunch|dinner|morning|afternoon|short|conference|group|the|and|&|with|
    a) )*(?:lunch|coffee|tea|break|dinner|breakfast|reception|registration|welcome|opening|closing|remarks|
    photo|drinks|refreshments|poster session|discussion|apéro|mittagspause|kaffeepause|pause|déjeuner|
    almuerzo|pranzo|doors|check-?in|social|excursion|free time)\b.{0,40}$
  `,
  'i',
);
const call = new RegExp(
  wrapped`
    \b(?:call for (?:papers|abstracts|participation|nominations|proposals|submissions|applications|
    contributions|posters|speakers|hosts|volunteers|talks|suggestions|presentations|interest|content)|
    paper submission|submission deadline|important dates|notification of acceptance|camera[- ]ready|
    appel à (?:communications|contributions)|llamada a (?:ponencias|contribuciones)|
    chamada (?:de|para) (?:trabalhos|propostas|resumos)|
    convocatoria:? (?:prop|abierta|de (?:ponencias|propuestas))|(?:las )?propuestas deben|
    suggestions? (?:for|of) speakers)\b|(?<!\p{L})propón(?!\p{L})
  `,
  'iu',
);
const planning = new RegExp(
  wrapped`
    \b(?:planning|organi[sz]ational|business|committee|faculty|staff|department|general|
    annual general) meeting\b|\bseminar guidelines\b|
    \b(?:vorbesprechung|réunion d['’]organisation|reunión de planificación|office hours|consiglio di|
    conseil d['’]|ordine del giorno|(?:council|board) meeting|open house|information session|job opening|
    vacancy notice)\b
  `,
  'i',
);

const advice = /\b(?:drop-?in|advising|office hours|tutoring|help desk)\b/i;

/** Whether lines announce no talk: a pause in a listing, a call for papers, a planning meeting, or nothing at all. */
export function isNoTalk(talk: TalkLayout, items: readonly Item[], inListing: boolean): boolean {
  if (advice.test(talk.title?.value ?? '') && !items.some(({ zone }) => zone === 'abstract')) return true;
  const { speakers, panelists } = talk.people;
  const hasSpeaker = speakers.length > 0 || panelists.length > 0;
  if (inListing && talk.status === 'cancelled' && isUntold(talk)) return true;
  if (hasSpeaker) return isReport(talk, items) && !isTitleAndAbstract(items);
  if (inListing && isGathering(talk, items)) return true;
  const title = talk.title?.value ?? '';
  if (talk.title === undefined && (talk.starts.length === 0 || inListing)) return true;
  const head = headOf(items);
  if (inListing && (interlude.test(title) || (pause.test(head) && head.length < 300))) return true;
  const opening = openingOf(items);
  return (
    call.test(head) ||
    planning.test(title) ||
    isRegularMeeting(title, items) ||
    isNotice(talk, items) ||
    planning.test(opening.slice(0, 400)) ||
    (pause.test(opening) && !items.some((item) => item.label?.kind === 'abstract')) ||
    (talk.starts.length === 0 && isBare(talk, items) && (inListing || !isTitleAndAbstract(items)))
  );
}

/** `CANCELLED: Guest talk (TBA)`: nobody had been found yet. */
function isUntold({ title, people }: TalkLayout): boolean {
  return title === undefined || (people.speakers.length === 0 && isSeries(title.value));
}

/** News that name people: no day, no place, no label, and nobody who is said to speak. */
function isReport(talk: TalkLayout, items: readonly Item[]): boolean {
  const isGuess = talk.people.speakers.every(({ rule }) => rule === 'speaker-likely');
  return isGuess && talk.starts.length === 0 && talk.series === undefined && isBare(talk, items);
}

/** A heading of a notice or of rules: no speaker, no hour, no series, and no label of a talk. */
function isNotice({ title, series, starts }: TalkLayout, items: readonly Item[]): boolean {
  const isGuess = title === undefined || title.rule === 'title-line';
  const hasHour = starts.some(({ value }) => value.includes('T'));
  const isLabelled = items.some(
    ({ label }) =>
      label !== undefined &&
      !isPosted(label) &&
      /^(?:title|speaker|abstract|date|when|time)$/.test(label.kind),
  );
  return isGuess && !hasHour && series === undefined && !isLabelled && !isTitleAndAbstract(items);
}

const gathering =
  /\b(?:conference|workshop|retreat|(?:summer|winter|spring|autumn) school|symposium|open day|open house|hackathon|tagung|colloque|congreso|convegno)\b/i;

/** A conference of days among the talks of a calendar, of which no speaker is told. */
function isGathering({ title, series, starts, ends }: TalkLayout, items: readonly Item[]): boolean {
  const [start, end] = [starts[0]?.value, ends[0]?.value];
  const isLong = start !== undefined && end !== undefined && end.slice(0, 10) > start.slice(0, 10);
  const names = `${title?.value ?? ''} ${series?.value ?? ''}`;
  return isLong && gathering.test(names) && !items.some(({ zone }) => zone === 'abstract');
}

const regularMeeting = new RegExp(
  wrapped`
    \b(?:weekly|bi-?weekly|fortnightly|monthly|daily|group|team|lab|project|collaboration|coordination|
    steering|status|operations) (?:meeting|call|sync|stand-?up|check-?in|catch-?up|telecon\w*)$|
    \b(?:weekly|stand-?up)$
  `,
  'i',
);

/** `Detector weekly`: people of one house meet, and no speaker or abstract is told. */
function isRegularMeeting(title: string, items: readonly Item[]): boolean {
  return (
    regularMeeting.test(title) &&
    title.split(/\s+/).length <= 6 &&
    !items.some(({ zone }) => zone === 'abstract')
  );
}

/** The first lines that are not the abstract. */
function openingOf(items: readonly Item[]): string {
  return items
    .slice(0, 4)
    .filter(({ zone }) => zone !== 'abstract' && zone !== 'bio')
    .map(({ line }) => line.text.slice(0, 400))
    .join('\n');
}

function headOf(items: readonly Item[]): string {
  return items
    .slice(0, 30)
    .map((item) => item.line.text)
    .join('\n')
    .slice(0, 3000);
}

/** The head of a message says nothing of a talk. */
function isPosted({ kind, words }: Label): boolean {
  return kind === 'poster' || mailLabels.has(words.toLowerCase());
}

/** A title without day, speaker, place or abstract is a heading of something else. */
function isBare(talk: TalkLayout, items: readonly Item[]): boolean {
  return (
    (talk.venue === undefined || talk.venue.rule === 'venue-of-page') &&
    items.every(({ label }) => label === undefined || isPosted(label)) &&
    talk.title?.rule !== 'stated-title'
  );
}
