import { type ConceptEntry, parseConcepts } from './concepts';

const keys: ReadonlySet<string> = new Set(['also', 'acronym', 'broader', 'note']);

/** Reads a vocabulary in our own form (see data/concepts.txt). Throws an Error that names the line that is none. */
export function parseVocabularyLines(text: string): ConceptEntry[] {
  let hasLabel = false;
  text.split('\n').forEach((line, index) => {
    const key = /^\s+([^:]{1,40}):/.exec(line)?.[1];
    const fault = line.startsWith('#') ? undefined : faultOf(line, key, hasLabel);
    if (fault !== undefined) throw new Error(`line ${index + 1}: ${fault}`);
    if (!line.startsWith('#')) hasLabel = line.trim() !== '';
  });
  return parseConcepts(text.replace(/[ \t]+$/gm, ''));
}

function faultOf(line: string, key: string | undefined, hasLabel: boolean): string | undefined {
  if (line.trim() === '') return undefined;
  const shown = `“${line.trim().slice(0, 40)}”`;
  if (!/^\s/.test(line))
    return hasLabel ? `${shown} is a second label; leave a line blank before it` : undefined;
  if (!hasLabel) return `${shown} stands without a label above it`;
  if (key !== undefined && keys.has(key)) return undefined;
  return `${shown} begins with none of ${[...keys].map((name) => `${name}:`).join(', ')}`;
}
