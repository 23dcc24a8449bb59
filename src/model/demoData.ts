// Whether anything on the pages is demo data: an import that calls itself so and was not taken back.
import type { ImportRecord } from './importRecord';
import { standingImports } from './standingImports';

export function hasDemoData(log: readonly ImportRecord[]): boolean {
  return standingImports(log).some((record) => record.demo);
}
