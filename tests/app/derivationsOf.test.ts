import { describe, expect, it } from 'vitest';
import { derivationsOf } from '../../src/app/derived/derivationsOf';
import { registerFindings } from '../../src/analysis/derive/registerFindings';
import { deriveValue } from '../../src/analysis/derive/deriveRule';
import { homeAreaCode } from '../../src/catalogue/areas';
import { derivationRules } from '../../src/catalogue/derivationRules';
import type { DerivationRule } from '../../src/model/derivationRule';
import { isoDate } from '../../src/model/period';
import { demoRegister, windowAt } from '../analysis/derive/registers';

const firms = async () => {
  const { head, rows } = await demoRegister('高企台账.xlsx');
  return { ...head, rows };
};

describe('what a register gives by itself', () => {
  it('R-1023 every indicator that the register alone can answer, with its rows behind it', async () => {
    const found = derivationsOf(await firms(), { areas: [], rules: [] });
    const values = found.map(({ indicator, derivation }) => [
      indicator,
      deriveValue(derivation, windowAt('2023'), null).value,
    ]);
    expect(values).toEqual([
      ['QY01', 34],
      ['QY02', 9],
      ['QY03', 6],
      ['QY04', 3],
      ['QY07', 5],
      ['QY08', 60],
      ['QY09', 3],
    ]);
  });

  it('R-1023 the values of six years, this one up to today, and what runs out by month and by area, as plain data', async () => {
    const found = derivationsOf(await firms(), { areas: [], rules: [] });
    const { years, isUpToToday, indicators, endings } = structuredClone(
      registerFindings(found, homeAreaCode, isoDate('2024-12-31')),
    );
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(isUpToToday).toBe(true);
    const stock = indicators.find(({ indicator }) => indicator === 'QY01');
    expect(stock?.values.slice(-3).map(({ value }) => value)).toEqual([27, 34, 43]);
    expect(endings?.byMonth).toEqual([
      { month: '2025-10', count: 5 },
      { month: '2025-11', count: 7 },
      { month: '2025-12', count: 4 },
    ]);
    expect(endings?.byPlace.reduce((sum, { count }) => sum + count, 0)).toBe(16);
  });

  it('R-1024 a rule of the workspace takes the place of the shipped one of its id', async () => {
    const shipped = derivationRules.find(({ id }) => id === 'QY02');
    if (shipped?.kind !== 'rows') throw new Error('QY02 is no rule of rows');
    const own: DerivationRule = { ...shipped, where: [], measure: { kind: 'count' } };
    const found = derivationsOf(await firms(), { areas: [], rules: [own] });
    const of2021 = found.find(({ indicator }) => indicator === 'QY02');
    expect(of2021 && deriveValue(of2021.derivation, windowAt('2021'), null).value).toBe(9);
  });
});
