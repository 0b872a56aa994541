import type { Field, Layout, PersonField, SectionKind, TalkLayout } from '../../src/model';

/** What a test says of a document's layout; all strings must stand in the text. */
export interface LayoutSketch {
  readonly speakers?: readonly (string | readonly [name: string, affiliation: string])[];
  readonly hosts?: readonly (string | readonly [name: string, affiliation: string])[];
  readonly advisors?: readonly string[];
  readonly heldAt?: string;
  readonly title?: string;
  /** The words with which a section begins. */
  readonly sections?: readonly (readonly [kind: SectionKind, from: string])[];
}

/** A layout of one talk, with the spans at which the strings first stand in the text. */
export function layoutOf(text: string, sketch: LayoutSketch = {}): Layout {
  const people = {
    speakers: (sketch.speakers ?? []).map((one) => personOf(text, one)),
    hosts: (sketch.hosts ?? []).map((one) => personOf(text, one)),
    advisors: (sketch.advisors ?? []).map((one) => personOf(text, one)),
    contacts: [],
    organizers: [],
    moderators: [],
    panelists: [],
  };
  const talk: TalkLayout = {
    start: 0,
    end: text.length,
    starts: [],
    ends: [],
    status: 'scheduled',
    people,
    heldAt: sketch.heldAt === undefined ? [] : [fieldOf(text, sketch.heldAt)],
    ...(sketch.title !== undefined && { title: fieldOf(text, sketch.title) }),
  };
  const begins = (sketch.sections ?? [['bio', text.slice(0, 1)] as const]).map(
    ([kind, from]) => [kind, text.indexOf(from)] as const,
  );
  const sections = begins.map(([kind, start], index) => ({
    kind,
    start,
    end: begins[index + 1]?.[1] ?? text.length,
    talk: 0,
  }));
  return { talks: [talk], sections, problems: [] };
}

function personOf(text: string, one: string | readonly [string, string]): PersonField {
  if (typeof one === 'string') return fieldOf(text, one);
  const name = fieldOf(text, one[0]);
  return { ...name, affiliation: fieldOf(text, one[1], name.end) };
}

function fieldOf(text: string, value: string, from = 0): Field {
  const start = text.indexOf(value, from);
  if (start < 0) throw new Error(`the text does not say ${value}`);
  return { value, start, end: start + value.length, rule: 'test', confidence: 0.9 };
}
