// Header rows that a person named in an earlier file of the same shape, for the new one; also periods in headers whose
// notation a person chose. Law: the rows are taken only where they give the same headers.
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { NO_DOUBT_SETTLED, notationFor } from '../notation/periodsOfColumn';
import { parsePeriodText } from '../notation/parsePeriodText';
import { withHeader } from './headerChange';
import type { Source } from './headerChange';
import { headerKey } from './matchColumns';

/** The new table under the saved choice of header rows, or as it is. */
export function withRememberedHeader(old: TableMapping, fresh: TableMapping, source: Source): TableMapping {
  const down = fresh.range.top - old.range.top;
  const rows = old.headerRows.map((row) => row + down);
  if (rows.join() === fresh.headerRows.join()) return fresh;
  const changed = withHeader(fresh, rows, source);
  return changed.headers.map(headerKey).join('|') === old.headers.map(headerKey).join('|') ? changed : fresh;
}

/** "2005-07" was said to be a month: so is "2005-08". */
export function withRememberedNotation(old: TableMapping, columns: readonly ColumnRole[], headers: readonly string[]) {
  const notation = chosenNotation(old);
  if (notation === null) return columns;
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value' || role.at.period !== null) return role;
    const period = lastReading(headers[index] ?? '', notation)?.period ?? null;
    return period === null ? role : { ...role, at: { ...role.at, period } };
  });
}

type Notation = NonNullable<ReturnType<typeof notationFor>>;
const OPEN: Notation = { pair: null, pointOne: null, dayOrder: null };

function lastReading(header: string, notation: Notation) {
  return parsePeriodText(header.split(' / ').pop() ?? '', { ...notation, ...NO_DOUBT_SETTLED });
}

function chosenNotation({ columns, headers }: TableMapping): Notation | null {
  for (const [index, role] of columns.entries()) {
    const header = headers[index] ?? '';
    if (role.role !== 'value' || role.at.period === null || lastReading(header, OPEN)?.ambiguous == null) continue;
    return notationFor(header.split(' / ').pop() ?? '', role.at.period);
  }
  return null;
}
