import type { Column } from '../flat/flat-attributes';

/** Whose headers the tables have. */
export const csvHeaders = {
  kind: 'choice',
  name: 'headers',
  choices: ['gephi', 'neo4j'],
  default: 'gephi',
  description: 'headers for Gephi and spreadsheets, or for neo4j-admin database import',
} as const;

export type CsvHeaders = (typeof csvHeaders.choices)[number];

const neo4jTypes = { string: '', double: ':double', integer: ':int' } as const;

/** The header of a column for neo4j-admin, which takes its type from behind a colon. */
export function neo4jHeader<Attributes>({ name, type }: Column<Attributes>): string {
  return `${name}${neo4jTypes[type]}`;
}
