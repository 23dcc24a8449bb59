// When the rows of registers came in last. Law: what no import of the log brought came in today.
import type { ImportRecord } from './importRecord';
import type { IsoDate } from './period';
import type { Register } from './register';

/** By id of the register; `dayOf` tells the day of a moment ("2024-01-10T09:12:00Z") on the reader's clock. */
export function registersCameIn(
  registers: readonly Register[],
  log: readonly Pick<ImportRecord, 'id' | 'at'>[],
  dayOf: (moment: string) => IsoDate,
  today: IsoDate,
): Map<string, IsoDate> {
  const days = new Map(log.map(({ id, at }) => [id, dayOf(at)]));
  return new Map(registers.map(({ id, rows }) => [id, days.get(lastImport(rows)) ?? today]));
}

function lastImport({ import: imports }: Register['rows']): number {
  return imports.reduce((latest, id) => Math.max(latest, id), 0);
}
