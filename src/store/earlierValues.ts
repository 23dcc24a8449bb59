// What was published of an indicator before it was revised. Law: an import that was taken back published nothing.
import type { BlockChange } from '../model/block';
import { undoneImports } from '../model/importLog';
import { observationAt } from '../model/readBlock';
import type { Period } from '../model/period';
import type { SeriesKey } from '../model/series';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

export interface ReplacedValue {
  readonly indicator: string;
  readonly series: SeriesKey;
  readonly period: Period;
  readonly value: number;
}

/** Every value that a later import replaced by another, oldest first. */
export function readEarlierValues(workspace: Workspace, indicator: string): Promise<ReplacedValue[]> {
  return transact(workspace, 'r', async (database) => {
    const [records, rows] = await Promise.all([
      database.imports.toArray(),
      database.blockChanges.where('indicator').equals(indicator).toArray(),
    ]);
    const undone = undoneImports(records);
    const isStanding = new Set(
      records.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id)).map(({ id }) => id),
    );
    return rows.filter((row) => isStanding.has(row.import)).flatMap(({ change }) => replacedIn(change));
  });
}

function replacedIn(change: BlockChange): ReplacedValue[] {
  const { before, after, offsets, indicator } = change;
  if (before === null || after === null) return [];
  return change.series.flatMap((series, at) => {
    const replaced: ReplacedValue[] = [];
    for (let i = offsets[at] as number; i < (offsets[at + 1] as number); i += 1) {
      const [old, now] = [observationAt(change, before, i), observationAt(change, after, i)];
      const value = old?.value ?? null;
      if (value === null || now === null || now.value === null || now.value === value) continue;
      replaced.push({ indicator, series, period: now.period, value });
    }
    return replaced;
  });
}
