// Observations as one long table that stands alone: one value a row with indicator, area, period, form, unit, state and
// the file it came from. Law: read in again, the table gives the same series with the same values and reasons.
import { entryOf } from '../../model/entryOf';
import { sourceFiles } from '../../chart/sourceLine';
import type { Area } from '../../model/area';
import { importsById } from '../../model/importOrigin';
import type { ImportRecord } from '../../model/importRecord';
import type { Indicator } from '../../model/indicator';
import { isMissing, type Observation } from '../../model/observation';
import type { Series } from '../../model/series';
import { FRACTION } from '../../model/unit';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import type { DataCell, DataTable } from './dataTable';

/** What is known around the series that go out. */
export interface DataContext {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly imports: readonly ImportRecord[];
}

export function observationTable(series: readonly Series[], context: DataContext, words: Words): DataTable {
  const { columns } = words.exporting;
  const dimensions = [...new Set(series.flatMap(({ key }) => Object.keys(key.dimensions)))].sort();
  const indicators = new Map(context.indicators.map((indicator) => [indicator.code, indicator]));
  const areas = new Map(context.areas.map((area) => [area.code, area]));
  const log = importsById(context.imports);
  const header = [
    columns.code,
    columns.indicator,
    columns.areaCode,
    columns.area,
    ...dimensions,
    columns.period,
    columns.form,
    columns.value,
    columns.unit,
    columns.status,
    columns.source,
  ];
  const rows = series.flatMap(({ indicator, key, observations }) => {
    const subject = [
      indicator,
      named(indicators.get(indicator), indicator, words),
      key.area,
      named(areas.get(key.area), key.area, words),
      ...dimensions.map((name) => entryOf(key.dimensions, name) ?? null),
    ];
    return observations.map((observation): DataCell[] => [
      ...subject,
      // The form has a column of its own: "1—9月" would be taken for months where quarters are kept.
      words.formatPeriod(observation.period, 'period'),
      words.forms[key.form],
      observation.value,
      unitOf(key.unit, words),
      stateOf(observation, words),
      sourceFiles([observation.source], log).join(words.common.listSeparator),
    ]);
  });
  return { name: words.exporting.sheets.observations, header, rows };
}

function named(known: Indicator | Area | undefined, code: string, words: Words): string {
  return known === undefined ? code : nameOf(known, words);
}

/** The unit as it is kept: a translated one would be another unit to whoever reads the file. */
function unitOf(unit: string, words: Words): string {
  return unit === FRACTION ? words.formatUnit(unit) : unit;
}

function stateOf({ status }: Observation, words: Words): string {
  return isMissing(status) ? words.missing[status] : words.statuses[status];
}
