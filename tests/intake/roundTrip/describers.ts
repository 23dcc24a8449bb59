// The same statistics as files that say themselves what each column is. Law: every observation is written, and one
// without a value with the reason why.
import type { MissingStatus } from '../../../src/model/observation';
import type { InputFile } from '../../../src/intake/sheet';
import { MARKS, worth } from './tables';
import type { Entry, Statistics } from './tables';

/** Words of a status column for each reason why there is no value. */
const WORDS: Readonly<Record<string, string>> = {
  notApplicable: 'not applicable',
  belowUnit: 'below one unit',
  notPublished: 'not yet published',
  notCollected: 'not collected',
} satisfies Partial<Record<MissingStatus, string>>;

interface Told {
  readonly measure: number;
  readonly area: number;
  readonly year: number;
  readonly value: number | null;
  readonly status: string | null;
}

function told(all: Statistics): Told[] {
  return all.entries.flatMap((byArea, measure) =>
    byArea.flatMap((byYear, area) => byYear.map((one, year) => ({ measure, area, year, ...halves(one) }))),
  );
}

function halves(one: Entry): Pick<Told, 'value' | 'status'> {
  return typeof one === 'number' ? { value: one, status: null } : { value: null, status: WORDS[MARKS[one]]! };
}

export function observationsOf(all: Statistics): Record<string, number | MissingStatus> {
  return Object.fromEntries(
    told(all).map(({ measure, area, year }) => [
      `${all.measures[measure]!.name} ${all.areas[area]!} ${all.years[year]!} ${all.measures[measure]!.unit}`,
      worth(all.entries[measure]![area]![year]!),
    ]),
  );
}

const record = (all: Statistics, { measure, area, year, value, status }: Told) => ({
  指标: all.measures[measure]!.name,
  地区: all.areas[area]!,
  年份: all.years[year]!,
  单位: all.measures[measure]!.unit,
  数值: value,
  数据状态: status,
});

const records = (all: Statistics): unknown => told(all).map((one) => record(all, one));

function columns(all: Statistics): unknown {
  const rows = told(all).map((one) => record(all, one));
  const keys = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])]));
}

const nested = (all: Statistics): unknown => ({ code: 200, message: 'ok', result: { total: 1, rows: records(all) } });

function jsonStat(all: Statistics): {
  ids: string[];
  size: number[];
  roles: unknown;
  dimension: object;
  cells: object;
} {
  const codes = all.measures.map((_, at) => `M${at}`);
  const units = all.measures.map(({ unit }, at) => [codes[at]!, { label: unit }] as const);
  const names = all.measures.map(({ name }, at) => [codes[at]!, name] as const);
  const observations = told(all);
  return {
    ids: ['measure', 'geo', 'time'],
    size: [all.measures.length, all.areas.length, all.years.length],
    roles: { metric: ['measure'], geo: ['geo'], time: ['time'] },
    dimension: {
      measure: {
        category: { index: codes, label: Object.fromEntries(names), unit: Object.fromEntries(units) },
      },
      geo: {
        category: {
          index: Object.fromEntries(all.areas.map((_, at) => [`A${at}`, at])),
          label: Object.fromEntries(all.areas.map((area, at) => [`A${at}`, area])),
        },
      },
      time: { category: { index: all.years.map(String) } },
    },
    cells: {
      value: observations.map(({ value }) => value),
      status: Object.fromEntries(observations.flatMap(({ status }, at) => (status === null ? [] : [[at, status]]))),
    },
  };
}

function jsonStat1(all: Statistics): unknown {
  const { ids, size, roles, dimension, cells } = jsonStat(all);
  return { statistics: { label: '主要指标', dimension: { ...dimension, id: ids, size, role: roles }, ...cells } };
}

function jsonStat2(all: Statistics): unknown {
  const { ids, size, roles, dimension, cells } = jsonStat(all);
  return { version: '2.0', class: 'dataset', label: '主要指标', id: ids, size, role: roles, dimension, ...cells };
}

function sdmxCsv(all: Statistics): string {
  const rows = told(all).map(({ measure, area, year, value, status }) => {
    const { name, unit } = all.measures[measure]!;
    return ['TM:MAIN(1.0)', name, all.areas[area]!, all.years[year]!, value ?? '', unit, status ?? ''].join(',');
  });
  return ['DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS', ...rows, ''].join('\r\n');
}

/** Series of measure and area; the unit hangs on the series, the state on the observation. */
function sdmxJson(all: Statistics): unknown {
  const coded = (id: string, list: readonly string[]) => ({
    id,
    name: id,
    values: list.map((name, at) => ({ id: id === 'TIME_PERIOD' ? name : `${id}${at}`, name })),
  });
  const states = Object.values(WORDS);
  const series: Record<string, { attributes: number[]; observations: Record<string, (number | null)[]> }> = {};
  for (const { measure, area, year, value, status } of told(all)) {
    const own = (series[`${measure}:${area}`] ??= { attributes: [measure], observations: {} });
    own.observations[year] = [value, status === null ? null : states.indexOf(status)];
  }
  const structure = {
    name: '主要指标',
    dimensions: {
      series: [
        coded(
          'INDICATOR',
          all.measures.map(({ name }) => name),
        ),
        coded('REF_AREA', all.areas),
      ],
      observation: [coded('TIME_PERIOD', all.years.map(String))],
    },
    attributes: {
      series: [
        coded(
          'UNIT_MEASURE',
          all.measures.map(({ unit }) => unit),
        ),
      ],
      observation: [{ id: 'OBS_STATUS', name: 'OBS_STATUS', values: states.map((id) => ({ id, name: id })) }],
    },
  };
  return { data: { structure, dataSets: [{ action: 'Information', series }] } };
}

const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });
const json = (write: (all: Statistics) => unknown) => (all: Statistics) => file('a.json', JSON.stringify(write(all)));

export const DESCRIBERS = {
  records: json(records),
  columns: json(columns),
  nested: json(nested),
  'json-stat 1': json(jsonStat1),
  'json-stat 2': json(jsonStat2),
  'sdmx-csv': (all: Statistics) => file('a.csv', sdmxCsv(all)),
  'sdmx-json': json(sdmxJson),
} as const;
