import { administrationWords } from '../../lexicon/word-classes';
import type { Span } from '../../model';
import { wrapped } from '../../util/wrapped';

/** Behind a full stop with a word of some length before it, no title or initial, and at blank lines. */
const sentenceEnd = /(?<=[\p{Ll}\d)\]"”’'*]{2}[.!?][)"”’]?)\s+(?=[^\p{Ll}\s])|\n[ \t]*\n/gu;

/** How people speak to their readers of coming, enrolling, eating and asking; an example above each. */
const announcing: readonly RegExp[] = [
  // mail ada@testville.example
  /(?<=[\w.+-])@[\w-]/,
  // Please bring a laptop. RSVP by noon.
  /\b(?:please|rsvp|kindly (?:note|confirm|register|reply))\b/i,
  // Registration is required; register by Friday
  /\b(?:pre-?)?regist(?:ration (?:is|are|will|form|fee|deadline|link|page|information|open|close)|er (?:for|at|by|here|online|now|in advance|before))/i,
  // for more information
  /\bfor (?:more|further|additional|any other|complete) (?:information|info|details|questions)\b/i,
  // Light refreshments will be served.
  new RegExp(
    wrapped`
      \b(?:lunch|brunch|dinner|breakfast|refreshments?|coffee|tea|pizza|snacks?|cookies|food|drinks|wine|
      cheese|reception)(?: and \w{1,20})? (?:will|is|are) (?:be )?(?:also )?(?:served|provided|available|
      offered|held|follow)
    `,
    'i',
  ),
  // open to the public; everyone is cordially invited
  new RegExp(
    wrapped`
      \b(?:open to (?:the public|all|everyone|anyone)|free of charge|
      (?:all|everyone|everybody|you|who)(?: \w{1,20}){0,4} (?:is|are) (?:also |very |most |cordially |
      warmly |kindly |more than )*(?:invited|welcome|encouraged)|feel free to|cordially)\b
    `,
    'i',
  ),
  // We would like to invite the Owl Society
  /\b(?:like|pleased?|happy|delighted|proud|glad|wish(?:es)?|pleasure) to (?:invite|announce|welcome|host|inform)\b/i,
  // This is a reminder that
  /\b(?:(?:this is|just|friendly|gentle) (?:just )?a? ?(?:quick |friendly |gentle |final )?reminder|mark your calendars?|save the date|looking forward to seeing)\b/i,
  // will be announced; will take place in; copies of the schedule
  new RegExp(
    wrapped`
      \b(?:will be (?:announced|posted|held in|recorded and|live-?streamed|broadcast live|webcast|
      rescheduled|postponed)|(?:has|have) been (?:rescheduled|postponed|cancell?ed)|
      (?:will take|takes) place (?:in|at|on)|copies of (?:the|this|his|her) (?:new |revised )?(?:schedule|
      paper|handout|slides|announcement))\b
    `,
    'i',
  ),
  // sign up on the door; send me mail
  /\b(?:sign[- ]?up|unsubscribe|subscribe to|mailing list|send (?:me|us|him|her) (?:an? )?(?:e-?mail|mail|message|note)|contact (?:me|us)|let (?:me|us) know|reserve (?:a|your) (?:seat|place|spot))\b/i,
  // The seminars listed below count as a course; included below are
  new RegExp(
    wrapped`
      \b(?:(?:included|listed|given|enclosed|attached|posted|described) below|
      below (?:is|are) (?:a |an |the )?(?:\w{1,20} ){0,2}(?:text|list|schedule|program|descriptions?|
      titles?|announcement|abstract)|(?:seminars|sessions|schedule|workshops|activities|talks|program|
      events|courses) (?:is |are )?below)\b
    `,
    'i',
  ),
  // Members of the Owl Society: dear all
  /^\W{0,3}(?:dear \w|(?:members|friends) of the [^.]{1,60}:|hi all|hello (?:all|everyone))/i,
  // The Owl Centre has decided to list
  /\b(?:has|have) (?:decided|agreed|planned) to (?:list|hold|offer|host|move|cancel|come|speak|give)\b/i,
  // give a dry run of his thesis proposal
  /\b(?:dry[- ]run|practice talk|thesis (?:proposal|defen[cs]e)|job talk|career (?:cent(?:er|re)|fair|talk|services)|office hours|teaching assistants?|registrar|class(?:es)? (?:is|are) cancell?ed)\b/i,
  // Appointments with the speaker: see Ada
  /\b(?:(?:make|schedule|set up|arrange) (?:an? )?(?:appointment|meeting)|(?:like|wish|want)(?:s|ing)? to (?:meet|speak|talk|have lunch|have dinner) with (?:the speaker|him|her))\b/i,
  // The lecture is sponsored by the Owl Society
  /\b(?:co-?)?(?:sponsored|organi[sz]ed|presented|supported financially) (?:jointly )?by the\b/i,
  // for current and prospective students; is open to graduate students
  /\bopen to (?:all )?(?:\w{1,20} )?(?:students|faculty|staff|members|postdocs)\b/i,
  // She holds a PhD in owl studies; he is professor of owl studies, a postdoctoral fellow
  new RegExp(wrapped`
    \b(?:Ph\.? ?D\.?|D\.?Phil\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.|B\.?A\.|laurea|doctorate|
    (?:bachelor|master)['’]?s?(?: degree)?) (?:in|from|at|of|under|with)\b|
    \b(?:[Pp]rofessor|[Ll]ecturer|[Rr]eader) (?:of|in|at|emerit)(?![^.]{0,200}, on )|
    \b[Pp]ost-?doc(?:toral)? (?:fellow|position|research|scholar|associate|at)|
    \b(?:[Hh]is|[Hh]er|[Tt]heir) (?:Ph\.?D|doctora|dissertation|first book|second book|latest book|book,)|
    \b(?:[Ff]ellowship|[Pp]rize|[Aa]ward|[Mm]edal|[Gg]rant) (?:from|of|for) the\b
  `),
  // This is joint work with Ada Byron
  /^\W*(?:(?:this|the) (?:\w{1,12} ){0,3}(?:is|was) )?(?:based )?(?:on )?(?:a )?(?:joint|collaborative)(?:ly)? (?:work |project |paper |research |ongoing )?(?:in progress )?with\b/i,
  // The confidentiality of this email; we apologize for the change
  /\b(?:this e-?mail|we (?:sincerely )?apologi[sz]e|(?:our|my) apologies)\b/i,
  // Spring Semester 1998
  /\b(?:fall|autumn|winter|spring|summer) (?:semester|term|quarter|break|recess)\b/i,
];

/** A sentence that pattern does not know is announcing when this share of its words is of administration, */
const administrativeShare = 1 / 7;
/** and at least so many different ones. */
const administrativeWords = 2;

/**
 * The sentences of a stretch of English prose that speak of the event and not of its subject: invitations,
 * registration, food, contacts, eligibility. What they name is no topic.
 */
export function announcingSentences(text: string, range: Span): Span[] {
  return sentences(text, range).filter(({ start, end }) => isAnnouncing(text.slice(start, end)));
}

function sentences(text: string, { start, end }: Span): Span[] {
  const borders = Array.from(text.slice(start, end).matchAll(sentenceEnd), (match) => start + match.index);
  return [start, ...borders].map((from, index) => ({ start: from, end: borders[index] ?? end }));
}

function isAnnouncing(sentence: string): boolean {
  return announcing.some((pattern) => pattern.test(sentence)) || isAdministrative(sentence);
}

function isAdministrative(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  const found = words.filter((word) => administrationWords.has(word));
  return new Set(found).size >= administrativeWords && found.length >= words.length * administrativeShare;
}
