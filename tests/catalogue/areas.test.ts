import { describe, expect, test } from 'vitest';
import { catalogueAreas, homeAreaCode } from '../../src/catalogue/areas';

const byCode = new Map(catalogueAreas.map((area) => [area.code, area]));

function find(name: string): string | undefined {
  return catalogueAreas.find((area) => [area.code, area.name, area.nameEn, ...area.aliases].includes(name))?.code;
}

describe('catalogue of areas', () => {
  test('R-805 no name means two areas', () => {
    const owners = new Map<string, string>();
    for (const area of catalogueAreas) {
      for (const name of [area.code, area.name, area.nameEn ?? area.code, ...area.aliases]) {
        const key = name.normalize('NFKC').toLowerCase();
        expect([key, owners.get(key) ?? area.code]).toEqual([key, area.code]);
        owners.set(key, area.code);
      }
    }
  });

  test('R-806 parents and containers exist and parents end at a root', () => {
    for (const area of catalogueAreas) {
      if (area.includedIn !== null) expect(byCode.has(area.includedIn)).toBe(true);
      let steps = 0;
      for (let at = area; at.parent !== null; steps += 1) {
        const parent = byCode.get(at.parent);
        expect([area.code, parent === undefined, steps > 5]).toEqual([area.code, false, false]);
        if (parent) at = parent;
      }
    }
  });

  test.each([
    ['内蒙古', '150000'],
    ['西藏', '540000'],
    ['Tibet', '540000'],
    ['Xizang', '540000'],
    ['北京市', '110000'],
    ['新疆维吾尔自治区', '650000'],
    ['香港', '810000'],
    ['澳门', '820000'],
    ['台湾', '710000'],
    ['Shaanxi', '610000'],
    ['全国', '100000'],
    ['东部', '东部地区'],
  ])('R-807 %s is %s', (name, code) => {
    expect(find(name)).toBe(code);
  });

  test('R-807 34 provincial units', () => {
    expect(catalogueAreas.filter((area) => /^\d\d0000$/.test(area.code) && area.parent === '100000')).toHaveLength(34);
  });

  test('R-808 the district proper and its whole territory differ', () => {
    const home = byCode.get(homeAreaCode);
    const whole = byCode.get(home?.includedIn ?? '');
    expect(home?.scopeNote).toContain('区本级口径');
    expect(whole?.scopeNote).toContain('全域口径');
    expect(catalogueAreas.filter((area) => area.parent === homeAreaCode)).toHaveLength(10);
  });

  test.each([
    ['连云经开区', '320703402'],
    ['墟沟', '320703001'],
    ['云山', '320703004'],
    ['市开发区', '320771'],
    ['海州区（高新区）', '320706'],
    ['连云区', '320703'],
  ])('R-805 the office word %s is area %s', (name, code) => {
    expect(find(name)).toBe(code);
  });
});
