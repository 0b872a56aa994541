import type { Document, Layout, Mention, PersonField, PersonRole, Span, TalkLayout } from '../model';
import { wrapped } from '../util/wrapped';
import type { MentionIndex } from './mention-index';
import type { Statement } from './statement';
import { placesOf, wholeName } from './whole-names';

/** Roles whose printed affiliation is the person's own. */
const affiliatedRoles: readonly PersonRole[] = [
  'speakers',
  'hosts',
  'moderators',
  'panelists',
  'organizers',
  'advisors',
];
const student = /\b(?:ph\.?\s?d\.?|doctoral|graduate|master'?s?)\s+(?:student|candidate)\b/i;
const examination = new RegExp(
  wrapped`
    \b(?:thesis|dissertation|ph\.?d\.?|doctoral|master'?s)\s+(?:defen[cs]e|proposal|exam)|
    \bfinal (?:oral |doctoral )?examination|\b(?:general|candidacy|qualifying|oral|preliminary)\s+exam|
    \bsoutenance|\bviva\b|\bhabilitation|\blicentiate seminar|
    \b(?:completion|confirmation|pre-submission) seminar|promotionskolloquium|\brigorosum|\bdisputats|
    \bproefschrift|\bdefesa de (?:tese|disserta|mestrado|doutorado)|\b(?:defensa|lectura) de (?:la )?tesis|
    \bexamen de grado (?:de|del) (?:doctorado|maestría)|\bdiscussione (?:pubblica )?(?:di|della) tesi|
    \bdisputation\b|promotionsvortrag|学位论文答辩|公聴会
  `,
  'i',
);

/** What the header itself states: affiliations beside names, advisors of a defence, where its candidate studies. */
export function layoutStatements(document: Document, layout: Layout, mentions: MentionIndex): Statement[] {
  return layout.talks.flatMap((talk) => [
    ...affiliatedRoles.flatMap((role) =>
      talk.people[role].flatMap((person, index, people) =>
        affiliations(document, withPartnersPlace(document, people, index) ?? person, role, mentions),
      ),
    ),
    ...advisors(document, layout, talk, mentions),
  ]);
}

/** `Ada Byron and Carl Doe (Testville)`: what stands behind a pair holds for both. */
function withPartnersPlace(
  { text }: Document,
  people: readonly PersonField[],
  index: number,
): PersonField | undefined {
  const one = people[index];
  const next = people[index + 1];
  if (one === undefined || one.affiliation !== undefined || next?.affiliation === undefined) return undefined;
  const isPair = /^\s*(?:and|&|et|und|y|e)\s+$/i.test(text.slice(one.end, next.start));
  return isPair && (index === 0 || people[index - 1]?.affiliation !== undefined)
    ? { ...one, affiliation: next.affiliation }
    : undefined;
}

function affiliations(
  document: Document,
  person: PersonField,
  role: PersonRole,
  mentions: MentionIndex,
): Statement[] {
  const field = person.affiliation && upToClose(document.text, person.affiliation);
  const from = nameOf(person, mentions);
  const isListed = role === 'advisors' ? /[|,;]/ : /\|/;
  if (field === undefined || from === undefined || isOthers(document, person, field, isListed, mentions))
    return [];
  const others = mentions.within(field).filter(({ kind }) => kind === 'person');
  const places = mentions
    .within(field)
    .filter(({ kind, start }) => kind === 'institution' && !belongsToOther(document, others, start));
  const evidence = {
    document: document.source,
    start: Math.min(person.start, field.start),
    end: Math.max(person.end, field.end),
    rule: role === 'hosts' ? 'host-line' : `${role.slice(0, -1)}-line`,
    confidence: 0.95,
  };
  const isStudent = student.test(document.text.slice(evidence.start, evidence.end));
  return places.flatMap((place) => {
    const when = isFormer(document.text.slice(field.start, place.start)) ? 'past' : 'current';
    return placesOf([place]).flatMap((to): Statement[] => [
      { type: 'affiliated_with', from, to, when, evidence },
      ...(isStudent ? [{ type: 'studied_at' as const, from, to, evidence }] : []),
    ]);
  });
}

/** `Testville; *formerly* Acme`: the words before a place in an affiliation say that it is over. */
function isFormer(before: string): boolean {
  return /(?<!\p{L})(?:formerly|previously|ehemals|früher|vormals|anciennement|precedentemente|anteriormente|tidigare|voorheen)(?![\p{L}])[^;,)]{0,40}$/iu.test(
    before,
  );
}

/** Of `Testville) in the series of the Roe Institute` what stands before the parenthesis that was open. */
function upToClose(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const close = words.indexOf(')');
  return close === -1 || words.slice(0, close).includes('(') ? { start, end } : { start, end: start + close };
}

/** `Ada Byron | Carl Doe | Testville`: in a row of cells or a list, the place stands behind another person's name. */
function isOthers(
  { text }: Document,
  { end }: PersonField,
  field: Span,
  separator: RegExp,
  mentions: MentionIndex,
): boolean {
  return (
    separator.test(text.slice(end, field.start)) &&
    mentions.within({ start: end, end: field.start }).some(({ kind }) => kind === 'person')
  );
}

/** `Ada Byron, *Carl Doe (Testville)*`: in what stands behind a name, another name comes before the place. */
function belongsToOther({ text }: Document, others: readonly Mention[], place: number): boolean {
  return others.some(({ start, end }) => start < place && !/^['’]/.test(text.slice(end, end + 1)));
}

/** The name that the document's mentions give to a person of the header. */
export function nameOf(person: PersonField, mentions: MentionIndex): string | undefined {
  return mentions.at('person', person)?.name;
}

function advisors(document: Document, layout: Layout, talk: TalkLayout, mentions: MentionIndex): Statement[] {
  const speakers = talk.people.speakers.flatMap((person) => nameOf(person, mentions) ?? []);
  const advised = talk.people.advisors.flatMap((advisor) => {
    const to = nameOf(advisor, mentions);
    if (to === undefined) return [];
    const evidence = evidenceOf(document, advisor, 'advisor-line');
    return speakers
      .filter((from) => from !== to)
      .map((from): Statement => ({ type: 'advised_by', from, to, evidence }));
  });
  return [...advised, ...examinations(document, layout, talk, speakers, mentions)];
}

/** Who defends a thesis or takes an exam studies where it is held. */
function examinations(
  document: Document,
  layout: Layout,
  talk: TalkLayout,
  speakers: readonly string[],
  mentions: MentionIndex,
): Statement[] {
  const words = examinationIn(document.text, talk, layout.sections);
  const [speaker, ...others] = speakers;
  if (words === undefined || speaker === undefined || others.length > 0) return [];
  if (isOfOther(document.text.slice(words.end, words.end + longestCandidate), speaker)) return [];
  if (namesOther(document, words, speaker, mentions)) return [];
  const evidence = evidenceOf(document, words, 'examination');
  return talk.heldAt.flatMap((place): Statement[] => {
    const to = institutionOf(place, mentions);
    return [
      { type: 'studied_at', from: speaker, to, evidence },
      { type: 'affiliated_with', from: speaker, to, when: 'current', evidence },
    ];
  });
}

/** `thesis defence *of Carl Doe*`, told below the talk of Ada Byron. */
function isOfOther(behind: string, speaker: string): boolean {
  const name = /^[^\n:,.]{0,14}?\b(?:de|d['’]|of|by|von|di|van) ?(\p{Lu}\p{L}+) (\p{Lu}[\p{L}-]+)/u.exec(
    behind,
  );
  return name !== null && !name.slice(1).some((word) => speaker.includes(word));
}

const longestCandidate = 60;

/** `Dissertation defense: *Carl Doe*`: the first person named behind the words on the line, and not the speaker. */
function namesOther({ text }: Document, { end }: Span, speaker: string, mentions: MentionIndex): boolean {
  const person = mentions
    .within({ start: end, end: end + longestCandidate })
    .find(({ kind }) => kind === 'person');
  const between = person === undefined ? '\n' : text.slice(end, person.start);
  return person?.name !== speaker && /^[^\n\p{L}]*(?:de (?:thèse|tese|tesis)[^\n\p{L}]*)?$/u.test(between);
}

/** The words that call a talk an examination; a biography speaks of examinations that are over. */
function examinationIn(text: string, talk: Span, sections: Layout['sections']): Span | undefined {
  for (const { start, end, kind } of sections) {
    const from = Math.max(start, talk.start);
    const words =
      /^(?:bio|boilerplate|repeated|references)$/.test(kind) || from >= talk.end
        ? null
        : examination.exec(text.slice(from, Math.min(end, talk.end)));
    if (words !== null) return { start: from + words.index, end: from + words.index + words[0].length };
  }
  return undefined;
}

/** The institution that a field names, as the mentions call it; else the field's own words. */
export function institutionOf(
  field: { readonly value: string; readonly start: number; readonly end: number },
  mentions: MentionIndex,
): string {
  const mention = mentions.at('institution', field);
  return mention === undefined
    ? (mentions.institution(field.value)?.name ?? field.value)
    : wholeName(mention);
}

function evidenceOf(
  document: Document,
  { start, end }: { start: number; end: number },
  rule: string,
): Statement['evidence'] {
  return { document: document.source, start, end, rule, confidence: 0.9 };
}
