import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflatePart } from '../../../src/intake/read/xlsx/inflatePart';
import { plainRows } from '../../../src/intake/read/xlsx/plainRows';
import { readXlsx } from '../../../src/intake/read/readXlsx';
import { zipDirectory, type ZipEntry } from '../../../src/intake/read/zipDirectory';
import { realFile, realPaths, sheetsOf } from './realFiles';
import { sheetData, workbook } from './workbook';

const WHOLE = Number.POSITIVE_INFINITY;
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="m&quot;月&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="10"><alignment indent="2"/></xf><xf numFmtId="165"/><xf numFmtId="46"/></cellXfs>';
const strings = '<sst><si><t>指标</t></si><si><r><t>研</t></r><r><t>发</t></r></si><si><t>A&amp;B</t></si><si/></sst>';
const withStrings = (sheets: readonly string[], date1904: boolean): Uint8Array => {
  const files = unzipSync(workbook({ sheets, styles, date1904, extra: { 'xl/sharedStrings.xml': strings } }));
  const relations = 'xl/_rels/workbook.xml.rels';
  const added = `<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
  const text = strFromU8(files[relations] ?? new Uint8Array()).replace('</Relationships>', added);
  return zipSync({ ...files, [relations]: strToU8(text) });
};

/** Cells as programs write them, plain and not, by content and attributes. */
const cell = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="6"', ' s="7"', ' s="9"', ' t="n"'),
      fc.constantFrom('0', '1', '60', '44927', '44927.25', '-3.5', '1E+3', '', 'x'),
    )
    .map(([a, v]) => [a, `<v>${v}</v>`]),
  fc.constantFrom('0', '1', '2', '3', '7', '').map((v) => [' t="s"', `<v>${v}</v>`]),
  fc
    .constantFrom('文字', '', ' a ', '#N/A', 'a&lt;b', '_x000D_', '2021-01-01T00:00:00')
    .map((v) => [' t="str"', `<f>A1</f><v>${v}</v>`]),
  fc.constantFrom(' t="str"', ' t="s"', ' t="n"').map((a) => [` s="5"${a}`, '<v>1</v>']),
  fc.constantFrom('内联', 'a&amp;b').map((v) => [' t="inlineStr"', `<is><t xml:space="preserve">${v}</t></is>`]),
  fc.constantFrom('1', '0', 'TRUE').map((v) => [' t="b"', `<v>${v}</v>`]),
  fc.constantFrom('#DIV/0!', '#REF!').map((v) => [' t="e"', `<v>${v}</v>`]),
  fc
    .constantFrom('<f>SUM(A1:A2)</f><v>3</v>', '<f t="shared" si="0"/><v>4</v>', '<f>1</f>', '', '<v/>')
    .map((v) => ['', v]),
);
const row = fc.record({
  cells: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), cell), { maxLength: 5 }),
  skip: fc.integer({ min: 0, max: 2 }),
  attributes: fc.constantFrom('', ' hidden="1"', ' spans="1:6" ht="15"'),
  isNumbered: fc.boolean(),
});

function sheetOf(rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]): string {
  let number = 0;
  const text = rows.map(({ cells, skip, attributes, isNumbered }) => {
    number += isNumbered ? 1 + skip : 1;
    let column = -1;
    const inner = cells.map(([gap, [attribute, content]]) => {
      column += isNumbered ? 1 + gap : 1;
      const reference = isNumbered ? ` r="${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]}${number}"` : '';
      return content === '' ? `<c${reference}${attribute}/>` : `<c${reference}${attribute}>${content}</c>`;
    });
    // hucre looks for hidden rows among the numbered ones only.
    return `<row${isNumbered ? ` r="${number}"${attributes}` : ''}>${inner.join('')}</row>`;
  });
  return `<sheetData>${text.join('\n')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
}

const both = async (bytes: Uint8Array) => {
  const file = { name: 'a.xlsx', bytes };
  return [await readXlsx(file, 0), await readXlsx(file, WHOLE)];
};

describe('large plain sheets', () => {
  it('R-239 random sheets read the fast way are those read whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (sheets, date1904) => {
          const [fast, whole] = await both(withStrings(sheets.map(sheetOf), date1904));
          expect(fast).toEqual(whole);
        },
      ),
      { seed: 20261125, numRuns: 200 },
    );
  }, 60_000);

  it.each([
    ['comments between rows', '<sheetData><!-- a --><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ['CDATA', sheetData('<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>')],
    ['single quotes', "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"],
    ['rich inline text', sheetData('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>')],
    ['a cell of another row', sheetData('<c r="A5"><v>1</v></c>')],
    ['lower-case references', sheetData('<c r="a1"><v>1</v></c>')],
    ['a day as text', sheetData('<c r="A1" t="d"><v>2021-01-01</v></c>')],
    ['a value with attributes', sheetData('<c r="A1" t="str"><v xml:space="preserve"> a </v></c>')],
    ['an infinite number', sheetData('<c r="A1"><v>1E999</v></c>')],
    ['no rows', '<sheetData></sheetData>'],
    [
      'rows far apart',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="90000"><c r="XFD90000"><v>2</v></c></row></sheetData>',
    ],
  ])('R-239 %s: the same sheets', async (_, sheet) => {
    const [fast, whole] = await both(workbook({ sheets: [sheet] }));
    expect(fast).toEqual(whole);
  });

  it.runIf(realPaths('xlsx').length > 0)(
    'R-239 real workbooks read the fast way are those read whole',
    async () => {
      const paths = realPaths().filter((path) => path.endsWith('.xlsx'));
      for (const path of paths) {
        const [fast, whole] = await both(realFile(path).bytes);
        expect([path, fast]).toEqual([path, whole]);
      }
      expect(paths.length).toBeGreaterThan(20);
    },
    60_000,
  );

  it('R-239 plain markup is taken, anything else is left to the reader of workbooks', () => {
    const meanings = { strings: ['甲'], indents: new Map(), numberAs: (value: number) => value };
    const rows = (xml: string) => plainRows(xml, 0, xml.length, meanings)?.rows ?? null;
    expect(rows('<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2"><v>1.5</v></c></row>')).toEqual([
      [],
      [null, '甲', null, 1.5],
    ]);
    expect(rows('<x:row r="1"/>')).toBeNull();
    expect(rows('<row r="1"><c r="A1"><v>1</v></c>')).toBeNull();
  });

  it('R-236 a part that unpacks to more than it declares is not unpacked', async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/messy-a-quarterly-sheet/2023年三季度主要指标.xlsx'));
    const entry = zipDirectory(bytes)?.find(({ name }) => name.endsWith('sheet1.xml')) as ZipEntry;
    expect(await inflatePart(bytes, entry)).toContain('<sheetData>');
    expect(await inflatePart(bytes, { ...entry, size: entry.size - 1 })).toBeNull();
    expect(sheetsOf(await readXlsx({ name: 'a.xlsx', bytes }, 0))).toHaveLength(1);
  });
});
