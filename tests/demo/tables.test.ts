import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { cityTotal, districtRows, districtTotal, peerRows } from '../../scripts/demo/areas.js';
import { breakdowns } from '../../scripts/demo/breakdowns.js';
import { certificateRows } from '../../scripts/demo/certificates.js';
import { demoFiles } from '../../scripts/demo/files.js';
import { quarterlyRows } from '../../scripts/demo/quarterly.js';
import { bonusRows } from '../../scripts/demo/registers.js';
import { yearlyRows, years } from '../../scripts/demo/yearly.js';

const folder = join(import.meta.dirname, '../../fixtures/demo');
const catalogue = new Map(catalogueIndicators.map((one) => [one.code, one]));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function yearly(code: string, year: number): number {
  const row = yearlyRows.find((one) => one.code === code);
  const text = row?.values[years.indexOf(year)];
  if (text === undefined || text === '' || text === '—') throw new Error(`no ${code} ${year}`);
  return Number(text);
}

/** Distinct firms with a certificate valid on a day: from issue or move, through the last day, unless cancelled. */
function stock(day: string): number {
  const valid = certificateRows.filter(
    (row) =>
      (row['movedIn'] || row['issued'] || '') <= day &&
      day <= (row['lastDay'] ?? '') &&
      !(row['cancelled'] && row['cancelled'] <= day),
  );
  return new Set(valid.map((row) => row['creditCode'])).size;
}

const certified = (year: number, kind: string) =>
  certificateRows.filter((row) => row['year'] === String(year) && row['kind'] === kind).length;

const written = demoFiles.map(([, name, bytes]) => ({ name, bytes }));
const ratioRows = yearlyRows.filter((row) => catalogue.get(row.code)?.ratio);

describe('demo tables', () => {
  test.each(written)('R-811 $name is what the tables give', async ({ name, bytes }) => {
    expect(Buffer.compare(await readFile(join(folder, name)), Buffer.from(await bytes()))).toBe(0);
  });

  test('R-812 the areas add up to the district and the units to the city', () => {
    const added = [2, 3, 4, 5, 6].map((at) => sum(districtRows.map((row) => Number(row[at]?.replace('—', '0')))));
    expect(added.map(String)).toEqual(districtTotal);
    expect(added).toEqual([
      yearly('QY01', 2023),
      yearly('QY01', 2024),
      yearly('QY11', 2023),
      yearly('CG02', 2023),
      yearly('YF03', 2023),
    ]);
    expect(sum(peerRows.map((row) => Number(row[1])))).toBe(cityTotal);
  });

  test.each(quarterlyRows)('R-812 the quarters of $code give the year', ({ code, form, values }) => {
    for (const [at, year] of [2022, 2023, 2024].entries()) {
      const quarters = values.slice(at * 4, at * 4 + 4).filter((value) => value !== null);
      if (quarters.length === 0) continue;
      expect(form === '当季' ? sum(quarters) : quarters[3]).toBe(yearly(code, year));
    }
  });

  test.each(breakdowns)('R-812 the parts of $name by $dimension give $year', ({ name, year, members }) => {
    const code = catalogueIndicators.find((one) => one.name === name || one.aliases.includes(name))?.code ?? '';
    expect(sum(Object.values(members as Record<string, number>))).toBe(yearly(code, Number(year)));
  });

  test('R-813 the certificates give the counts of high-tech enterprises', () => {
    for (const year of years) {
      expect([year, stock(`${year}-12-31`)]).toEqual([year, yearly('QY01', year)]);
      expect([year, certified(year, '新认定')]).toEqual([year, yearly('QY03', year)]);
      expect([year, certified(year, '重新认定')]).toEqual([year, yearly('QY04', year)]);
    }
    expect(['2023-11-10', '2024-09-30', '2024-11-05', '2024-11-10', '2024-11-25'].map(stock)).toEqual([
      33, 35, 30, 34, 42,
    ]);
    expect(sum(bonusRows.map((row) => Number(row[5])))).toBe(yearly('ZC01', 2023));
  });

  test('R-814 the credit codes are formally valid', () => {
    const codes = new Map(certificateRows.map((row) => [row['firm'] ?? '', row['creditCode'] ?? '']));
    expect([1, 2, 3].map((at) => codes.get(`示例企业F0${at}有限公司`))).toEqual([
      '91320703990000017Y',
      '91320703990000025R',
      '91320703990000033L',
    ]);
    expect(new Set(codes.values()).size).toBe(55);
    for (const code of codes.values()) expect(code).toMatch(/^91320703[0-9]{8}[0-9X][0-9A-HJ-NP-RTUWXY]$/);
  });

  test.each(ratioRows)('R-815 $code is what its parts give', ({ code, values }) => {
    const { ratio, decimals } = catalogue.get(code) ?? {};
    for (const [at, year] of years.entries()) {
      const computed =
        (yearly(ratio?.numerator ?? '', year) / yearly(ratio?.denominator ?? '', year)) * (ratio?.factor ?? 0);
      expect([year, computed.toFixed(decimals ?? 0)]).toEqual([year, Number(values[at]).toFixed(decimals ?? 0)]);
    }
  });
});
