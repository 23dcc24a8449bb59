// Values and targets that a person does not want: left out, counted and named, never merely gone.
import { cellName } from '../../model/cellName';
import type { LeftOut, MappedTable } from '../map/mappedTable';
import { isUnwantedTarget } from './nameChoices';
import type { Unwanted } from './nameChoices';

const EXAMPLES = 20;

/** `labels`: by series, the label that is not wanted; null for series that are taken. */
export function unwantedValues(
  table: MappedTable,
  labels: readonly (string | null)[],
  unwanted: Unwanted,
): readonly LeftOut[] {
  const targets = table.targets.filter((target) => isUnwantedTarget(unwanted, target));
  const named = new Set([...labels, ...targets.map(({ indicator }) => indicator)].filter((label) => label !== null));
  if (named.size === 0) return [];
  const { count, seriesOf, row, column } = table.entries;
  const cells = targets.slice(0, EXAMPLES).map((target) => cellName(target.row, target.column));
  let total = targets.length;
  for (let at = 0; at < count; at += 1) {
    if (labels[seriesOf[at]!] === null) continue;
    total += 1;
    if (cells.length < EXAMPLES) cells.push(cellName(row[at]!, column[at]!));
  }
  const place = { file: table.file, sheet: table.sheet };
  return [{ what: 'values', reason: 'byUser', ...place, count: total, cells, labels: [...named].slice(0, EXAMPLES) }];
}
