import { wrapped } from '../../util/wrapped';
import { findLabel } from './find-label';
import { kindOfLabel } from './kind-of-label';
import { lifeStart } from './life-start';
import { type Line, pieceOf } from './lines';
import { picturePlaces } from './picture-labels';

const core = wrapped`
    Abstract|ABSTRACT|Summary|SUMMARY|Synopsis|Title|TITLE|Speakers?|SPEAKERS?|Presenter|Bio|BIO|Biography|
    BIOGRAPHY|Biosketch|Bio-?[Ss]ketch|About the [Ss]peaker|Affiliation|Institution|Date and [Tt]ime|
    Date & [Tt]ime|Date|DATE|Time|TIME|When|WHEN|Where|WHERE|Location|LOCATION|Venue|VENUE|Place|PLACE|Room|
    ROOM|Hosts?|HOSTS?|HOST|Hosted by|Contact|Organizers?|Organisers?|Moderator|Panelists|Keywords|
    References|Note|NOTE|Zoom [Ll]ink|Video|Website|Event(?=: ?["“])|Category|Cost|Admission|Titre|Orateur|
    Oratrice|Intervenante?|Expositora?|Conferencista|Palestrante|Oradora|Relatrice|Referent(?:in)?|
    Vortragende|Organiza|Invita|Résumé|Lieu|Titel|Zusammenfassung|Ort|Titolo|Relatore|Luogo|Título|Ponente|
    Orador|Resumen|Resumo|Lugar|Fecha|Hora|Duration
  `;
const modifier = '(?:Talk|Event|Seminar|Speaker|Lecture|Start|End|Short|Brief|Thesis|Presentation) ';

/** `… text. Abstract: …` or `A; Speaker: B` within one printed line. */
const withColon = new RegExp(
  wrapped`
    (?<![\p{L}\d’'/(&-])(?<!(?:\b(?:and|AND|the|The|THE|or|OR|[Pp]lease|PLEASE|[Zz]u[rm]|[Dd]e[rnm]|[Dd]ie|
    [ÜüUu]ber|[Ll][ae]|[Ee]l|[Ii]l|[OoAa])|&) |/ )(?:${modifier})?(?:${core})[*_]{0,2} ?[:：](?!//)
  `,
  'gu',
);
/** `…lecture hall 17AbstractWhile …`: words run together where an element ended. */
const runTogether = new RegExp(
  `(?<=[a-z0-9.)!?”"’\\]])(?:${modifier})?(?:${core})(?=[A-Z0-9“"])(?![A-Z]{2,}[a-z]?)`,
  'g',
);
/** A capital straight behind a word: only such lines are searched for labels that are run together. */
const glued = /[a-z0-9.)!?”"’\]][A-Z]/;
/** `… in 2019. Bio Ada Byron is …`. */
const afterSentence =
  /(?<=[.!?”")\]]\s{1,2})(?:Speaker )?(?:Bio|BIO|Biography|Biosketch|About the [Ss]peaker)(?=\s[A-Z])/g;
/** Words too common in running text to part a line that has no label at its own head. */
const commonInText =
  /^(?:time|date|note|place|room|host|when|where|video|title|location|summary|duration|contact)$/i;

/** Parts printed lines at labels that stand within them, so that each label heads a line. */
export function splitGlued(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const cuts = line.cell === undefined || line.cell.kind === 'title' ? cutsOf(line) : [];
    return cuts.length === 0 ? [line] : cutAt(line, cuts);
  });
}

function cutsOf(line: Line): number[] {
  if (line.text.length < 12) return [];
  const { text } = line;
  const cuts = new Set<number>();
  if (glued.test(text)) for (const match of text.matchAll(runTogether)) cuts.add(match.index);
  if (text.includes('B') || text.includes('About'))
    for (const match of text.matchAll(afterSentence)) cuts.add(match.index);
  if (text.length > 60) cuts.add(lifeStart(text) ?? 0);
  if (text.length < 400) for (const place of picturePlaces(text)) cuts.add(place);
  if (text.includes(':') || text.includes('：'))
    for (const match of text.matchAll(withColon)) if (partsHere(line, match)) cuts.add(match.index);
  cuts.delete(0);
  return [...cuts].sort((left, right) => left - right);
}

function partsHere(line: Line, match: RegExpExecArray): boolean {
  const before = line.text.slice(Math.max(0, match.index - 3), match.index);
  if (/(?:\s{2}|\t|[|;•·.!?\])”"]\s?)$/.test(before)) return true;
  const words = match[0].replace(/\W+$/, '');
  if (commonInText.test(words)) return findLabel(line) !== undefined && kindOfLabel(words) !== undefined;
  return line.text.length > 60 || findLabel(line) !== undefined;
}

function cutAt(line: Line, cuts: readonly number[]): Line[] {
  const bounds = [0, ...cuts, line.text.length];
  return bounds
    .slice(1)
    .map((to, index) => pieceOf(index === 0 ? line : withoutCell(line), bounds[index] ?? 0, to))
    .filter((piece) => piece.text !== '');
}

/** `Entropy of Birds. Room: 5` in the column of titles: what has a label of its own leaves the column. */
function withoutCell({ cell: _cell, ...line }: Line): Line {
  return line;
}
