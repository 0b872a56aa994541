import type { Reporter, TestModule } from 'vitest/node';
import { figureTable } from './figure';
import './measure';

/** Closes a run of the benches with the tables of all that was measured. */
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tables = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => figureTable(test.name, test.meta().figures ?? [])),
    );
    process.stdout.write(`\n${tables.join('\n')}`);
  }
}
