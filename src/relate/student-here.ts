import type { Evidence } from '../model';
import type { Item } from './items';
import { compileRules } from './pattern';
import { studentRules } from './rules/students';
import type { Scope } from './scope';
import type { Statement } from './statement';
import { subjectsBefore } from './subject';

/** Somebody of whom a sentence says that the degree is under way, without saying where. */
export interface CurrentStudent {
  readonly name: string;
  readonly evidence: Evidence;
}

const matches = compileRules(studentRules);

/** Those of whom a sentence says `is a PhD student` or `is finishing her thesis`. */
export function currentStudents(items: readonly Item[], scope: Scope): CurrentStudent[] {
  const [match] = matches(items);
  if (match === undefined) return [];
  const start = items[match.from]?.start ?? 0;
  const end = items[match.to - 1]?.end ?? start;
  const { id: rule, confidence } = match.rule;
  return subjectsBefore(items, match.from + 1, scope.subject).map((name) => ({
    name,
    evidence: { document: scope.document, start, end, rule, confidence },
  }));
}

/**
 * Students of whom no sentence says where they study do so where the header places them: `Ada Byron, Testville
 * University` … `Ada is finishing her thesis`.
 */
export function studiesHere(
  students: readonly CurrentStudent[],
  statements: readonly Statement[],
): Statement[] {
  const placed = new Set(
    statements
      .filter((one) => one.type === 'studied_at' && isUnderWay(one, statements))
      .map(({ from }) => from),
  );
  return students
    .filter(({ name }) => !placed.has(name))
    .flatMap(({ name, evidence }) =>
      statements
        .filter(
          ({ type, from, evidence: { rule } }) =>
            type === 'affiliated_with' && from === name && rule === 'speaker-line',
        )
        .map(({ to }): Statement => ({ type: 'studied_at', from: name, to, evidence })),
    );
}

/** Whoever is also affiliated now with the place of a degree is taking it there. */
function isUnderWay({ from, to }: Statement, statements: readonly Statement[]): boolean {
  return statements.some(
    (one) => one.type === 'affiliated_with' && one.from === from && one.to === to && one.when === 'current',
  );
}
