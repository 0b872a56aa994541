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
  return name.endsWith(`, ${partOf}`) ||
    isHanPart(name, partOf) ||
    institutionCalled(name)?.kind === 'department'
    ? partOf
    : name;
}

/** `测试大学鸟类学院` of `测试大学`. */
function isHanPart(name: string, whole: string): boolean {
  return /^\p{Script=Han}/u.test(whole) && name.startsWith(whole);
}

/** A university within another, or what one became, stands for itself. */
function universityOf({ name, partOf }: Mention): string | undefined {
  const entry = partOf === undefined ? undefined : institutionCalled(partOf);
  if (entry === undefined || isUniversity(institutionCalled(name)?.kind)) return undefined;
  const whole = wholeOf(entry);
  if (!isUniversity(whole.kind)) return undefined;
  return whole === entry ? partOf : whole.name;
}

function isUniversity(kind: string | undefined): boolean {
  return kind === 'university' || kind === 'college';
}
