import { honorificLength, personScore } from '../../lexicon/person-name';
import type { Line } from '../lines/lines';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { parsePeople } from './parse-people';

/** Whether some lines are a person's card: a name, then a post or an institution. */
export function isNameCard(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (first === undefined || first.text.length > 120 || /[.!?]$/.test(first.text)) return false;
  const lead =
    /^(?:[Bb]y|[Pp]ar|[Vv]on|[Aa]v|[Aa]f|[Dd]oor|[Aa]vec|[Cc]on) (?=\p{Lu})/u.exec(first.text)?.[0].length ??
    0;
  const [person] = parsePeople(first.text.slice(lead), 0, { expected: false, rule: '', confidence: 0 });
  if (person === undefined || person.start > 12) return false;
  const score = personScore(person.value);
  const isTitled = honorificLength(first.text.slice(lead)) > 0;
  if (score > (isTitled ? 0.15 : 0.6) && person.affiliation !== undefined && lines.length < 6) return true;
  if (score < 0.5 || person.end - person.start < 0.6 * first.text.length) return false;
  if (lines.length === 1) return score > 0.75;
  return (
    lines.length <= 8 &&
    second !== undefined &&
    (looksLikeOrganization(second.text) || looksLikeRole(second.text))
  );
}
