import type { Correction, Unfit } from '../graph/correct/correction';
import { isEdgeKind } from '../graph/kinds';
import type { Problem } from '../model';
import { canonicalJson } from '../util/canonical-json';
import { type FieldTypes, fieldsOf } from './expect-fields';

/** A log of corrections with the place of each in its file. */
export interface CorrectionLog {
  readonly corrections: readonly Correction[];
  readonly places: readonly { readonly source: string; readonly line: number }[];
  /** Lines that are no corrections. */
  readonly problems: readonly Problem[];
}

const fields: Readonly<Record<Correction['op'], FieldTypes>> = {
  merge: { key: 'text', into: 'text' },
  split: { key: 'text', documents: 'list of texts', name: 'text' },
  rename: { key: 'text', name: 'text' },
  reject: { key: 'text' },
  add: { from: 'text', kind: 'text', to: 'text', document: 'text', words: 'text' },
};

/** A log as JSON Lines, one correction a line. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${canonicalJson(correction)}\n`).join('');
}

/** Reads such a log; a line that is no correction is a problem, the others stand. `name` is how problems cite it. */
export function parseCorrections(text: string, name: string): CorrectionLog {
  const lines = text.split('\n').map((line, index) => ({ line, place: { source: name, line: index + 1 } }));
  return joinLogs(
    lines.filter(({ line }) => line.trim() !== '').map(({ line, place }) => logOf(line, place)),
  );
}

function logOf(line: string, place: CorrectionLog['places'][number]): CorrectionLog {
  try {
    return { corrections: [correctionIn(line)], places: [place], problems: [] };
  } catch (error) {
    const message = `no correction: ${error instanceof Error ? error.message : error}; line left out`;
    return { corrections: [], places: [], problems: [{ severity: 'error', ...place, message }] };
  }
}

/** Several logs as one, in their order. */
export function joinLogs(logs: readonly CorrectionLog[]): CorrectionLog {
  return {
    corrections: logs.flatMap(({ corrections }) => corrections),
    places: logs.flatMap(({ places }) => places),
    problems: logs.flatMap(({ problems }) => problems),
  };
}

/** What to say of the corrections that did not fit: where each stands, and why. */
export function unfitProblems({ corrections, places }: CorrectionLog, unfit: readonly Unfit[]): Problem[] {
  return unfit.flatMap(({ index, reason }) => {
    const [correction, place] = [corrections[index], places[index]];
    if (correction === undefined || place === undefined) return [];
    return [{ severity: 'error', ...place, message: `${correction.op}: ${reason}; nothing corrected` }];
  });
}

function correctionIn(line: string): Correction {
  const data: unknown = JSON.parse(line.trim());
  const { op, kind } = fieldsOf(data, 'it', { op: 'text' });
  if (!Object.hasOwn(fields, String(op))) throw new Error(`there is no correction “${String(op)}”`);
  const types = fields[op as Correction['op']];
  const checked = fieldsOf(data, 'it', types);
  if (op === 'add' && !isEdgeKind(String(kind))) throw new Error(`there is no relation “${String(kind)}”`);
  return { op, ...Object.fromEntries(Object.keys(types).map((name) => [name, checked[name]])) } as Correction;
}
