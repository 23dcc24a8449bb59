// Texts that the look of their cell sets in, with no blank in the text itself.
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../src/intake/readClipboard';
import { readFile } from '../../../src/intake/readFile';
import { htmlTables } from '../../../src/intake/read/html/htmlTables';
import { mapTable } from '../../../src/intake/mapTable';
import { readXlsx } from '../../../src/intake/read/readXlsx';
import { proposalFor, tableOf } from '../recognise/proposals';
import { biffRecord, biffStream, compoundFile, numberCell, textCell } from './oldWorkbook';
import { firstSheet } from './realFiles';
import { sheetData, workbook } from './workbook';

const alignments = [
  '<xf numFmtId="0"/>',
  '<xf numFmtId="0" applyAlignment="1"><alignment horizontal="left" vertical="center" indent="1"/></xf>',
  '<xf numFmtId="10"><alignment indent="2"/><protection locked="0"/></xf>',
  '<xf numFmtId="0"><alignment horizontal="right" indent="3"/></xf>',
  '<xf numFmtId="0"><alignment horizontal="center" indent="4"/></xf>',
  '<xf numFmtId="0"><alignment horizontal="left" indent="0"/></xf>',
];
const styles =
  '<cellStyleXfs><xf><alignment horizontal="left" indent="9"/></xf></cellStyleXfs>' +
  `<cellXfs>${alignments.join('')}</cellXfs><dxfs><dxf><alignment indent="9"/></dxf></dxfs>`;
const text = (value: string, style: number): string => `<c s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

const kinds = workbook({
  sheets: [
    sheetData(
      text('指标', 0) + text('单位', 1),
      text('左', 1) + number(1, 1),
      text('常规', 2) + number(0.5, 2),
      text('右', 3) + text('中', 4) + text('无', 5),
    ),
    sheetData(text('又', 0)),
  ],
  styles,
});

/** "示范企业数" of which parts are set in, and parts of these further in. */
const report: readonly (readonly [string, number, number, number])[] = [
  ['示范企业数', 0, 40, 50],
  ['国有', 1, 10, 12],
  ['民营', 1, 30, 38],
  ['规上', 2, 9, 11],
];
const names = ['示范企业数', '示范企业数：国有', '示范企业数：民营', '示范企业数：民营：规上'];
const headers = ['指标', '单位', '2022年', '2023年'];
const reportBook = (label: (name: string, steps: number) => string): Uint8Array => {
  const rows = report.map(([name, steps, ...values]) =>
    [label(name, steps), text('家', 0), ...values.map((value) => number(value))].join(''),
  );
  const head = headers.map((header) => text(header, 0)).join('');
  return workbook({ sheets: [sheetData(text('2023年连云区企业情况', 0), head, ...rows)], styles });
};

/** [MS-XLS] 2.4.353: the alignment in the fourth field, the steps in the fifth. */
const oldStyle = (alignment: number, steps: number): Uint8Array =>
  biffRecord(0x00e0, 0, 0, 0, alignment, steps, 0, 0, 0, 0, 0);
const oldBook = (records: readonly Uint8Array[]): Uint8Array =>
  compoundFile(
    'Workbook',
    biffStream([{ name: 'S', state: 0, kind: 0, records }], [], 0x0600, [
      ...[0, 1, 2].map((steps) => oldStyle(1, steps)),
      oldStyle(3, 2),
    ]),
  );

const read = async (name: string, bytes: Uint8Array) => firstSheet(await readFile({ name, bytes }, { encoding: null }));

function namesIn(sheet: Parameters<typeof proposalFor>[0]): readonly (string | null)[] {
  const { rowPatches } = tableOf(proposalFor(sheet));
  return report.map(([label], at) => rowPatches[at + 2]?.indicator ?? label);
}

describe('indents of cells', () => {
  it.each([
    ['cell by cell', Number.POSITIVE_INFINITY],
    ['the fast way', 0],
  ])('R-282 are kept of texts on the left, %s', async (_, largePart) => {
    const result = await readXlsx({ name: 'a.xlsx', bytes: kinds }, largePart);
    const sheets = result.kind === 'sheets' ? result.sheets : [];
    expect(sheets.map(({ indents }) => indents)).toEqual([{ 0: { 1: 1, 2: 2 }, 1: { 0: 1 } }, undefined]);
    expect(sheets[0]?.rows.at(2)).toEqual(['常规', { kind: 'percent', value: 0.5 }]);
  });

  it('R-282 make rows parts as blanks do', async () => {
    expect(namesIn(await read('a.xlsx', reportBook(text)))).toEqual(names);
  });

  it('R-282 of old workbooks make rows parts too, those from the right none', async () => {
    const rows = report.flatMap(([label, steps, ...values], at) => [
      textCell(at + 2, 0, label, steps),
      textCell(at + 2, 1, '家', 3),
      ...values.map((value, index) => numberCell(at + 2, 2 + index, 0, value)),
    ]);
    const head = headers.map((header, column) => textCell(1, column, header));
    const sheet = await read('a.xls', oldBook([textCell(0, 0, '2023年连云区企业情况'), ...head, ...rows]));
    expect(sheet.indents).toEqual({ 0: { 3: 1, 4: 1, 5: 2 } });
    expect(namesIn(sheet)).toEqual(names);
  });

  it('R-283 R-295 keep parts of areas out of totals, and name the one year in which they do not make an area up', async () => {
    const areas: readonly (readonly [string, number, ...number[]])[] = [
      ['合计', 0, 100, 110, 120],
      ['连云区', 1, 60, 65, 70],
      ['墟沟街道', 2, 20, 25, 30],
      ['连云街道', 2, 40, 40, 41],
      ['海州区', 1, 40, 45, 50],
      ['朐阳街道', 2, 4, 4, 5],
    ];
    const head = ['地区', '2021年', '2022年', '2023年'].map((header) => text(header, 0)).join('');
    const rows = areas.map(
      ([name, steps, ...values]) => text(name, steps) + values.map((value) => number(value)).join(''),
    );
    const bytes = workbook({ sheets: [sheetData(text('高新技术企业数（家）', 0), head, ...rows)], styles });
    const sheet = await read('a.xlsx', bytes);
    const { issues } = mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'a.xlsx', tableIndex: 0 });
    expect(issues.flatMap(({ kind, cell }) => (/^(total|parts)/.test(kind) ? [[kind, cell]] : []))).toEqual([
      ['partsDiffer', 'D4'],
      ['totalChecked', null],
    ]);
  });

  it('R-282 add to the blanks in front of a text', async () => {
    const book = reportBook((name, steps) => (steps === 2 ? text(`　　${name}`, 1) : text(name, steps)));
    const sheet = await read('a.xlsx', book);
    expect(sheet.indents).toEqual({ 0: { 3: 1, 4: 1, 5: 1 } });
    expect(namesIn(sheet)).toEqual(names);
  });

  const page = (style: string, cell: (name: string, steps: number) => string): string => {
    const rows = report.map(([name, steps, ...values]) => [
      cell(name, steps),
      ...['家', ...values].map((v) => `<td>${v}</td>`),
    ]);
    const head = headers.map((header) => `<td>${header}</td>`);
    return `${style}<table><tr><td>2023年连云区企业情况</td></tr>${[head, ...rows].map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
  };
  const classes =
    '<style><!--td\n\t{padding-left:1px;}\n.xl65\n\t{mso-style-parent:style0;}\n.xl66\n\t{text-align:left;\n\tpadding-left:9px;\n\tmso-char-indent-count:1;}\ntd.xl67, .xl68 {padding-left: 18px}\n.xl69 {text-align:right; padding-right:9px; mso-char-indent-count:1}--></style>';

  it.each([
    ['classes, as spreadsheets write them', page(classes, (name, steps) => `<td class=xl${65 + steps}>${name}</td>`)],
    ['its own style', page('', (name, steps) => `<td style="padding-left:${steps * 2}em">${name}</td>`)],
    ['points', page('', (name, steps) => `<td style='text-indent: ${steps * 7.5}pt'>${name}</td>`)],
    ['blanks', page('', (name, steps) => `<td>${'&nbsp;'.repeat(steps * 2)}${name}</td>`)],
  ])('R-296 of a page and of copied cells make rows parts: %s', async (_, html) => {
    expect(namesIn(await read('a.html', new TextEncoder().encode(html)))).toEqual(names);
    const copied = readClipboard({ html, text: '' });
    expect(namesIn(firstSheet(copied))).toEqual(names);
  });

  it('R-296 of a page are none in the middle, on the right, and of what only a browser works out', () => {
    const cells =
      '<td class=xl69>a</td><td style="padding-left:20%">b</td><td class=xl66>5</td><td class="left xl66">c</td>';
    const styled = '<td style="text-align:center;padding-left:9px">d</td><td style="text-indent:-2em">e</td>';
    const [table] = htmlTables(`${classes}<table><tr>${cells}${styled}</tr></table>`);
    expect(table?.indents).toEqual({ 2: { 0: 1 }, 3: { 0: 1 } });
  });
});
