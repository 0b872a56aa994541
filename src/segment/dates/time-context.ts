import type { Span } from '../../model';
import { wrapped } from '../../util/wrapped';

const side = new RegExp(
  wrapped`
    \b(?:refreshments?|coffee|tea|cookies|reception|lunch|pizza|snacks|breakfast|dinner|wine|beer|drinks|
    doors|rsvp|register|registration|deadline|pre-?talk|pre-?seminar|social|mixer|networking|meet and greet|
    happy hour|food|office hours|appointments?|sign[- ]?up|goûter|café|kaffee|umtrunk|apéro|rinfresco|
    café de|no later than|respond by|check-?in|set-?up|parking)\b
  `,
  'i',
);
/** A name before the word makes a meal a series: `11am: Theory lunch`, `Macro Lunch | 12:15`. */
const namedMeal = new RegExp(
  wrapped`
    (?<!\p{L})(?!(?:Light|Free|Afternoon|Morning|Welcome|Post|Pre|Tea|Coffee|Wine|The|A|AM|PM|Noon|Pizza|
    Seminar|Talk|Lecture|Buffet|Bring|No|Mon|Tue|Wed|Thu|Fri)\p{L}*\s)\p{Lu}\p{L}+ (?:lunch|tea|coffee|
    breakfast|dinner|social)(?!\p{L})
  `,
  'giu',
);
/** A meal at which somebody speaks. */
const talkMeal = /\b(?:brown[- ]?bag(?: lunch| luncheon)?|lunch (?:talk|seminar|lecture)|lunchtime)\b/gi;
const main = new RegExp(
  wrapped`
    \b(?:talk|seminar|lecture|colloquium|presentation|speaker|session|starts?|begins?|séance|exposé|
    séminaire|vortrag|workshop|meeting|event|conversation|concert|film|conférence|charla|conferencia|
    palestra|lezione)\b
  `,
  'i',
);
const posting = new RegExp(
  wrapped`
    ^[^\p{L}]*(?:created|posted|submitted|last (?:updated|modified|edited)|sent|received|published|updated|
    publicado|publicada|publié|pubblicato|veröffentlicht|gepubliceerd|opublikowano|publicerad|publisert|
    offentliggjort|julkaistu|zveřejněno|publikováno|yayınlanma|yayın tarihi|опубликовано|atualizado|
    actualizado|mis à jour|aktualisiert|aggiornato|senast uppdaterad|sist oppdatert|sidst opdateret|
    päivitetty|aktualizováno|son güncelleme|обновлено|copyright|©|\(c\)|on .{5,40} wrote|
    from:? .{3,60} (?:sent|date))(?!\p{L})
  `,
  'iu',
);
const clauseEnd = /[.;|·•()\n[\]]/;
const former = new RegExp(
  wrapped`
    \b(?:originally|previously|rescheduled from|moved from|changed from|shifted from|forward from|
    postponed from|instead of|was (?:scheduled|to be)|formerly|
    ^ ?(?:has been |is |was )?(?:moved|cancelled|canceled|postponed|verschoben|reporté|rinviato)[:,]|
    initialement|ursprünglich|originariamente|inicialmente|statt|au lieu de|en lugar de|invece delle|
    not (?:on|at)|(?:^|, )not\s*$|^was\b|cancell?ed|annulé\w*|last (?:week|month|year)|abgesagt)\b
  `,
  'i',
);
const later = new RegExp(
  wrapped`
    \b(?:(?:time|room|date) (?:is|has) (?:now|changed)|(?:will|shall|to) (?:now )?(?:start|begin)|
    now (?:starts?|begins?|at)|rescheduled (?:to|for|on)|moved to|postponed (?:to|until)|new (?:date|time)|
    now (?:on|at|be (?:given|held)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b)|report\w+ (?:au|à)|
    verschoben auf|rinviat\w+ al|will instead|changed to)\b
  `,
  'i',
);
/** Words that move a talk: what follows outweighs even a label. */
const moving = new RegExp(
  wrapped`
    \b(?:moved to|(?:moved|changed|shifted|rescheduled|postponed|forward) from [^.;]{1,30} to|
    moved[:,]? now|postponed (?:to|until)|rescheduled (?:to|for)|
    (?:time|date|day) (?:is|has|has been) (?:now )?changed|
    (?:start|begin)s?(?:ning)? (?:now )?(?:\w+ ){0,2}(?:later|earlier)|
    (?:will|shall|to) now (?:start|begin|be|take place)|now (?:starts?|begins?|at|on)|changed to|
    verschoben auf|rinviat\w+ al|report\w+ (?:au|à)|se traslada (?:a|al)|new (?:date|time) (?:is|will be)|
    correct (?:date|time) is|will instead)\b
  `,
  'i',
);
/** `11.30 and not 11`, `at four, not at noon`: the first is right. */
const contrasted = new RegExp(
  wrapped`
    ^\W{0,3}(?:and |but )?(?:not|instead of|rather than|statt|au lieu de|en lugar de|invece di|
    en vez de) (?:at |on |the |um |à |a las )?(?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|
    eleven|twelve|\p{L}{3,8}(?:day|tag|di)\b)
  `,
  'iu',
);
const rejected = /(?:^|[\s,(])(?:not|rather than|instead of)(?: at| on| the| around)?\s*$/i;

const closing =
  /\b(?:deadline|rsvp|register by|respond by|no later than|submit|submission|due|abstracts? by|until|before|by)\s*:?\s*(?:\w+,? )?$/i;

/** Whether a line tells when something was written or sent; `offset` is the place of the date in it. */
export function isPostingLine(line: string, offset: number): boolean {
  if (posting.test(line.slice(0, 100))) return true;
  return /\b(?:posted|created|submitted|updated|modified|sent)(?: by .{1,60})?(?: on| at|:)?\s*(?:\w+,? )?$/i.test(
    line.slice(Math.max(0, offset - 90), offset),
  );
}

/** Whether a time is that of the tea, the doors or the registration and not of the talk. */
export function isSideEvent(text: string, line: Span, time: Span): boolean {
  const [before, after] = [clauseBefore(text, line, time), clauseAfter(text, line, time)].map(withoutMeals);
  const clause = `${before} ${after}`;
  if (before === undefined || after === undefined || !side.test(clause)) return false;
  if (side.test(before) && !main.test(before)) return true;
  const followed = /^[\s,:–—-]*(?:\w+ ){0,2}$/.test(after.slice(0, Math.max(0, after.search(side))));
  if (side.test(after) && followed) return !main.test(clause);
  return !main.test(clause) && side.test(before);
}

function withoutMeals(clause: string): string {
  return clause.replace(talkMeal, '').replace(namedMeal, (words) => (/^\p{Lu}/u.test(words) ? '' : words));
}

/** What is said of another time: `Doors 6:30, talk at` before `7:00`. */
const otherClock = /(?<!\d)\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?),\s(?=\p{L})/giu;

function clauseBefore(text: string, line: Span, time: Span): string {
  const before = text.slice(Math.max(line.start, time.start - 90), time.start);
  let cut = before.length;
  while (cut > 0 && !isClauseEnd(before, cut - 1)) cut--;
  const clause = before.slice(cut);
  const other = [...clause.matchAll(otherClock)].at(-1);
  return other === undefined ? clause : clause.slice(other.index + other[0].length);
}

function clauseAfter(text: string, line: Span, time: Span): string {
  const after = text.slice(time.end, Math.min(Math.max(line.end, time.end), time.end + 60));
  let cut = 0;
  while (cut < after.length && !isClauseEnd(after, cut)) cut++;
  return after.slice(0, cut);
}

/** Dots of abbreviations and decimals end no clause. */
function isClauseEnd(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (!clauseEnd.test(mark)) return false;
  return (
    mark !== '.' ||
    (/^(?:\s|$)/.test(text.slice(index + 1, index + 2)) &&
      !/\b(?:[ap]|m|Mon|Tue|Wed|Thu|Fri|Dec|Nov|Oct|Sept?|Feb|Jan|Mar|Apr|Aug)$/i.test(
        text.slice(Math.max(0, index - 5), index),
      ))
  );
}

/** Verbs that say that the talk takes place on the day behind them. */
const held = new RegExp(
  wrapped`
    (?:will (?:take place|be held|be given)|takes? place|is held|odbędzie się|koná se|uskuteční se|
    состоится|відбудеться|findet|aura lieu|a lieu|se realizará|se celebrará|tendrá lugar|terá lugar|
    acontecerá|será realizad[oa]|si terrà|avrà luogo|vindt plaats|äger rum|hålls|finder sted|finner sted|
    pidetään|järjestetään|gerçekleştirilecek|düzenlenecek|va avea loc|tindrà lloc)(?!\p{L})[^.;]{0,30}$
  `,
  'iu',
);

const begins = new RegExp(
  wrapped`
    (?<!\p{L})(?:(?:we|talk|it|seminar|lecture|event) (?:will )?(?:start|begin|commence|kick off)s?|starts?|
    begins?|commences?|kicks? off|beginn(?:t|en)|begint|aanvang|inizio|inizia|comienza|empieza|começa|
    début(?:e|era)?|commence(?:ra)?|börjar|starter|begynner|alkaa|rozpocz\p{L}+|zaczyna\p{L}*|začín\p{L}+|
    начало|начн[её]тся|начинаем|початок|başla\p{L}+|
    kezd\p{L}+)(?: (?:sharp|promptly|punctually|pünktlich|stipt|à|a|um|om|at|kl\.?|klo|alle|às|o|v|в|las|
    godz\.?|saat)){0,2}\s*$
  `,
  'iu',
);

/** Whether the words straight before a time say that the talk begins then: `we start at 3.15`. */
export function isBeginning(text: string, line: Span, time: Span): boolean {
  return begins.test(text.slice(Math.max(line.start, time.start - 50), time.start));
}

/** How much the words around a date or time speak for it or against it; of two that differ, the nearer ones. */
export function clauseWeight(text: string, line: Span, span: Span): number {
  const before = text.slice(Math.max(line.start - 40, span.start - 110, 0), span.start);
  const near = before.slice(-70);
  const isClosing =
    closing.test(near) && !/\b(?:talk|seminar|lecture|given|presented)\b[^.]{0,30}$/i.test(near);
  const isHeld = held.test(near.slice(-50)) ? 2 : 0;
  return (isClosing ? -3 : 0) + isHeld + movingWeight(text, line, span, before);
}

function movingWeight(text: string, line: Span, span: Span, before: string): number {
  const clause = clauseBefore(text, line, span);
  const sinceFormer = sinceLast(former, clause);
  const sinceLater = sinceLast(later, before);
  const after = text.slice(span.end, span.end + 40).split(/[.;\n]/)[0] ?? '';
  if (rejected.test(clause)) return -6;
  const sinceMoving = sinceLast(moving, clause);
  const isMoved = Number.isFinite(sinceMoving) && sinceMoving <= sinceFormer;
  if (isMoved || contrasted.test(after)) return 10;
  if (sinceLater < sinceFormer) return 2.5;
  return sinceFormer < Number.POSITIVE_INFINITY || former.test(after) ? -1.5 : 0;
}

/** How many characters from the last match of a pattern to the end of some words; infinity without one. */
function sinceLast(pattern: RegExp, words: string): number {
  const last = [...words.matchAll(new RegExp(pattern.source, 'gi'))].at(-1);
  return last === undefined ? Number.POSITIVE_INFINITY : words.length - last.index;
}

const correction = new RegExp(
  wrapped`
    ^\W*(?:(?:important|final|please note|note) )?(?:update[ds]?|correct(?:ion|ed)|corrigend\w+|erratum|
    change of time|time change|new (?:time|date)|berichtigung|korrektur|neue (?:zeit|uhrzeit)|rectificatif|
    changement d[’']horaire|rettifica|corrección|correção|atualização|actualización|変更|
    更正)\b[^:：\n]{0,40}[:：]
  `,
  'i',
);

/** What a line that corrects the announcement (`Update (3 March): …`) says, outweighs what it corrects. */
export function correctionWeight(text: string, line: Span, span: Span): number {
  const match = correction.exec(text.slice(line.start, Math.min(line.end, line.start + 100)));
  return match !== null && span.start >= line.start + match[0].length ? 9 : 0;
}

const ending =
  /\b(?:ends?|ending|until|till|finish(?:es|ing)?|concludes?|bis|jusqu['’]à|fino alle|hasta(?: las)?|até(?: às| as)?|tot)(?: at| about| around| by| um| ca\.?){0,2}:?\s*$/i;

/** Whether the words before a time make it the end: `until 8 pm`, `and end at 17h30`. */
export function isEnding(text: string, line: Span, time: Span): boolean {
  return ending.test(text.slice(Math.max(line.start, time.start - 30), time.start));
}
