import { beforeAll, describe, expect, it } from 'vitest';
import { endingWithin } from '../../../src/analysis/derive/endingWithin';
import { graceCount } from '../../../src/analysis/derive/graceCount';
import { stockMovements } from '../../../src/analysis/derive/stockMovements';
import { isoDate } from '../../../src/model/period';
import type { RegisterSource } from '../../../src/model/registerSource';
import { demoRegister, derived, groupsOf, HOME, prepared, valueOf } from './registers';

let firms: RegisterSource;
let bonuses: RegisterSource;
let talents: RegisterSource;
let honours: RegisterSource;

beforeAll(async () => {
  firms = await demoRegister('高企台账.xlsx');
  bonuses = await demoRegister('奖补资金兑现台账_2023年.csv');
  talents = await demoRegister('人才台账_2023年.csv');
  honours = await demoRegister('荣誉与平台台账_2023年.csv');
});

describe('the stock of certified enterprises', () => {
  it.each([
    ['2022-12-31', 27],
    ['2023-12-31', 34],
    ['2024-12-31', 43],
    ['2024-09-30', 35],
    ['2024-11-05', 30],
    ['2024-11-10', 34],
    ['2024-11-25', 42],
  ])('R-1001 QY01 on %s is %i', (day, expected) => {
    expect(valueOf([firms], 'QY01', day)).toBe(expected);
  });

  it.each([
    ['2022', [19, 19, 19, 27]],
    ['2023', [27, 28, 30, 34]],
    ['2024', [34, 35, 35, 43]],
  ])('R-1001 the quarters of %s are a staircase', (year, expected) => {
    expect([1, 2, 3, 4].map((quarter) => valueOf([firms], 'QY01', `${year}-Q${quarter}`))).toEqual(expected);
  });

  it('R-1001 35 certificates of 33 enterprises on 2023-11-10: 35 is not the stock', () => {
    const { value, parts } = derived([firms], 'QY01', '2023-11-10');
    expect([value, parts[0]?.rows.length]).toEqual([33, 35]);
    expect(derived([firms], 'QY01', '2024-11-25').parts[0]?.rows.length).toBe(43);
  });

  it('R-1001 the stock of 2023 is not the running sum of certificates, 42, nor that with the three moved in, 45', () => {
    const years = ['2019', '2020', '2021', '2022', '2023'];
    const added = years.reduce((sum, year) => sum + (valueOf([firms], 'QY02', year) ?? 0), 0);
    expect([added, added + (valueOf([firms], 'QY09', '2023') ?? 0)]).toEqual([42, 45]);
    expect(valueOf([firms], 'QY01', '2023')).toBe(34);
  });

  it('R-1012 areas and fields give the tables of the demo and add up', () => {
    const ofAreas = groupsOf([firms], 'QY01', '2023-12-31', 'area');
    expect(Object.fromEntries(ofAreas)).toEqual({
      '320703402': 15,
      '320703008': 7,
      '320703001': 6,
      '320703004': 3,
      '320703005': 1,
      '320703003': 0,
      '320703009': 1,
      '320703010': 1,
    });
    const ofFields = [...groupsOf([firms], 'QY01', '2023-12-31', 'technology').values()];
    expect(ofFields.sort((one, other) => (other ?? 0) - (one ?? 0))).toEqual([10, 9, 5, 4, 3, 2, 1]);
  });
});

describe('flows and shares of certificates', () => {
  it.each([
    ['QY02', [6, 5, 8, 14, 9, 17]],
    ['QY03', [4, 3, 5, 10, 6, 11]],
    ['QY04', [2, 2, 3, 4, 3, 6]],
  ])('R-1002 %s counts what was certified here', (code, expected) => {
    expect([2019, 2020, 2021, 2022, 2023, 2024].map((year) => valueOf([firms], code, `${year}`))).toEqual(expected);
  });

  it('R-1003 QY07 counts what runs out, 16 of it in 2025', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
    expect(years.map((year) => valueOf([firms], 'QY07', `${year}`))).toEqual([3, 4, 5, 6, 5, 9, 16]);
  });

  it('R-1004 the renewal rate is recomputed: 3 of 5 in 2023', () => {
    const rates = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => valueOf([firms], 'QY08', `${year}`)?.toFixed(1));
    expect(rates).toEqual(['66.7', '50.0', '60.0', '66.7', '60.0', '66.7']);
    expect(derived([firms], 'QY08', '2023').quotient).toEqual({ numerator: 3, denominator: 5 });
  });

  it('R-1009 enterprises brought in are counted since 2023; 2022 was not tracked and is no zero', () => {
    expect([valueOf([firms], 'QY09', '2023'), valueOf([firms], 'QY09', '2024')]).toEqual([3, 2]);
    expect(derived([firms], 'QY09', '2022')).toMatchObject({ value: null, status: 'notCollected' });
  });
});

describe('movements and look-ahead', () => {
  it.each([
    [2023, { before: 27, added: 6, renewed: 3, expired: 5, movedIn: 3, movedOut: 0, cancelled: 0, after: 34 }],
    [2024, { before: 34, added: 11, renewed: 6, expired: 9, movedIn: 2, movedOut: 0, cancelled: 1, after: 43 }],
  ])('R-1013 the identity of %i holds without a remainder', (year, expected) => {
    const moves = stockMovements(prepared([firms], 'QY01'), prepared([firms], 'QY04'), year, HOME);
    expect(moves).toEqual({ ...expected, remainder: 0, overlap: 0, open: 0 });
  });

  it('R-1014 sixteen certificates run out in the twelve months after 2024-12-31', () => {
    const endings = endingWithin(prepared([firms], 'QY01'), isoDate('2024-12-31'), 12, HOME);
    expect(endings.map(({ last }) => Math.floor(last / 100))).toEqual([
      ...Array<number>(5).fill(202510),
      ...Array<number>(7).fill(202511),
      ...Array<number>(4).fill(202512),
    ]);
    expect(endings.some(({ isSucceeded }) => isSucceeded)).toBe(false);
  });

  it('R-1014 a certificate renewed early says that it has its successor', () => {
    const endings = endingWithin(prepared([firms], 'QY01'), isoDate('2023-11-10'), 1, HOME);
    expect(endings.map(({ isSucceeded }) => isSucceeded)).toEqual([true, false, true, false, false]);
  });

  it('R-1015 enterprises between two certificates stand beside the strict count', () => {
    const [stock, ending] = [prepared([firms], 'QY01'), prepared([firms], 'QY07')];
    const grace = (day: string) => graceCount(stock, ending, isoDate(day), HOME, null);
    expect([grace('2024-09-30'), grace('2024-11-05')]).toEqual([0, 5]);
    expect(graceCount(stock, ending, isoDate('2024-11-05'), HOME, new Set())).toBe(0);
  });
});

describe('payments, talents, titles', () => {
  it('R-1005 460 are paid in 2023 for certificates of 2022, to 14 enterprises, 32.86 each and not 51.1', () => {
    expect([valueOf([bonuses], 'ZC01', '2023'), valueOf([bonuses], 'ZC02', '2023')]).toEqual([460, 14]);
    expect(valueOf([bonuses], 'N08', '2022')).toBe(460);
    expect(valueOf([bonuses], 'N08', '2023')).not.toBe(460);
    expect(valueOf([bonuses, firms], 'D02', '2023')?.toFixed(2)).toBe('32.86');
  });

  it('R-1005 the bonus splits by kind of certification as it was paid', () => {
    expect(Object.fromEntries(groupsOf([bonuses], 'ZC01', '2023', 'certifiedType'))).toEqual({
      新认定: 400,
      重新认定: 60,
    });
  });

  it('R-1000 one indicator may come from one kind of register or another', () => {
    expect([valueOf([talents], 'RC01', '2023'), valueOf([talents], 'RC03', '2023')]).toEqual([1, 2]);
    expect([valueOf([talents], 'RC04', '2022'), valueOf([talents], 'RC04', '2023')]).toEqual([5, 6]);
    const honoured = ['QY12', 'QY13', 'CG10', 'PT02', 'PT05'].map((code) => valueOf([honours], code, '2023'));
    expect(honoured).toEqual([2, 1, 2, 4, 1]);
  });

  it('R-1017 eleven deputies are in post at the end of 2023, six after the terms of 2022', () => {
    expect([valueOf([talents], 'RC05', '2023'), valueOf([talents], 'RC05', '2024')]).toEqual([11, 6]);
  });
});
