import { describe, expect, it } from 'vitest';
import { derivationsOf } from '../../src/app/registers/derived/derivationsOf';
import { deriveValue } from '../../src/analysis/derive/deriveRule';
import { derivationRules } from '../../src/catalogue/derivationRules';
import type { DerivationRule } from '../../src/model/derivationRule';
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

  it('R-1024 a rule of the workspace takes the place of the shipped one of its id', async () => {
    const shipped = derivationRules.find(({ id }) => id === 'QY02');
    if (shipped?.kind !== 'rows') throw new Error('QY02 is no rule of rows');
    const own: DerivationRule = { ...shipped, where: [], measure: { kind: 'count' } };
    const found = derivationsOf(await firms(), { areas: [], rules: [own] });
    const of2021 = found.find(({ indicator }) => indicator === 'QY02');
    expect(of2021 && deriveValue(of2021.derivation, windowAt('2021'), null).value).toBe(9);
  });
});
