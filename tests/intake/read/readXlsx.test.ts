import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import { shownBy } from '../../../src/intake/read/xlsx/numberFormats';
import { zipDirectory } from '../../../src/intake/read/zipDirectory';
import { firstSheet, sheetsOf } from './realFiles';
import { sheetData, workbook } from './workbook';

const read = (bytes: Uint8Array): Promise<ReadResult> => readFile({ name: 'a.xlsx', bytes }, { encoding: null });
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.kind === 'refused' ? result.refusal.kind : result.kind;
};
const one = sheetData('<c r="A1"><v>1</v></c>');

describe('readXlsx', () => {
  it('R-230 hidden sheets, rows and columns are named', async () => {
    const hidden = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>`;
    const sheets = sheetsOf(
      await read(workbook({ sheets: [hidden, one, one], states: ['', 'state="hidden"', 'state="veryHidden"'] })),
    );
    expect(sheets.map((sheet) => sheet.hidden)).toEqual([false, true, true]);
    expect(sheets[0]).toMatchObject({ hiddenRows: [0], hiddenColumns: [1] });
  });

  it('R-230 a chart sheet among the sheets is passed over, and formats keep to their sheet', async () => {
    const percent = sheetData('<c r="A1" s="1"><v>0.5</v></c>');
    const styled = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';
    const whole = unzipSync(workbook({ sheets: [one, one, percent], styles: styled }));
    const relations = 'xl/_rels/workbook.xml.rels';
    const withChart = strFromU8(whole[relations] ?? new Uint8Array()).replace(
      '/worksheet" Target="worksheets/sheet2',
      '/chartsheet" Target="chartsheets/sheet2',
    );
    const sheets = sheetsOf(await read(zipSync({ ...whole, [relations]: strToU8(withChart) })));
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['S1', [[1]]],
      ['S3', [[{ kind: 'percent', value: 0.5 }]]],
    ]);
  });

  it('R-231 merges are ranges, values stay in their first cell', async () => {
    const merged = `${sheetData('<c r="A1" t="inlineStr"><is><t>标题</t></is></c><c r="B1"/><c r="C1"><v>1</v></c>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    expect(firstSheet(await read(workbook({ sheets: [merged] })))).toMatchObject({
      rows: [['标题', null, 1]],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
  });

  const styles =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt formatCode="yyyy-mm-dd\\ hh:mm" numFmtId="165"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="20"/></cellXfs>';
  const dates = sheetData(
    '<c r="A1" s="1"><v>44927</v></c><c r="B1" s="2"><v>44927</v></c><c r="C1" s="3"><v>44927.5</v></c><c r="D1" s="2"><v>44940</v></c><c r="E1" s="5"><v>0.5</v></c>',
  );

  it('R-232 dates are days, months stay months, times of day are text', async () => {
    const [row] = firstSheet(await read(workbook({ sheets: [dates], styles }))).rows;
    const iso = ['2023-01-01', '2023-01', '2023-01-01T12:00:00', '2023-01-14'].map((day) => ({
      kind: 'date',
      iso: day,
    }));
    expect(row).toEqual([...iso, '12:00:00']);
  });

  it('R-232 the 1904 system counts four years later', async () => {
    const [row] = firstSheet(await read(workbook({ sheets: [dates], styles, date1904: true }))).rows;
    expect(row?.[0]).toEqual({ kind: 'date', iso: '2027-01-02' });
  });

  it('R-232 dates kept as ISO text with a time are dates', async () => {
    const cells = sheetData(
      '<c r="A1" t="d"><v>2021-01-01T00:00:00</v></c><c r="B1" t="d"><v>2021-01-01T10:10:10.5Z</v></c>',
    );
    expect(firstSheet(await read(workbook({ sheets: [cells] }))).rows.at(0)).toEqual([
      { kind: 'date', iso: '2021-01-01' },
      { kind: 'date', iso: '2021-01-01T10:10:10' },
    ]);
  });

  it('R-233 percentages, errors and text numbers are told apart, with or without cell references', async () => {
    const cells = (reference: (column: string) => string): string =>
      sheetData(
        `<c ${reference('A')} s="4"><v>0.52</v></c><c ${reference('B')} t="e"><v>#DIV/0!</v></c><c ${reference('C')} t="str"><v>0123</v></c><c ${reference('D')} t="b"><v>1</v></c>`,
      );
    const expected = [{ kind: 'percent', value: 0.52 }, { kind: 'error', text: '#DIV/0!' }, '0123', true];
    expect(
      firstSheet(await read(workbook({ sheets: [cells((column) => `r="${column}1"`)], styles }))).rows.at(0),
    ).toEqual(expected);
    expect(firstSheet(await read(workbook({ sheets: [cells(() => '')], styles }))).rows.at(0)).toEqual(expected);
  });

  it.each([
    ['0.0%', 'percent'],
    ['0.00"%"', { places: 0, unit: '%' }],
    ['[红色]0%;-0%', 'percent'],
    ['yyyy', 'year'],
    ['yyyy"年"', 'year'],
    ['yyyy/m', 'month'],
    ['[$-804]yyyy"年"m"月"', 'month'],
    ['yyyy-mm-dd', null],
    ['mm:ss', null],
    ['General', null],
    ['#,##0.00_ ', null],
    ['"yyyy"0', null],
  ])('R-233 the format %s shows %s', (code, shown) => {
    expect(shownBy(code)).toEqual(shown);
  });

  it('R-234 formulas give their kept result', async () => {
    const cells = sheetData(
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1"><f>D1</f></c><c r="D1"><v>4</v></c>',
    );
    expect(firstSheet(await read(workbook({ sheets: [cells] }))).rows.at(0)).toEqual([2, 'a', null, 4]);
  });

  it('R-235 other documents in a ZIP are refused by what they are', async () => {
    const part = strToU8('<x/>');
    expect(await refusal(zipSync({ '[Content_Types].xml': part, 'ppt/presentation.xml': part }))).toBe('unsupported');
    expect(await refusal(zipSync({ '[Content_Types].xml': part, 'xl/workbook.bin': part }))).toBe('xlsb');
  });

  it('R-236 cut, empty and self-contradicting archives are damaged', async () => {
    const whole = workbook({ sheets: [one] });
    expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('damaged');
    expect(await refusal(zipSync({ '[Content_Types].xml': strToU8('<x/>') }))).toBe('damaged');
    expect(zipDirectory(whole)?.map(({ name }) => name)).toContain('xl/workbook.xml');
  });

  it('R-236 a part that unpacks to very much more than it is is not unpacked', async () => {
    const spaces = sheetData(`<c r="A1" t="inlineStr"><is><t>${' '.repeat(40_000_000)}</t></is></c>`);
    expect(await refusal(workbook({ sheets: [spaces] }))).toBe('bomb');
  });

  it('R-236 a part that unpacks to more than it declares is damage, and no word of harm', async () => {
    const lying = workbook({ sheets: [one] });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    const sizes = [...lying.keys()].filter((at) => at + 46 < lying.length && view.getUint32(at, true) === 0x02014b50);
    for (const at of sizes) view.setUint32(at + 24, 10, true);
    expect(await refusal(lying)).toBe('damaged');
  });

  it('R-236 entities are not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const result = await read(workbook({ sheets: [`${bomb}${sheetData('<c r="A1" t="str"><v>&b;</v></c>')}`] }));
    expect(JSON.stringify(result)).not.toContain('aaaaaaaaaaaaaaaaaaaa');
  });

  it('R-237 a format in the last row costs nothing', async () => {
    const far = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="Z1"><v>2</v></c></row><row r="1048576"><c r="B1048576" s="0"/></row></sheetData>`;
    expect(firstSheet(await read(workbook({ sheets: [far] }))).rows).toHaveLength(1);
  });

  it('R-237 data in opposite corners are too far apart', async () => {
    const far = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`;
    expect(await refusal(workbook({ sheets: [far] }))).toBe('tooLarge');
  });

  it('R-237 merges over whole columns are cut to the cells in use', async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1000);
    const sheet = firstSheet(
      await read(
        workbook({
          sheets: [`${sheetData('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c>')}<mergeCells>${merges}</mergeCells>`],
        }),
      ),
    );
    expect(sheet.merges[0]).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  });

  it('R-231 merges of single cells and of whole columns are none', async () => {
    const merges = '<mergeCells><mergeCell ref="A1"/><mergeCell ref="A:B"/><mergeCell ref="A1:B1"/></mergeCells>';
    const { merges: found } = firstSheet(await read(workbook({ sheets: [`${one}${merges}`] })));
    expect(found).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});
