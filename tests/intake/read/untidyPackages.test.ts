import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/readFile';
import { firstSheet } from './realFiles';
import { sheetData, workbook } from './workbook';

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
const cells = '<c r="A1" t="inlineStr"><is><t>研发强度</t></is></c><c r="B1" s="1"><v>0.0269</v></c>';
const whole = workbook({ sheets: [sheetData(cells)], styles });
const expected = [['研发强度', { kind: 'percent', value: 0.0269 }]];

type Part = readonly [name: string, content: Uint8Array];

const rowsOf = async (change: (part: Part) => Part) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(unzipSync(whole)).map(change)));
  return firstSheet(await readFile({ name: 'a.xlsx', bytes }, { encoding: null })).rows;
};

const inUtf16 = (text: string): Uint8Array => {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code & 255, code >> 8])]);
};

describe('untidy packages', () => {
  it.each<readonly [string, (name: string) => string]>([
    ['small letters', (name) => name.toLowerCase()],
    ['capital letters', (name) => name.toUpperCase()],
    ['some capital letters', (name) => name.replace('sheet1', 'Sheet1').replace('styles', 'Styles')],
    ['backslashes', (name) => name.replaceAll('/', '\\')],
    ['backslashes and small letters', (name) => name.replaceAll('/', '\\').toLowerCase()],
  ])('R-585 parts named with %s are found', async (_, rename) => {
    expect(await rowsOf(([name, content]) => [rename(name), content])).toEqual(expected);
  });

  it('R-585 markup in UTF-16 is read', async () => {
    const change = ([name, content]: Part): Part => [
      name,
      inUtf16(`<?xml version="1.0" encoding="UTF-16"?>${strFromU8(content).replace(/<\?xml[^>]*>/, '')}`),
    ];
    expect(await rowsOf(change)).toEqual(expected);
  });

  it('R-585 attributes may stand in single quotes', async () => {
    expect(
      await rowsOf(([name, content]) => [name, strToU8(strFromU8(content).replace(/="([^"]*)"/g, "='$1'"))]),
    ).toEqual(expected);
  });

  it('R-585 a row without a number is that of its cells', async () => {
    const move = (text: string): string => text.replace('<row r="1">', '<row>').replaceAll(/r="([AB])1"/g, 'r="$15"');
    expect(await rowsOf(([name, content]) => [name, strToU8(move(strFromU8(content)))])).toEqual([
      [],
      [],
      [],
      [],
      ...expected,
    ]);
  });

  it('R-585 hidden rows without a number are hidden', async () => {
    const rows =
      '<row><c><v>1</v></c></row><row hidden="1"><c><v>2</v></c></row><row hidden="true"><c r="A5"><v>5</v></c></row>';
    const bytes = workbook({ sheets: [`<sheetData>${rows}<row hidden="1"/></sheetData>`] });
    const { hiddenRows } = firstSheet(await readFile({ name: 'a.xlsx', bytes }, { encoding: null }));
    expect(hiddenRows).toEqual([1, 4]);
  });
});
