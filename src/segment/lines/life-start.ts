import { personScore } from '../../lexicon/person-name';
import { wrapped } from '../../util/wrapped';
import { looksLikeRole } from '../places/organization-words';

/** A whole name at the head of a sentence, and what its bearer is or has received. */
const lead = new RegExp(
  wrapped`
    (?:^|
    (?<=[.!?][)”"’]? {1,2}))(?:(?:Dr|Prof|
    Professor)\.? )?(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.){0,2}(?: \p{Lu}[\p{L}'’-]+){1,3}) (?:is (?:currently |
    now )?(?:an?|the) |received (?:his|her|their) (?:Ph\.?D|B\.|M\.|doctora|under)|
    is (?:currently )?(?=(?:Assistant|Associate|Full)? ?Professor))
  `,
  'gu',
);

/** Where the life of a person begins within a paragraph (`… of birds. Ada Byron is a professor at …`); undefined where none does. */
export function lifeStart(text: string): number | undefined {
  for (const match of text.slice(0, 20_000).matchAll(lead)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const tells = match[0].includes(' received ') || looksLikeRole(after.split(/[.,;]/)[0] ?? '');
    if (tells && personScore(match[1] ?? '') > 0.6) return match.index;
  }
  return undefined;
}
