// When a person says of which period a table is, columns that are compared with it move along: 上年同期 of 2024-10 is 2023-10.
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { yearOf } from '../../model/period';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import { measureMeaning } from '../recognise/headerWords';
import { periodOfHeader } from '../recognise/periodOfHeader';
import { periodOfMeasure } from '../recognise/periodOfMeasure';

/** Columns that state a period of their own keep it. */
export function withPeriodsOfMeasures(table: TableMapping): TableMapping {
  const { period } = table.defaults;
  if (period === null || table.layout !== 'cross') return table;
  const columns = table.columns.map((role, index): ColumnRole => {
    const parts = (table.headers[index] ?? '').split(' / ');
    if (role.role !== 'value' || periodOfHeader(parts, { ...NO_PERIOD_CONTEXT, year: yearOf(period) }) !== null)
      return role;
    const measures = parts.flatMap((part) => measureMeaning(part) ?? []);
    const [moved] = measures.flatMap((measure) => periodOfMeasure(measure, period) ?? []);
    return moved === undefined ? role : { ...role, at: { ...role.at, period: moved } };
  });
  return { ...table, columns };
}
