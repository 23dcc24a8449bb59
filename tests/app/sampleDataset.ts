// A small dataset for the pages: series are written as "area frequency form" with values by period.
import type { Area } from '../../src/model/area';
import type { Dataset } from '../../src/model/dataset';
import { EMPTY_DATASET } from '../../src/model/dataset';
import type { Indicator } from '../../src/model/indicator';
import type { ValueForm } from '../../src/model/observation';
import { period, frequencyOf } from '../../src/model/period';
import { blockFromSeries } from '../../src/model/readBlock';
import type { Series } from '../../src/model/series';

export function area(code: string, parent: string | null = null): Area {
  return {
    code,
    name: code,
    shortName: null,
    nameEn: null,
    aliases: [],
    parent,
    includedIn: null,
    scopeNote: null,
    ranked: true,
    origin: 'user',
  };
}

export function indicator(code: string, changed: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: code,
    nameEn: null,
    unit: '家',
    direction: 'up',
    kind: 'flow',
    frequency: 'year',
    lagMonths: null,
    definition: null,
    source: null,
    owner: null,
    category: null,
    aliases: [],
    decimals: null,
    ratio: null,
    origin: 'user',
    ...changed,
  };
}

/** One series; every value is stated, at cell A1 of the first import. */
export function series(
  code: string,
  place: string,
  values: Readonly<Record<string, number>>,
  form: ValueForm = 'period',
  dimensions: Readonly<Record<string, string>> = {},
): Series {
  const periods = Object.keys(values).map(period);
  const [first] = periods;
  if (first === undefined) throw new Error('a series needs a value');
  return {
    indicator: code,
    key: { area: place, dimensions, frequency: frequencyOf(first), form, unit: '家' },
    observations: periods.map((one) => ({
      period: one,
      value: values[one] ?? null,
      status: 'normal',
      source: { import: 1, table: 0, row: 0, column: 0 },
      text: null,
    })),
  };
}

/** Blocks of the series, with indicators and areas of their codes. */
export function dataset(all: readonly Series[], areas: readonly Area[]): Dataset {
  const codes = [...new Set(all.map((one) => one.indicator))].sort();
  return {
    ...EMPTY_DATASET,
    indicators: codes.map((code) => indicator(code)),
    areas,
    blocks: codes.map((code) =>
      blockFromSeries(
        code,
        all.filter((one) => one.indicator === code),
      ),
    ),
  };
}
