// What the indicators of a data file mean: unit, definition, source, owner, frequency; one a row.
import type { Indicator } from '../../model/indicator';
import type { Series } from '../../model/series';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import type { DataCell, DataTable } from './dataTable';

/** Only indicators that the series hold, in their order. */
export function definitionsTable(series: readonly Series[], indicators: readonly Indicator[], words: Words): DataTable {
  const { columns, definitions, sheets } = words.exporting;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const shown = [...new Set(series.map(({ indicator }) => indicator))].flatMap((code) => known.get(code) ?? []);
  return {
    name: sheets.definitions,
    header: [
      columns.code,
      columns.indicator,
      columns.unit,
      definitions.definition,
      columns.source,
      definitions.owner,
      definitions.frequency,
      definitions.direction,
    ],
    rows: shown.map((indicator): DataCell[] => [
      indicator.code,
      nameOf(indicator, words),
      indicator.unit,
      indicator.definition,
      indicator.source,
      indicator.owner,
      words.frequencies[indicator.frequency],
      words.directions[indicator.direction],
    ]),
  };
}
