import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel } from '../../../src/intake/notation/cleanText';
import { plainNumber } from '../../../src/intake/map/plainNumber';
import { shiftDecimal } from '../../../src/model/rounding';
import { TupleIndex } from '../../../src/intake/map/tupleIndex';
import { mapTable } from '../../../src/intake/mapTable';
import { period } from '../../../src/model/period';
import { AREA, at, INDICATOR, mappingOf, PERIOD, PLACE, sheetOf, UNIT, valueColumn } from './table';

const SEED = { seed: 20240930 };
const decimal = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.bigInt(0n, 10n ** 20n), fc.integer({ min: 0, max: 20 }))
  .map(([sign, digits, places]) => {
    const padded = String(digits).padStart(places + 1, '0');
    const whole = padded.slice(0, padded.length - places);
    return `${sign}${whole}${places === 0 ? '' : `.${padded.slice(-places)}`}`;
  });

describe('laws of reading', () => {
  it('R-403 a plain decimal is the number the engine reads', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(plainNumber(text) + 0).toBe(Number(text) + 0);
      }),
      SEED,
    );
  });

  it('R-403 any number survives being written and read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainNumber(String(value)) + 0).toBe(value + 0);
      }),
      SEED,
    );
  });

  it.each(['', ' ', '1.', '.5', '1,2', '1e', 'e5', '0x1f', '1e999', 'NaN', '１２', '--1', '1.2.3', '5%'])(
    'R-403 %j is no plain number',
    (text) => {
      expect(plainNumber(text)).toBeNaN();
    },
  );

  it('R-407 moving the point of up to 15 digits there and back changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
        fc.integer({ min: -8, max: 8 }),
        (digits, places) => {
          const value = digits / 1e6;
          expect(shiftDecimal(shiftDecimal(value, places), -places) + 0).toBe(value + 0);
        },
      ),
      SEED,
    );
  });

  it('R-416 equal combinations get equal numbers, others new ones, in order of first sight', () => {
    const tuples = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(2)), { maxLength: 4000 });
    fc.assert(
      fc.property(tuples, (list) => {
        const index = new TupleIndex(3);
        const known = new Map<string, number>();
        for (const tuple of list) {
          const key = tuple.join();
          if (!known.has(key)) known.set(key, known.size);
          expect(index.add(Int32Array.from(tuple))).toBe(known.get(key));
        }
        expect(index.size).toBe(known.size);
      }),
      { ...SEED, numRuns: 30 },
    );
  });
});

const label = fc.stringMatching(/^[甲乙丙丁A-D]{1,3}$/);
const observation = fc.record({
  indicator: label,
  area: label,
  year: fc.integer({ min: 2000, max: 2030 }),
  unit: fc.constantFrom('家', '万元', '%'),
  value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
});

describe('laws of mapping', () => {
  it('R-401 a long table holds what was written into it, whatever the order', () => {
    const distinct = fc.uniqueArray(observation, {
      selector: (one) => JSON.stringify([one.indicator, one.area, one.unit, one.year]),
      maxLength: 120,
    });
    fc.assert(
      fc.property(distinct, (list) => {
        const rows = list.map(({ indicator, area, year, unit, value }) => [
          indicator,
          area,
          String(year),
          unit,
          String(value),
        ]);
        const sheet = sheetOf([['指标', '地区', '年', '单位', '值'], ...rows]);
        const columns = [INDICATOR, AREA, PERIOD, UNIT, valueColumn()];
        const { series, entries, periods } = mapTable(sheet, mappingOf(sheet, columns), PLACE);
        const found = [...entries.value].map((value, position) => {
          const { indicator, area, unit } = series[entries.seriesOf[position]!]!;
          return { indicator, area, year: Number(periods[entries.period[position]!]), unit, value: value + 0 };
        });
        const written = list.map((one) => ({ ...one, area: cleanLabel(one.area), value: one.value + 0 }));
        expect(found).toEqual(
          written.map(({ indicator, area, year, unit, value }) => ({ indicator, area, year, unit, value })),
        );
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('R-401 the same numbers in a wide table give the same entries', () => {
    const matrix = fc.array(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 3 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(matrix, (values) => {
        const years = ['2021', '2022', '2023'];
        const sheet = sheetOf([['地区', ...years], ...values.map((row, index) => [`区${index}`, ...row])]);
        const columns = [AREA, ...years.map((year) => valueColumn({ period: period(year) }))];
        const defaults = at({ indicator: 'x', unit: '家' });
        const { entries } = mapTable(sheet, mappingOf(sheet, columns, { layout: 'wide', defaults }), PLACE);
        expect([...entries.value].map((value) => value + 0)).toEqual(values.flat().map((value) => value + 0));
        expect([...entries.row]).toEqual(values.flatMap((_, index) => years.map(() => index + 1)));
      }),
      { ...SEED, numRuns: 40 },
    );
  });
});
