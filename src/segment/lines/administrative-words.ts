const months =
  'jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|may|june?|july?|aug\\p{L}*|sep\\p{L}*|oct\\p{L}*|nov\\p{L}*|dec\\p{L}*';
const terms = 'spring|summer|fall|autumn|winter';
const catering =
  'lunch|coffee|tea|wine|pizza|refreshments|drinks|snacks|cookies|reception|dinner|nibbles|kaffee|café|apéro|goûter|rinfresco';
const notices: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:(?:a|the|light|free|some) )*(?:${catering})\\b.{0,90}(?:\\d|served|provided|available|afterwards|beforehand|follow|lobby|lounge|talk|lecture|seminar)`,
    'iu',
  ),
  /^\W*(?:rsvp|register\b|registration (?:is|for|link|required)|please (?:rsvp|register|contact|sign|e-?mail|let|note|join|bring)|if you (?:want|would like|wish|plan|are interested|have (?:a )?question|need)|meetings?: |sign[- ]up|to (?:sign up|meet|schedule|attend|join|register|subscribe|unsubscribe)\b|persons? with (?:a )?disabilit|individuals with disabilit|(?:all|everyone|everybody)(?: (?:are|is))? (?:cordially )?(?:welcome|invited)|(?:(?:the|this|all|our) (?:talk|event|lecture|seminar|colloquium|workshop)s? (?:is|are) )?(?:free and )?open to\b|for (?:accommodations?|accessibility|directions|parking)\b|(?:the )?(?:slides|video|recording)s?\b.{0,50}(?:available|here|posted|link)|meeting id|passcode|for (?:more|further) information|questions\? |organi[sz]ed by\b|hosted by\b|sponsored by\b|an html attachment|you (?:are receiving|received)|next issue|to view|alle interessierten|tutti (?:gli interessati|sono)|se ruega|entrada libre|entrée libre|eintritt frei)/i,
  new RegExp(`^\\W*(?:${months}|${terms}),? (?:19|20)\\d\\d\\W*$`, 'iu'),
  /^\W*(?:https?:\/\/|www\.)\S{1,300}\W*$/i,
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b\d{1,5} (?:[A-Z][\w.]{1,20} ){1,3}(?:St|Street|Ave|Avenue|Drive|Road|Rd|Blvd|Boulevard|Lane|Way)\b/,
];

/** Longer lines are told by their first words alone no more. */
const longest = 240;

/** Whether a line arranges things around a talk: catering, registration, addresses, who organises. */
export function isAdministrative(line: string): boolean {
  return line.length <= longest && notices.some((notice) => notice.test(line));
}
