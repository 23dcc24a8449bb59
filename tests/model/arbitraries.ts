// Random model data for the laws: blocks, change sets and datasets in every shape that the types allow.
import * as fc from 'fast-check';
import type { Block } from '../../src/model/block';
import type { Observation } from '../../src/model/observation';
import { isMissing, STATUSES } from '../../src/model/observation';
import type { Period } from '../../src/model/period';
import { blockFromSeries } from '../../src/model/readBlock';
import type { Series, SeriesKey } from '../../src/model/series';
import { seriesId } from '../../src/model/series';

// One seed for every run, so that a law fails today where it failed yesterday.
fc.configureGlobal({ seed: 20_240_930 });

const YEARS = fc.integer({ min: 1950, max: 2049 });

export const anyPeriod: fc.Arbitrary<Period> = fc
  .oneof(
    YEARS.map(String),
    fc.tuple(YEARS, fc.integer({ min: 1, max: 2 })).map(([year, half]) => `${year}-H${half}`),
    fc.tuple(YEARS, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
    fc.tuple(YEARS, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${two(month)}`),
    fc
      .tuple(YEARS, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
    fc.constantFrom('2000-02-29', '2024-02-29', '2023-12-31'),
    YEARS.map((year) => `${year}/${two((year + 1) % 100)}`),
    fc.tuple(YEARS, fc.integer({ min: 1, max: 20 })).map(([year, length]) => `${year}-${year + length}`),
  )
  .map((text) => text as Period);

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Few keys, so that two blocks often meet; the names are those that break careless objects. */
const anyDimensions = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { 行业: '制造业' },
  { 行业: '制造业', 性质: '民营' },
  { 性质: '民营', 行业: '服务业' },
  JSON.parse('{"__proto__":"毒"}') as Record<string, string>,
  { constructor: '建筑' },
);

export const anySeriesKey: fc.Arbitrary<SeriesKey> = fc.record({
  area: fc.constantFrom('320703', '320706', '320722', '徐圩新区', '__proto__'),
  dimensions: anyDimensions,
  frequency: fc.constantFrom('year', 'month'),
  form: fc.constantFrom('period', 'cumulative', 'end'),
  unit: fc.constantFrom('家', '万元'),
});

/** Values that differ in one bit's worth of meaning: zero, small, large, many digits. */
const anyValue = fc.oneof(
  fc.constantFrom(0, 1, 2),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

const anyObservationAt = (period: Period, imports: number): fc.Arbitrary<Observation> =>
  fc
    .tuple(
      fc.constantFrom(...STATUSES.slice(0, 3), 'blank' as const, 'notApplicable' as const),
      anyValue,
      fc.record({
        import: fc.integer({ min: 1, max: imports }),
        table: fc.integer({ min: 0, max: 3 }),
        row: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        column: fc.integer({ min: 0, max: 65535 }),
      }),
      fc.option(fc.string()),
    )
    .map(([status, value, source, text]) => ({
      period,
      value: isMissing(status) ? null : value,
      status,
      source,
      text,
    }));

const FEW_PERIODS = ['2019', '2020', '2021', '2021-06', '2021-Q2', '2021-H1', '2024-02', '2024-02-29'] as Period[];

const anyObservations = (imports: number): fc.Arbitrary<Observation[]> =>
  fc
    .subarray(FEW_PERIODS, { minLength: 1 })
    .chain((periods) => fc.tuple(...periods.map((period) => anyObservationAt(period, imports))));

export const anySeriesList = (indicator: string, imports = 5): fc.Arbitrary<Series[]> =>
  fc
    .uniqueArray(anySeriesKey, { selector: seriesId, maxLength: 5 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) => anyObservations(imports).map((observations) => ({ indicator, key, observations }))),
      ),
    );

export const anyBlock = (indicator = 'QY01', imports = 5): fc.Arbitrary<Block> =>
  anySeriesList(indicator, imports).map((list) => blockFromSeries(indicator, list));
