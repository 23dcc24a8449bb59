// Indicators, areas and observations as tables of a data package, in the words of SDMX where it has some.
// Law: one row an observation, with its unit, its state, and the file, sheet and cell it came from.
import type { Area } from '../../model/area';
import type { Block } from '../../model/block';
import { importsById, tableOrigin } from '../../model/importOrigin';
import type { ImportRecord } from '../../model/importRecord';
import type { Indicator } from '../../model/indicator';
import { observationAt } from '../../model/readBlock';
import type { CsvCell, Field, PackageTable } from './csvTable';

export function indicatorTable(indicators: readonly Indicator[]): PackageTable {
  return {
    path: 'data/indicators.csv',
    title: '指标 Indicators',
    fields: [
      text('code'),
      text('name'),
      text('name_en'),
      text('unit'),
      text('kind', 'stock, flow, ratio, mean, distinct'),
      text('direction', 'up, down, full, neutral'),
      text('frequency'),
      text('definition'),
      text('source'),
      text('owner'),
      text('category'),
    ],
    primaryKey: ['code'],
    rows: indicators.map((one) => [
      one.code,
      one.name,
      one.nameEn,
      one.unit,
      one.kind,
      one.direction,
      one.frequency,
      one.definition,
      one.source,
      one.owner,
      one.category,
    ]),
  };
}

export function areaTable(areas: readonly Area[]): PackageTable {
  return {
    path: 'data/areas.csv',
    title: '地区 Areas',
    fields: [text('code'), text('name'), text('name_en'), text('parent'), text('scope_note', '口径')],
    primaryKey: ['code'],
    rows: areas.map(({ code, name, nameEn, parent, scopeNote }) => [code, name, nameEn, parent, scopeNote]),
  };
}

export function observationTable(blocks: readonly Block[], records: readonly ImportRecord[]): PackageTable {
  return {
    path: 'data/observations.csv',
    title: '数值 Observations',
    fields: [
      text('INDICATOR'),
      text('REF_AREA'),
      text('TIME_PERIOD', '2024, 2024-H1, 2024-Q3, 2024-09'),
      text('FREQ'),
      text('form', 'period, cumulative (since the beginning of the year), end (state at the end)'),
      { name: 'dimensions', type: 'object', description: 'further dimensions; empty: the total' },
      text('UNIT_MEASURE'),
      { name: 'OBS_VALUE', type: 'number', description: 'empty: missing, for the reason in OBS_STATUS' },
      text('OBS_STATUS'),
      text('source_file'),
      text('source_sheet'),
      { name: 'source_row', type: 'integer', description: 'counted from 1' },
      { name: 'source_column', type: 'integer', description: 'counted from 1' },
      text('text', 'the cell as found, where it differs from the plain value'),
    ],
    primaryKey: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'FREQ', 'form', 'dimensions', 'UNIT_MEASURE'],
    rows: observationRows(blocks, records),
  };
}

function* observationRows(blocks: readonly Block[], records: readonly ImportRecord[]): Generator<readonly CsvCell[]> {
  const log = importsById(records);
  for (const block of blocks) {
    for (const [s, key] of block.series.entries()) {
      const dimensions = Object.keys(key.dimensions).length === 0 ? null : JSON.stringify(key.dimensions);
      for (let i = block.offsets[s] as number; i < (block.offsets[s + 1] as number); i += 1) {
        const found = observationAt(block, block.cells, i);
        if (found === null) throw new Error(`entry ${i} of ${block.indicator} is no observation`);
        const origin = tableOrigin(log, found.source);
        yield [
          block.indicator,
          key.area,
          found.period,
          key.frequency,
          key.form,
          dimensions,
          key.unit,
          found.value,
          found.status,
          origin?.file ?? null,
          origin?.table.sheet ?? null,
          origin === null ? null : found.source.row + 1,
          origin === null ? null : found.source.column + 1,
          found.text,
        ];
      }
    }
  }
}

function text(name: string, description?: string): Field {
  return { name, type: 'string', ...(description === undefined ? {} : { description }) };
}
