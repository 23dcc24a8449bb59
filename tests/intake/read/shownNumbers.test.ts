import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/readFile';
import { shownBy } from '../../../src/intake/read/xlsx/numberFormats';
import { firstSheet } from './realFiles';
import { biffStream, compoundFile, numberCell } from './oldWorkbook';
import { sheetData, workbook } from './workbook';

const read = async (bytes: Uint8Array) => firstSheet(await readFile({ name: 'a.xlsx', bytes }, { encoding: null }));

async function shownInOldWorkbook(formatCode: string, value: number) {
  const sheet = { name: 'a', state: 0, kind: 0, records: [numberCell(0, 0, 0, value)] };
  return (await read(compoundFile('Workbook', biffStream([sheet], [formatCode])))).rows.at(0)?.[0];
}

async function shown(formatCode: string, value = 123456.5, date1904 = false) {
  const code = formatCode.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
  const sheet = await read(workbook({ sheets: [sheetData(`<c s="1"><v>${value}</v></c>`)], styles, date1904 }));
  return sheet.rows.at(0)?.[0];
}

describe('number formats', () => {
  it.each([
    ['0!.0,"万"', '12.34565万'],
    ['0\\.0000"亿"', '12.34565亿'],
    ['0.0"万元"', '123456.5万元'],
    ['0.00"%"', '123456.5%'],
    ['General"家"', '123456.5家'],
    ['0.00,', 123.4565],
  ])('R-260 %s is read as it shows', async (code, cell) => {
    expect(await shown(code)).toBe(cell);
  });

  it.each([
    '0.0,,"百万"',
    '[>=10000]0!.0,"万";0',
    '#,##0.00_);(#,##0.00)',
    '#,##0',
    '0"（估）"',
    '@',
    '[DBNum1]General',
  ])('R-260 %s keeps the stored number', async (code) => {
    expect(await shown(code)).toBe(123456.5);
  });

  it('R-260 years and months with their word are periods', async () => {
    expect(await shown('0"年"', 2023)).toBe('2023年');
    expect(shownBy('0"月"')).toEqual({ places: 0, unit: '月' });
  });
});

describe('days and times', () => {
  const day = (iso: string): unknown => ({ kind: 'date', iso });

  it.each([
    ['h"时"mm"分"', 0.5, '12:00:00'],
    ['[$-804]上午/下午h"时"mm"分"ss"秒";@', 0.75, '18:00:00'],
    ['m"月"', 45323, day('2024-02')],
    ['m"月"', 45324, day('2024-02-02')],
    ['[$-804]e"年"m"月"', 45323, day('2024-02')],
    ['m"月"d"日"', 45324, day('2024-02-02')],
  ])('R-584 %s with words between makes days and times', async (code, value, cell) => {
    expect(await shown(code, value)).toEqual(cell);
    expect(await shownInOldWorkbook(code, value)).toEqual(cell);
  });

  it.each([
    ['[h]:mm', 1.5, '36:00:00'],
    ['[hh]"小时"mm"分"', 0.25, '06:00:00'],
    ['[mm]:ss', 100.5, '2412:00:00'],
  ])('R-586 %s makes a length of time, which is no day', async (code, value, cell) => {
    expect(await shown(code, value)).toBe(cell);
    expect(await shown(code, value, true)).toBe(cell);
    expect(await shownInOldWorkbook(code, value)).toBe(cell);
  });

  it('R-584 such days count from where the workbook counts', async () => {
    expect(await shown('m"月"', 43861, true)).toEqual(day('2024-02'));
  });

  it.each(['0"月"', '0.00E+00', '#,##0\\ "m"', '[Red]General', '0"人日"', '# ?/?'])(
    'R-584 %s makes no day',
    async (code) => {
      expect(typeof (await shownInOldWorkbook(code, 5))).not.toBe('object');
    },
  );

  it.each([-1, 5684572])('R-584 %d in a format for days is none, and never a time of day', async (value) => {
    const error = { kind: 'error', text: '#NUM!' };
    expect(await shown('yyyy-mm-dd', value)).toEqual(error);
    expect(await shownInOldWorkbook('yyyy-mm-dd', value)).toEqual(error);
  });
});

describe('cells', () => {
  it('R-261 phonetic guides are left out, rich text is one text', async () => {
    const cells =
      '<c t="inlineStr"><is><r><t>研发</t></r><r><rPr><b/></rPr><t>经费</t></r><rPh sb="0" eb="1"><t>けん</t></rPh></is></c>';
    expect((await read(workbook({ sheets: [sheetData(cells)] }))).rows.at(0)).toEqual(['研发经费']);
  });

  it('R-261 formulas of every kind give what was kept', async () => {
    const first =
      '<c><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c><f t="array" ref="B1:B2">B</f><v>7</v></c><c cm="1"><f t="array" ref="C1:C2">SEQUENCE(2)</f><v>1</v></c>';
    const second =
      '<c><f t="shared" si="0"/><v>4</v></c><c><v>8</v></c><c><v>2</v></c><c t="str"><f>"x"</f><v>x</v></c>';
    const { rows } = await read(workbook({ sheets: [sheetData(first, second)] }));
    expect([...rows]).toEqual([
      [2, 7, 1],
      [4, 8, 2, 'x'],
    ]);
  });
});
