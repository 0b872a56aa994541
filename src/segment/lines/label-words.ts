import labelData from '../../../data/labels.txt?raw';

const kinds = [
  'title',
  'subject',
  'series',
  'type',
  'speaker',
  'affiliation',
  'date',
  'time',
  'when',
  'start',
  'end',
  'duration',
  'venue',
  'link',
  'host',
  'contact',
  'organizer',
  'sponsor',
  'moderator',
  'panelist',
  'advisor',
  'committee',
  'abstract',
  'bio',
  'keywords',
  'references',
  'notes',
  'related',
  'schedule',
  'poster',
  'other',
] as const;

/** What a label announces. */
export type LabelKind = (typeof kinds)[number];

/** The forms by heading. */
const forms: ReadonlyMap<string, readonly string[]> = new Map(
  labelData
    .split(/^# (?=[a-z]+$)/m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, partForms(lines.join(' '))];
    }),
);

/** Parts forms at semicolons. */
export function partForms(line: string): string[] {
  return line
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** Words of labels in many languages, with what they announce. */
export const labelWords: readonly (readonly [form: string, kind: LabelKind])[] = kinds.flatMap((kind) =>
  (forms.get(kind) ?? []).map((form) => [form, kind] as const),
);

/** Words that may stand before a label's own word: `Talk title`, `Event location`. */
export const labelModifiers: ReadonlySet<string> = new Set(forms.get('modifier'));

/** Labels that stand on a mail's own header and not on the talk. */
export const mailLabels: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'date',
  'sent',
  'subject',
  'reply-to',
]);
