// Names every key with different values by its cells, and asks once per table which of them counts.
import type { Question } from '../../model/issue';
import type { TableMapping } from '../../model/mapping';
import { cellName } from '../../model/cellName';
import { shortText } from './cellText';
import type { IssueCollector } from './issueCollector';
import type { EntryColumns, FoundSeries, TablePlace } from './mappedTable';

const CELLS_NAMED = 200;
const VALUES_NAMED = 10;

/** Adds one issue a conflict; the question is null when there is none or the mapping has already answered it. */
export function askConflicts(
  conflicts: readonly (readonly number[])[],
  entries: EntryColumns,
  series: readonly FoundSeries[],
  periods: readonly string[],
  table: TableMapping,
  place: TablePlace,
  issues: IssueCollector,
): Question | null {
  for (const positions of conflicts) {
    const [first, last] = [positions[0]!, positions[positions.length - 1]!];
    issues.atCell('duplicateConflict', 'error', entries.row[last]!, entries.column[last]!, textAt(entries, last), {
      indicator: series[entries.seriesOf[first]!]!.indicator,
      period: periods[entries.period[first]!]!,
      first: cellAt(entries, first),
      values: valuesOf(positions, entries),
      count: positions.length,
    });
  }
  if (conflicts.length === 0 || table.onConflict !== 'ask') return null;
  return {
    kind: 'conflict',
    file: place.file,
    sheet: table.sheet,
    table: place.tableIndex,
    columns: [...new Set(conflicts.flat().map((at) => entries.column[at]!))],
    cells: conflicts
      .flat()
      .slice(0, CELLS_NAMED)
      .map((at) => cellAt(entries, at)),
    suggestions: ['first', 'last'],
    params: { count: conflicts.length },
  };
}

/** The first few, each shortened: a hostile file holds thousands of them, a megabyte each. */
function valuesOf(positions: readonly number[], entries: EntryColumns): string {
  const named = positions.slice(0, VALUES_NAMED).map((at) => shortText(textAt(entries, at)));
  return [...named, ...(positions.length > VALUES_NAMED ? ['…'] : [])].join(' / ');
}

function cellAt(entries: EntryColumns, at: number): string {
  return cellName(entries.row[at]!, entries.column[at]!);
}

function textAt(entries: EntryColumns, at: number): string {
  return entries.texts[at] ?? String(entries.value[at]);
}
