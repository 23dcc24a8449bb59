import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveGroups, deriveValue } from '../../../src/analysis/derive/deriveRule';
import { stockMovements } from '../../../src/analysis/derive/stockMovements';
import { asked, HOME, prepared, register, windowAt } from './registers';

const HEADERS = ['企业名称', '证书编号', '认定类型', '发证日期', '所在街道', '迁入日期', '取消日期'];
const anyDay = fc.constantFrom(
  '',
  '2020-02-29',
  '2021-11-03',
  '2022-11-18',
  '2023-12-31',
  '2023-01-01',
  '2022-06',
  '不详',
);
const anyRow = fc.tuple(
  fc.constantFrom('甲', '乙', '丙', '丁', ''),
  fc.uuid(),
  fc.constantFrom('新认定', '重新认定', ''),
  anyDay,
  fc.constantFrom('墟沟街道', '连云经开区', '', '某处', '东海县'),
  fc.constantFrom('', '', '2022-01-10', '2023-05'),
  fc.constantFrom('', '', '2023-03-01', '—'),
);
const anyRows = fc.array(anyRow, { maxLength: 30 });
const anyTime = fc.constantFrom('2021', '2022-Q4', '2023', '2023-11', '2024-02-29');

const valueIn = (rows: readonly (readonly string[])[], code: string, when: string) =>
  deriveValue(asked([register('highTech', HEADERS, rows)], code), windowAt(when), HOME);

describe('laws of rules on any register', () => {
  it('R-1018 different enterprises are never more than rows, and no enterprise counts twice', () => {
    fc.assert(
      fc.property(anyRows, anyTime, (rows, when) => {
        const { value, parts } = valueIn(rows, 'QY01', when);
        const firms = new Set((parts[0]?.rows ?? []).map((row) => rows[row]?.[0]));
        expect(value).toBe(firms.size);
        expect(value).toBeLessThanOrEqual(parts[0]?.rows.length ?? 0);
      }),
    );
  });

  it('R-1018 counts of the parts add up to the whole; enterprises of the parts are no fewer than the whole', () => {
    fc.assert(
      fc.property(anyRows, anyTime, (rows, when) => {
        const sources = [register('highTech', HEADERS, rows)];
        const sumOf = (code: string) =>
          deriveGroups(asked(sources, code), 'area', windowAt(when), HOME).reduce(
            (sum, { derived }) => sum + (derived.value ?? 0),
            0,
          );
        expect(sumOf('QY02')).toBe(valueIn(rows, 'QY02', when).value ?? 0);
        expect(sumOf('QY01')).toBeGreaterThanOrEqual(valueIn(rows, 'QY01', when).value ?? 0);
      }),
    );
  });

  it('R-1018 the order of rows does not matter', () => {
    fc.assert(
      fc.property(anyRows, anyTime, (rows, when) => {
        const turned = [...rows].reverse();
        const told = (some: typeof rows) => {
          const { value, status, parts } = valueIn(some, 'QY01', when);
          return [
            value,
            status,
            parts[0]?.rows.length,
            parts[0]?.leftOut.map(({ reason, rows: out }) => `${reason} ${out.length}`).sort(),
          ];
        };
        expect(told(turned)).toEqual(told(rows));
      }),
    );
  });

  it('R-1013 on any register of exact days the remainder is the overlap', () => {
    const exact = anyRows.map((rows) => rows.filter((row) => row.every((cell) => !/不详|^\d{4}-\d{2}$/.test(cell))));
    fc.assert(
      fc.property(exact, fc.constantFrom(2021, 2022, 2023, 2024, 2026), (rows, year) => {
        const sources = [
          register(
            'highTech',
            HEADERS,
            rows.filter(([firm, , , issued]) => firm !== '' && issued !== ''),
          ),
        ];
        const moves = stockMovements(prepared(sources, 'QY01'), prepared(sources, 'QY04'), year, HOME);
        expect([moves.remainder, moves.open]).toEqual([moves.overlap, moves.open]);
      }),
    );
  });
});
