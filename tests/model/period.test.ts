import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  firstDay,
  frequencyOf,
  isoDate,
  lastDay,
  parsePeriod,
  period,
  periodAt,
  yearsEarlier,
} from '../../src/model/period';
import { periodRank } from '../../src/model/periodRank';
import { anyPeriod } from './arbitraries';

describe('periods', () => {
  test('R-140 canonical text is its own period', () => {
    fc.assert(fc.property(anyPeriod, (value) => parsePeriod(value) === value));
  });

  test.each(['2024-13', '2024-00', '2024-Q5', '2024-H3', '2023-02-29', '2024-04-31', '2000/02', '2025-2021', '24', ''])(
    'R-140 %s is no period',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
      expect(() => period(text)).toThrow(/not a period/);
    },
  );

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['1999/00', '1999-04-01', '2000-03-31'],
    ['2021-2025', '2021-01-01', '2025-12-31'],
  ])('R-141 %s lasts from %s to %s', (text, first, last) => {
    expect([firstDay(period(text)), lastDay(period(text))]).toEqual([first, last]);
  });

  test('R-142 periods compare as their last days, and the longer one stands last', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (left, right) => {
        const order = comparePeriods(left, right);
        expect(comparePeriods(right, left)).toBe(order === 0 ? 0 : -order);
        if (lastDay(left) !== lastDay(right)) expect(order).toBe(lastDay(left) < lastDay(right) ? -1 : 1);
        else if (firstDay(left) !== firstDay(right)) expect(order).toBe(firstDay(left) > firstDay(right) ? -1 : 1);
        else expect(order).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('R-142 the rank of periods orders them as comparing does', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (left, right) => {
        expect(Math.sign(periodRank(left) - periodRank(right))).toBe(comparePeriods(left, right));
      }),
      { numRuns: 1000 },
    );
  });

  test('R-143 years earlier and later again is the same period; only leap days and spans have none', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -20, max: 20 }), (value, years) => {
        const earlier = yearsEarlier(value, years);
        const isWithout = frequencyOf(value) === 'span' || value.endsWith('-02-29');
        if (isWithout) expect(earlier).toBeNull();
        else expect(earlier === null ? null : yearsEarlier(earlier, -years)).toBe(value);
      }),
    );
  });

  test('R-144 the period at a day contains it', () => {
    const frequency = fc.constantFrom('year', 'half', 'quarter', 'month', 'day');
    fc.assert(
      fc.property(anyPeriod, frequency, (value, at) => {
        const day = lastDay(value);
        const found = periodAt(day, at);
        expect(frequencyOf(found)).toBe(at);
        expect(firstDay(found) <= day && day <= lastDay(found)).toBe(true);
      }),
    );
    expect(periodAt(isoDate('2024-02-29'), 'quarter')).toBe('2024-Q1');
  });
});
