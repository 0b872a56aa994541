import { wrapped } from '../../util/wrapped';

/** What arranges things around an event, one sign of each kind; words that science uses in its own sense are left out. */
const signs: readonly RegExp[] = [
  new RegExp(
    wrapped`
    \bpre-?regist|\b(?:please|to|must|can) register\b|
    \bregist(?:er|ration) (?:is|for|form|fee|information|instructions|required|link|online|by|at|here)\b|
    \brsvp\b|\bsign(?:ing)?[ -]?up\b|\banmeld(?:en|ung)\b|\binscri(?:vez-vous|ption)|\biscrizion|
    \binscripción
  `,
    'i',
  ),
  /\b(?:please|to) (?:call|contact|e-?mail|write to|reply|let (?:us|me) know)\b|\bx\d-?\d{3,4}\b|\b(?:call|calling) (?:x|\(?\d{3})/i,
  /\bmailing(?:s| list)\b|\bcampus mail\b|\bbulletin boards?\b|\bprogram(?:me)? descriptions?\b|\bthis post(?:ing)?\b/i,
  /\b(?:locations?|rooms?) will be (?:announced|posted)|\b(?:space|seating) is limited\b|\bfirst[- ]come\b|\bno more than \d+ (?:participants|people|students)/i,
  /\bif you (?:would|want|wish|are interested|are unable|cannot|can['’]t|need|plan)\b/i,
  /\b(?:refreshments|tea|drinks|wine|lunch|pizza|coffee|snacks|reception)\b.{0,30}\b(?:served|provided|available|follow)/i,
  /\bzoom (?:link|meeting|id|details)|\bpasscode\b|\bmeeting id\b|\b(?:will|may) be (?:recorded|streamed|live-?streamed|posted)\b/i,
  new RegExp(
    wrapped`
    \b(?:free and )?open to (?:the public|all|everyone)\b|
    \b(?:all|everyone) (?:are|is) (?:cordially )?(?:welcome|invited)\b|
    \b(?:students|staff|public|faculty|visitors|guests)\b.{0,60}\b(?:invited|welcome)\b|
    \bfree of charge\b|\btickets?\b
  `,
    'i',
  ),
  /\b(?:accommodations?|accessibility|wheelchair|parking|childcare|dietary)\b/i,
  /\b(?:future|upcoming|other|more) (?:talks|seminars|events|announcements|sessions)\b/i,
];

/** Running text longer than this describes something, whatever it arranges beside. */
const longest = 900;

/** What a series says of itself, again below each announcement. */
const ofSeries = new RegExp(
  wrapped`
    \bis an? (?:weekly|bi-?weekly|fortnightly|monthly|annual|regular|ongoing|interdisciplinary|
    joint) (?:\p{L}+ ){0,2}(?:series|seminar|colloquium|forum|meeting)\b|
    \b(?:lectures?|series|colloqui(?:um|a)|lectureship|seminars?|forum) (?:is|are|was|were|has been|
    have been) (?:endowed|established|founded|named (?:in|after|for)|made possible|generously|sponsored|
    supported|funded|organi[sz]ed|jointly)\b
  `,
  'iu',
);

/** Whether running text arranges things (registration, contact, rooms, recording) or presents the series, and describes no subject. */
export function isLogistics(text: string): boolean {
  if (text.length > longest) return false;
  return ofSeries.test(text.slice(0, 160)) || signs.filter((sign) => sign.test(text)).length >= 2;
}
