/** `joint withAda`: a small word that lost the space behind it. */
const smallWord = /[\s(](?:with|and|by|from)(?=\p{Lu}\p{Ll}{2})/gu;
/** `Testville UniversityDepartment of Birds`, but not `SpeakerUniversity of …`, where the first word is a label. */
const organization =
  /(?=(?:Department|Institute|Faculty|School|College|University) of )(?<=\p{Ll}{3})(?<!(?:^|\n)(?:Speaker|Host|Affiliation|Institution|Location|Venue|Where|Place|Title|Organizer|Contact)s?)/gu;

/** Puts back the spaces that pages lose where two elements met. */
export const partGluedWords = (text: string): string =>
  text.replace(smallWord, '$& ').replace(organization, ' ');
