import { wrapped } from '../../util/wrapped';
import { isAnnouncement, tellsTime } from './prose-words';

/** Sentences that open with fewer words together set a tone (`Owls are quiet.`) and may open anything. */
const fewestWords = 8;
const sentenceEnd = /(?<=[\p{Ll}\d)”"’'][.!?][)”"’']?)\s+(?=[\p{Lu}\d“"‘'«¿¡])/u;
const ofEvent = new RegExp(
  wrapped`
    (?<!\p{L})(?:seminar|lecture|talk|colloquium|symposium|workshop|conference|series|speaker|event|
    department|institute|faculty|school|centre|center|society|cent(?:re|er) for|guest|welcome|invited?|
    séminaire|exposé|conférence|vortrag|kolloquium|seminario|conferencia|charla|lezione|palestra|webinar|
    anniversary)s?(?!\p{L})
  `,
  'iu',
);

/**
 * Whether running text speaks of the subject first and of the event only further on: `Owls fly in silence, and nobody
 * has told why. In this talk Ada Byron will discuss feathers.` Such text is an abstract, whoever wrote it.
 */
export function tellsSubject(text: string): boolean {
  const sentences = text.split(sentenceEnd);
  const told = sentences.findIndex((_, index) => countWords(sentences.slice(0, index + 1)) >= fewestWords);
  const opening = sentences.slice(0, told + 1).join(' ');
  return (
    told >= 0 &&
    told < sentences.length - 1 &&
    !ofEvent.test(opening) &&
    !isAnnouncement(opening) &&
    !tellsTime(text)
  );
}

function countWords(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
}
