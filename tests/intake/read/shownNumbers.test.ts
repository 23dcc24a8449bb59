import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/intake/readFile';
import { shownBy } from '../../../src/intake/read/xlsx/numberFormats';
import { firstSheet } from './realFiles';
import { sheetData, workbook } from './workbook';

const read = async (bytes: Uint8Array) => firstSheet(await readFile({ name: 'a.xlsx', bytes }, { encoding: null }));

async function shown(formatCode: string, value = 123456.5) {
  const code = formatCode.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
  const sheet = await read(workbook({ sheets: [sheetData(`<c s="1"><v>${value}</v></c>`)], styles }));
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
