import type {
  DocumentRecord,
  Mention,
  MentionKind,
  Relation,
  RelationType,
  Talk,
  TalkEvidence,
} from '../../src/model';
import { relationEnds, talkListKinds } from '../../src/resolution';

type Named = { kind: MentionKind; name: string; as?: string; partOf?: string };

export interface Sketch {
  readonly talks?: readonly Partial<Talk>[];
  readonly relations?: readonly (readonly [
    RelationType,
    from: string,
    to: string,
    details?: Partial<Relation>,
  ])[];
  readonly mentions?: readonly Named[];
  readonly posted?: string;
}

const noTalk: Talk = {
  status: 'scheduled',
  speakers: [],
  hosts: [],
  contacts: [],
  organizers: [],
  moderators: [],
  panelists: [],
  advisors: [],
  heldAt: [],
  concepts: [],
  papers: [],
  evidence: [],
};

/** A record as the earlier stages make it: a text in which every name stands, and spans that point at it. */
export function makeRecord(source: string, sketch: Sketch): DocumentRecord {
  let text = 'Announcement.';
  const place = (words: string) => {
    const start = text.length + 1;
    text += `\n${words}`;
    return { start, end: start + words.length, rule: 'test', confidence: 0.9 };
  };
  const mentions: Mention[] = [];
  const mention = ({ kind, name, as, partOf }: Named) => {
    const spot = place(as ?? name);
    mentions.push({ kind, name, ...spot, ...(partOf !== undefined && { partOf }) });
    return { document: source, ...spot };
  };
  const talks = (sketch.talks ?? []).map((talk): Talk => {
    const evidence: TalkEvidence[] = [];
    for (const field of ['title', 'start', 'series'] as const)
      if (talk[field] !== undefined)
        evidence.push({ document: source, ...place(talk[field]), field, value: talk[field] });
    for (const [field, kind] of Object.entries(talkListKinds))
      for (const [rank, name] of (talk[field as keyof typeof talkListKinds] ?? []).entries())
        evidence.push({
          ...mention({ kind, name }),
          field: field as keyof typeof talkListKinds,
          value: name,
          ...(kind === 'concept' && { salience: 1 / (rank + 1) }),
        });
    return { ...noTalk, ...talk, evidence };
  });
  const relations = (sketch.relations ?? []).map(([type, from, to, details]): Relation => {
    const [start, end] = relationEnds[type];
    mention({ kind: start, name: from });
    return { type, from, to, ...details, evidence: [mention({ kind: end, name: to })] };
  });
  for (const named of sketch.mentions ?? []) mention(named);
  return {
    talkgraph: 1,
    source,
    format: 'text',
    ...(sketch.posted !== undefined && { posted: sketch.posted }),
    talks,
    relations,
    mentions,
    problems: [],
    text,
  };
}

/** A record that names people, and nothing else. */
export function naming(source: string, ...names: readonly string[]): DocumentRecord {
  return makeRecord(source, { mentions: names.map((name) => ({ kind: 'person', name })) });
}
