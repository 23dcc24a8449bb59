import { describe, expect, test } from 'vitest';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import type { IndicatorKind } from '../../src/model/indicator';

const byCode = new Map(catalogueIndicators.map((indicator) => [indicator.code, indicator]));

/** Codes by kind as section 2.2 of the practice study gives them (S, M, U; every other plain count is a flow). */
const KINDS: Readonly<Record<Exclude<IndicatorKind, 'flow'>, readonly string[]>> = {
  stock: 'QY01 PT01 PT02s PT03 PT04 PT05 PT07 RC05 RC09 CG05 RW02 RW03 JJ03'.split(' '),
  ratio: 'QY06 QY08 QY14 YF02 YF04 YF05 YF08 PT06 RC08 CG06 CG08 CG11 ZC03 FZ06 FZ07 FZ08 FZ09 RW01'.split(' '),
  mean: ['RC07'],
  distinct: ['ZC02', 'FZ02'],
};

function namesOf(code: string): readonly string[] {
  const indicator = byCode.get(code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return [indicator.code, indicator.name, ...indicator.aliases].map((name) => name.normalize('NFKC').toLowerCase());
}

describe('catalogue of indicators', () => {
  test('R-801 61 indicators, 6 auxiliaries and two companions, each of them complete', () => {
    const prefixes = { QY: 14, YF: 8, PT: 8, RC: 9, CG: 11, ZC: 3, FZ: 10, RW: 3, JJ: 3 };
    for (const [prefix, count] of Object.entries(prefixes)) {
      expect([prefix, catalogueIndicators.filter((one) => one.code.startsWith(prefix)).length]).toEqual([
        prefix,
        count,
      ]);
    }
    expect(catalogueIndicators).toHaveLength(61 + 6 + 2);
    for (const one of catalogueIndicators) {
      expect([one.name, one.nameEn, one.unit, one.definition, one.source, one.owner, one.category]).not.toContain(null);
      expect(one.origin).toBe('catalogue');
    }
  });

  test('R-802 no name means two indicators', () => {
    const owners = new Map<string, string>();
    for (const { code } of catalogueIndicators) {
      for (const name of namesOf(code)) {
        expect([name, owners.get(name) ?? code]).toEqual([name, code]);
        owners.set(name, code);
      }
    }
  });

  test.each([
    ['研发投入强度', 'YF02'],
    ['全社会研发投入占比', 'YF02'],
    ['R&D占GDP比重', 'YF02'],
    ['科小入库数', 'QY11'],
    ['高新技术企业(期末)', 'QY01'],
    ['外国人来华工作许可初审', 'RC06'],
    ['再次认定高企', 'QY04'],
    ['引进市外高企', 'QY09'],
    ['花果山英才计划', 'RC03'],
    ['普法覆盖企业数（去重）', 'FZ02'],
  ])('R-802 the office word %s means %s', (word, code) => {
    const wanted = word.normalize('NFKC').toLowerCase();
    expect(catalogueIndicators.filter((one) => namesOf(one.code).includes(wanted)).map((one) => one.code)).toEqual([
      code,
    ]);
  });

  test.each([
    ['QY06', 9, 17, 52.9],
    ['QY08', 3, 5, 60.0],
    ['YF02', 60630, 291.5, 2.08],
    ['YF02', 60200, 286.9, 2.1],
    ['CG06', 238, 16.3, 14.6],
    ['CG08', 171.5, 512, 33.5],
  ])('R-803 %s from %d and %d is %d as published', (code, numerator, denominator, published) => {
    const indicator = byCode.get(code);
    expect(byCode.has(indicator?.ratio?.numerator ?? '')).toBe(true);
    expect(byCode.has(indicator?.ratio?.denominator ?? '')).toBe(true);
    const value = (numerator / denominator) * (indicator?.ratio?.factor ?? Number.NaN);
    expect(Number(value.toFixed(indicator?.decimals ?? 0))).toBe(published);
  });

  test('R-804 kinds are those of the practice study, and only ratios are recomputed', () => {
    const special = new Map(Object.entries(KINDS).flatMap(([kind, codes]) => codes.map((code) => [code, kind])));
    for (const one of catalogueIndicators) {
      expect([one.code, one.kind]).toEqual([one.code, special.get(one.code) ?? 'flow']);
      if (one.ratio) expect([one.code, one.kind]).toEqual([one.code, 'ratio']);
    }
  });
});
