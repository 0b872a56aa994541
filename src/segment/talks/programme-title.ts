import { personScore } from '../../lexicon/person-name';
import { wrapped } from '../../util/wrapped';
import { isAdministrative } from '../lines/administrative-words';
import { isOrganizationLine } from '../places/organization-words';
import { findVenues } from '../places/venue-words';
import { isPlainSeries } from '../series/series-words';

/** Words of what a programme holds beside its talks. */
const arrangement = new RegExp(
  wrapped`
    \b(?:opening|closing|welcome|sessions?|discussion|posters?|panel|meeting|announcements?|awards?|prizes?|
    photo|free time|contributed talks|vacant|visit|tour|buffet|participants|breakout|group work|hands-on|
    tutorials?|exercises?|hall|office|eröffnung|begrüßung|ouverture|accueil|clôture|apertura|chiusura|
    encerramento|abertura)\b
  `,
  'i',
);
const linking =
  /(?:^|\s)(?:of|for|with|in|on|and|from|to|by|via|the|a|an|der|die|das|und|für|von|zur?|im|de|des|du|la|le|les|et|en|el|los|y|para|di|del|della|e|per|do|da|dos)\s|[:?–-]\s|-/iu;

/** Whether the words of a programme's row read as the title of a talk and not as a name, a place or an arrangement. */
export function isProgrammeTitle(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (count < 4 || count > 25 || !/^["“«‘]?\p{Lu}/u.test(words) || !linking.test(words)) return false;
  if (arrangement.test(words) || isAdministrative(words) || /[.;]$|https?:|@/.test(words)) return false;
  const isPlace = findVenues(words, 0, []).some(
    ({ start, end, score }) => score >= 3 && end - start > words.length / 2,
  );
  if (isPlace || isOrganizationLine(words) || isPlainSeries(words)) return false;
  return personScore(words.split(/[,(–—:]/)[0]?.trim() ?? '') < 0.6;
}
