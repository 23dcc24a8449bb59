// Files that are made to harm. Law: what is held stays in proportion to the file, and nothing is thrown.
import { describe, expect, it } from 'vitest';
import { sheetData, workbook } from '../read/workbook';
import { outcomeOf } from './outcome';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const header = inline('A1', '地区') + inline('B1', '2023年高企数（家）');
const book = (content: string, extra: Readonly<Record<string, string>> = {}) => ({
  name: 'a.xlsx',
  bytes: workbook({ sheets: [content], extra }),
});

describe('hostile files', { timeout: 60_000 }, () => {
  it.each([
    ['one below the other', (at: number) => `A${2 * at + 1}:C${2 * at + 2}`],
    ['over one another', (at: number) => `A1:ZZ${(at % 500) + 2}`],
    ['over whole columns', (at: number) => `A${(at % 3) + 1}:XFD1048576`],
  ])('R-850 50,000 merges %s hold no more cells than there are', async (_, range) => {
    const merges = Array.from({ length: 50_000 }, (_, at) => `<mergeCell ref="${range(at)}"/>`).join('');
    const rows = sheetData(header, inline('A2', '连云区') + '<c r="B2"><v>34</v></c>');
    const outcome = await outcomeOf(book(`${rows}<mergeCells>${merges}</mergeCells>`));
    expect(outcome.kind).toBe('file');
    expect(outcome.cells).toBeLessThanOrEqual(4);
    expect([outcome.merges <= 50_000, outcome.observations <= 2]).toEqual([true, true]);
  });

  it('R-850 12,000 cells that share a megabyte of text are held once and told in a few words', async () => {
    const strings = `<sst><si><t>${'长'.repeat(350_000)}</t></si></sst>`;
    const body = Array.from(
      { length: 12_000 },
      (_, at) =>
        `<row r="${at + 2}">${inline(`A${at + 2}`, '连云区')}<c r="B${at + 2}" ${at % 3 === 0 ? 't="s"' : ''}><v>${at % 3 === 0 ? 0 : at}</v></c></row>`,
    ).join('');
    const parts = { 'xl/sharedStrings.xml': strings, 'xl/_rels/workbook.xml.rels': RELATIONS };
    const outcome = await outcomeOf(book(`<sheetData><row r="1">${header}</row>${body}</sheetData>`, parts));
    expect([outcome.kind, outcome.cells]).toEqual(['file', 24_002]);
    expect(outcome.said).toBeLessThan(2_000_000);
  });

  it.each([
    ['a value in the last cell of a sheet', `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
    ['cells in opposite corners', `<row r="1">${header}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
  ])('R-850 %s is held as the cells there are, or refused', async (_, rows) => {
    const { kind, cells, refusal } = await outcomeOf(book(`<sheetData>${rows}</sheetData>`));
    expect(kind === 'file' ? cells < 100_000 : refusal).toBeTruthy();
  });

  it('R-850 entities are not multiplied, and a declared size is not believed', async () => {
    const levels = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
    const rows = sheetData(
      inline('A1', '&e20;') + inline('B1', '2023年高企数（家）'),
      inline('A2', '连云区') + '<c r="B2"><v>3</v></c>',
    );
    const bomb = book(rows, { 'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY e0 "ha">${levels}]><sst/>` });
    expect((await outcomeOf(bomb)).said).toBeLessThan(100_000);
    const large = await outcomeOf(book(`<dimension ref="A1:XFD1048576"/>${rows}`));
    expect(large.cells).toBeLessThan(100);
  });

  it('R-850 a duplicate part of an archive never comes in twice', async () => {
    const rows = sheetData(header, inline('A2', '连云区') + '<c r="B2"><v>34</v></c>');
    const { bytes } = book(rows, { 'xl/worksheets/sheetX.xml': `<worksheet>${rows}${rows}</worksheet>` });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('sheetX.xml', 'sheet1.xml');
    const outcome = await outcomeOf({ name: 'a.xlsx', bytes: new Uint8Array(Buffer.from(text, 'latin1')) });
    expect(outcome.observations).toBeLessThanOrEqual(2);
  });

  it.each([100, 10_000, 200_000])('R-850 JSON nested %i deep ends in a refusal or a table', async (depth) => {
    const { kind } = await outcomeOf({ name: 'a.json', bytes: utf8(`${'['.repeat(depth)}1${']'.repeat(depth)}`) });
    expect(['file', 'refused']).toContain(kind);
  });

  it('R-850 keys of JSON that programs run on are names like any other', async () => {
    const records = '[{"__proto__":1,"constructor":2,"地区":"连云区","年份":"2023","高企数（家）":3,"高企数（家）":5}]';
    const { kind } = await outcomeOf({ name: 'a.json', bytes: utf8(records) });
    expect(kind).toBe('file');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['a.csv', '地区,2023年高企数（家）\n连\u0000云区,3\n'],
    ['a.csv', '\u0000\u0000\u0000\u0000'],
    ['a.json', '{"地区":"\u0000"}'],
    ['a.html', '<table><tr><td>\u0000</td></tr></table>'],
  ])('R-850 NUL bytes in %s end in a refusal or in text', async (name, text) => {
    expect(['file', 'refused']).toContain((await outcomeOf({ name, bytes: utf8(text) })).kind);
  });

  it('R-850 formulas and markup in text files are texts, never worked out', async () => {
    const lines = [
      '地区,2023年高企数（家）',
      '"=HYPERLINK(""http://x"",""a"")",3',
      '<img src=x onerror=alert(1)>,4',
      '连云区,=1+1',
    ];
    const { kind, observations } = await outcomeOf({ name: 'a.csv', bytes: utf8(`${lines.join('\n')}\n`) });
    expect([kind, observations]).toEqual(['file', 3]);
  });
});

const RELATIONS =
  '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
