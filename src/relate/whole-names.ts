import { institutionCalled, wholeOf } from '../lexicon/institutions';
import type { Mention } from '../model';

/**
 * The institutions that somebody at these places belongs to, each once: a department counts as the institution
 * that it is part of, a named part of a university (`Birdtown Lab`) as itself and as the university.
 */
export function placesOf(mentions: readonly Mention[]): string[] {
  return [
    ...new Set(
      mentions.flatMap((mention) => {
        const university = universityOf(mention);
        return university === undefined ? [wholeName(mention)] : [wholeName(mention), university];
      }),
    ),
  ];
}

/** The name of an institution; of a department, that of what it belongs to. */
export function wholeName({ name, partOf }: Mention): string {
  if (partOf === undefined) return name;
  return name.endsWith(`, ${partOf}`) || institutionCalled(name)?.kind === 'department' ? partOf : name;
}

function universityOf({ partOf }: Mention): string | undefined {
  const entry = partOf === undefined ? undefined : institutionCalled(partOf);
  if (entry === undefined) return undefined;
  const whole = wholeOf(entry);
  if (!/^(?:university|college)$/.test(whole.kind)) return undefined;
  return whole === entry ? partOf : whole.name;
}
