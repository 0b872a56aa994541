import type { DocumentRecord, Field, Mention, MentionKind, Relation, Talk, TalkLayout } from '../../model';
import type { Analysis } from '../../pipeline';
import { counted } from '../../util/counted';
import { groupBy } from '../../util/group-by';
import { type Place, placeIn, ruleOf } from '../output/place-in-text';
import { problemLine } from '../output/report-problems';

const nameWidth = 14;
const mentionKinds: readonly MentionKind[] = ['person', 'institution', 'concept', 'award', 'paper'];

/**
 * A document as people read it who want to know why: its talks field by field with all readings of their times, its
 * mentions and its relations, each with line, quote, rule and confidence; its problems.
 */
export function explainRecord({ record, layout }: Analysis): string {
  const place = placeIn(record.text);
  const { source, format, talks, relations, problems } = record;
  return [
    `${source}  (${format}, ${counted(talks.length, 'talk')})`,
    ...talks.map((talk, index) => explainTalk(talk, layout.talks[index], index, place)),
    explainMentions(record, place),
    section(
      'RELATIONS',
      relations.flatMap((relation) => explainRelation(relation, place)),
    ),
    section(
      'PROBLEMS',
      problems.map((problem) => problemLine(problem).trimEnd()),
    ),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function explainTalk(talk: Talk, layout: TalkLayout | undefined, index: number, place: Place): string {
  const fields = [...groupBy(talk.evidence, ({ field }) => field)].flatMap(([field, proofs]) =>
    proofs.flatMap((proof, position) => [
      `${(position === 0 ? field : '').padEnd(nameWidth)}${proof.value}`,
      `${' '.repeat(nameWidth + 2)}${place(proof)}  ${ruleOf(proof)}${salienceOf(proof.salience)}`,
    ]),
  );
  const spans = (['abstract', 'bio'] as const).flatMap((name) => {
    const span = talk[name];
    return span === undefined ? [] : [`${name.padEnd(nameWidth)}${place(span)}`];
  });
  return section(`TALK ${index + 1}  (${talk.status})`, [
    ...fields,
    ...spans,
    ...otherReadings('start', layout?.starts ?? [], place),
    ...otherReadings('end', layout?.ends ?? [], place),
  ]);
}

/** The readings of a time that were not chosen. */
function otherReadings(name: string, [, ...others]: readonly Field[], place: Place): string[] {
  return others.map(
    (field) => `${`not the ${name}`.padEnd(nameWidth)}${field.value}  ${place(field)}  ${ruleOf(field)}`,
  );
}

function explainMentions({ mentions }: DocumentRecord, place: Place): string {
  const byKind = groupBy(mentions, ({ kind }) => kind);
  return section(
    'MENTIONS',
    mentionKinds.flatMap((kind) =>
      [...groupBy(byKind.get(kind) ?? [], ({ name }) => name)].flatMap(([name, places]) => [
        `${kind.padEnd(nameWidth)}${name}${detailsOf(places[0])}`,
        ...places.map((mention) => `${' '.repeat(nameWidth + 2)}${place(mention)}  ${ruleOf(mention)}`),
      ]),
    ),
  );
}

function detailsOf(mention: Mention | undefined): string {
  const parts = [
    mention?.partOf === undefined ? '' : `part of ${mention.partOf}`,
    mention?.known === false ? 'not in the vocabulary' : '',
  ].filter((part) => part !== '');
  return `${parts.length === 0 ? '' : `  (${parts.join(', ')})`}${salienceOf(mention?.salience)}`;
}

function salienceOf(salience: number | undefined): string {
  return salience === undefined ? '' : `  salience ${salience.toFixed(2).replace(/^0/, '')}`;
}

function explainRelation({ type, from, to, evidence, ...details }: Relation, place: Place): string[] {
  const told = [details.when, details.role, details.degree, details.field, details.years].filter(
    (detail) => detail !== undefined,
  );
  return [
    `${from} — ${type} → ${to}${told.length === 0 ? '' : `  (${told.join(', ')})`}`,
    ...evidence.map((proof) => `    ${place(proof)}  ${ruleOf(proof)}`),
  ];
}
