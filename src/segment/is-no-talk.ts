import type { TalkLayout } from '../model';
import type { Item } from './items';

const pause =
  /\b(?:no (?:seminar|talk|colloquium|meeting|lecture|class)|holiday|spring (?:break|recess)|thanksgiving|recess|free slot|reading week|bank holiday|pas de séminaire|relâche|vacances|kein (?:seminar|vortrag|kolloquium)|entfällt|nessun seminario|no hay seminario|休講)\b/i;
const call =
  /\b(?:call for (?:papers|abstracts|participation|nominations|proposals|submissions|applications|contributions)|paper submission|submission deadline|important dates|notification of acceptance|camera[- ]ready)\b/i;
const planning =
  /\b(?:planning|organi[sz]ational|business|committee|faculty|staff) meeting\b|\bseminar guidelines\b/i;

/** Whether lines announce no talk: a pause in a listing, a call for papers, a planning meeting, or nothing at all. */
export function isNoTalk(talk: TalkLayout, items: readonly Item[], inListing: boolean): boolean {
  const hasSpeaker = talk.people.speakers.length > 0 || talk.people.panelists.length > 0;
  if (hasSpeaker) return false;
  if (talk.title === undefined && (talk.starts.length === 0 || inListing)) return true;
  const head = items
    .slice(0, 30)
    .map((item) => item.line.text)
    .join('\n')
    .slice(0, 3000);
  if (inListing && pause.test(head) && head.length < 300) return true;
  return (
    call.test(head) ||
    planning.test(talk.title?.value ?? '') ||
    (talk.starts.length === 0 && isBare(talk, items))
  );
}

/** A title without day, speaker, place or abstract is a heading of something else. */
function isBare(talk: TalkLayout, items: readonly Item[]): boolean {
  return (
    talk.venue === undefined &&
    !items.some((item) => item.label !== undefined) &&
    talk.title?.rule !== 'stated-title'
  );
}
