import { wrapped } from '../../util/wrapped';
import type { Item } from '../lines/items';
import type { Holder } from './holder';
import { weighNames } from './weigh-names';

/** Organisations that sentences say to hold the event: where it takes place, who invites, who thanks for inviting. */
export function saidHolders(text: string, items: readonly Item[], surroundings: readonly Item[]): Holder[] {
  return [
    ...welcomingHolders(text, items),
    ...invitingHolders(text, items),
    ...eventHolders(text, [...surroundings, ...items]),
  ];
}

const eventAt = new RegExp(
  wrapped`
    \b(?:seminars?|colloqui\p{L}+|talks?|lectures?|series|events?|meetings?|sessions?|workshop|conference|
    brown ?bag|\p{L}*-?lunch|forum|club|speaking|presented|held|hosted|take place|takes place|defen[sc]e|
    kolloquium|vortrag)\b(?:[ \n]\S{1,24}){0,4}?[ \n]at (?:the )?(\p{Lu}[^.;:!?\n]{2,90})
  `,
  'giu',
);

/** `The next seminar at Testville University`. */
function eventHolders(text: string, items: readonly Item[]): Holder[] {
  return items.slice(0, 60).flatMap(({ line, zone }) =>
    zone !== 'intro' && zone !== 'header'
      ? []
      : [eventOf, eventAt, eventComma]
          .flatMap((phrase) => [...line.text.slice(0, 1500).matchAll(phrase)])
          .flatMap((match) => {
            const words =
              (match[1] ?? '').split(/,(?! \p{Lu})| on | in | will | by | with | from /u)[0] ?? '';
            const start = line.start + match.index + match[0].length - (match[1] ?? '').length;
            return weighNames(text, { start, end: start + words.length }, 2, 'held-at-said');
          }),
  );
}

const eventOf = new RegExp(
  wrapped`
    \b(?:\p{L}*seminari?\p{L}{0,4}|colloqui\p{L}+|lectures?|series|meetings?|workshop|kolloquium|
    \p{L}*vortrag\p{L}*|conf[ée]rences?|charlas?|lezion[ei])\s(?:of|van|von|des|der|du|de la|del|della|do|
    da|at|in)\s(?:the |het |la |our )?((?:\p{L}+ ){0,2}?(?:d[eé]part\p{L}{3,6}|dipartimento|
    fa[ck]ult\p{L}{1,3}|institu\p{L}{1,4}|school|cent(?:er|re|rum)|universi\p{L}{1,6})\b[^.;:!?\n]{2,110})
  `,
  'giu',
);

/** `Birds seminar, Testville University: …` at the head of a line. */
const eventComma =
  /^[^,.:;]{0,60}\b(?:seminars?|colloqui(?:um|a)|kolloquium|lectures?|series|talks?), (\p{Lu}[^,.:;()\n]{4,70})(?=:|$)/giu;

const hereAt = /\b(?:with us|here|visiting us|join us|our own \w+(?: \w+)?) at ([^.;!?]{2,90})/i;
/** In the speaker's own words. */
const invitedTo = /\b(?:invitation|inviting me|invited me) to (?:speak at |visit )?([^.;!?]{2,90})/i;

/** The sentence with which an organisation invites. */
const inviting = new RegExp(
  wrapped`
    ^(?:(?:The|Das|Die|Der|Le|La|L['’]|El|Il|O|A|Het|De) )?(\p{Lu}[^.;!?:]{3,110}?),? (?:(?:very |
    most )?(?:warmly|cordially|proudly|gladly) |les |vous |vi |os |serdecznie |srdečně )?(?:invites?|
    presents|welcomes|announces|hosts|is (?:pleased|happy|proud|delighted|glad)|lädt|laden|begrüßt|reçoit|
    accueille|organise|invitan?|recibe|organizan?|convida|apresenta|promove|nodigt|inbjuder|zaprasza|zve|
    приглашает|запрошує|vă invită|poziva|vabi|kutsuu|meghívja|kviečia|has the pleasure|freut sich|
    tiene el (?:agrado|honor|gusto|placer)|a le plaisir|a l[’']honneur|tem o prazer|ha il piacere)(?!\p{L})
  `,
  'u',
);

/** `The Institute of Birds invites …`: who invites at the head runs the event. */
function invitingHolders(text: string, items: readonly Item[]): Holder[] {
  return items.slice(0, 12).flatMap(({ line, label, zone }) => {
    const match = label === undefined && zone !== 'bio' ? inviting.exec(line.text.slice(0, 240)) : null;
    if (match?.[1] === undefined) return [];
    const start = line.start + match[0].indexOf(match[1]);
    return weighNames(text, { start, end: start + match[1].length }, 1.8, 'held-at-said');
  });
}

/** `who is with us at Testville University`, `thank you for the invitation to Testville University`. */
function welcomingHolders(text: string, items: readonly Item[]): Holder[] {
  return items.slice(0, 60).flatMap((item) => {
    const words = item.line.text.slice(0, 1500);
    const here = item.zone === 'intro' ? hereAt.exec(words) : null;
    const match = here ?? (item.zone === 'bio' ? null : invitedTo.exec(words));
    if (match?.[1] === undefined) return [];
    const start = item.line.start + match.index + match[0].length - match[1].length;
    return weighNames(text, { start, end: start + match[1].length }, 2, 'held-at-said');
  });
}
