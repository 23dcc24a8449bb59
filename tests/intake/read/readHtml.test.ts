import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../src/intake/readClipboard';
import { readFile, type ReadResult } from '../../../src/intake/readFile';
import { htmlTables } from '../../../src/intake/read/html/htmlTables';
import { encodeGb } from '../decode/encodeGb';
import { firstSheet, sheetsOf } from './realFiles';

const read = (name: string, bytes: Uint8Array): Promise<ReadResult> => readFile({ name, bytes }, { encoding: null });

describe('htmlTables', () => {
  it('R-240 spans are merges and spanned cells stay empty', () => {
    const [table] = htmlTables(
      '<table><tr><td rowspan=2>地区<th colspan="2">2023年<tr><td>总量</td><td>同比</td></tr></table>',
    );
    expect(table).toEqual({
      rows: [
        ['地区', '2023年', null],
        [null, '总量', '同比'],
      ],
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
    });
  });

  it('R-240 blanks, breaks, entities and tags inside cells become plain text', () => {
    const [table] = htmlTables(
      '<TABLE><TR><TD>\n  R&amp;D<br>经费 <b>(亿元)</b>&nbsp;</TD><td>&#20013;&#x56FD;</td><td> </td></TR></TABLE>',
    );
    expect(table?.rows).toEqual([['R&D\n经费 (亿元)\u00A0', '中国', null]]);
  });

  it('R-240 scripts, styles and comments are no content', () => {
    const html =
      '<head><style>td{}</style><title>t</title></head><!-- <table><tr><td>x --><script>"<table><tr><td>y"</script><table><tr><td>z</table>';
    expect(htmlTables(html).map(({ rows }) => rows)).toEqual([[['z']]]);
  });

  it('R-240 a table in a cell is a table of its own', () => {
    const tables = htmlTables('<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>');
    expect(tables.map(({ rows }) => rows)).toEqual([[['a', 'c']], [['b']]]);
  });

  it('R-244 hostile spans end in bounded time', () => {
    const spans = '<tr><td rowspan=65536 colspan=1024>x</td></tr>'.repeat(3000);
    expect(htmlTables(`<table>${spans}</table>`)).toHaveLength(1);
  });
});

describe('readHtml', () => {
  it('R-240 a page named .xls in GBK is read as the page it is', async () => {
    const page = encodeGb(
      '<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"></head><table><tr><td>地区</td><td x:num="0.523">52%</td></tr></table><table><tr><td>注</td></tr></table>',
    );
    const result = await read('报表.xls', page);
    expect(result).toMatchObject({ format: 'html', encoding: 'gb18030', questions: [] });
    expect(sheetsOf(result).map(({ name, rows }) => [name, rows])).toEqual([
      ['table1', [['地区', { kind: 'percent', value: 0.523 }]]],
      ['table2', [['注']]],
    ]);
  });

  it('R-240 a page without a table is refused', async () => {
    expect(await read('a.html', new TextEncoder().encode('<html><body>404</body></html>'))).toMatchObject({
      refusal: { kind: 'noTable' },
    });
  });
});

describe('readClipboard', () => {
  it('R-241 the table in the HTML wins, with whole values behind rounded ones', () => {
    const html =
      '<html><body><!--StartFragment--><table><tr><td class=xl65 x:num="12.3456">12.3</td><td x:num="44927">2023-01-01</td></tr></table><!--EndFragment-->';
    expect(firstSheet(readClipboard({ html, text: '12.3\t2023-01-01' })).rows).toEqual([[12.3456, '2023-01-01']]);
  });

  it('R-241 without a table the text is taken, parted by tabs', () => {
    const text = '地区\t2023,合计\r\n连云\t"a\nb"\r\n';
    expect(readClipboard({ html: '<p>x</p>', text })).toMatchObject({ kind: 'sheets', format: 'clipboard' });
    expect(firstSheet(readClipboard({ html: null, text })).rows).toEqual([
      ['地区', '2023,合计'],
      ['连云', 'a\nb'],
    ]);
    expect(firstSheet(readClipboard({ html: null, text: 'a,b\n1,2' })).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('R-241 an empty clipboard is refused', () => {
    expect(readClipboard({ html: '', text: ' \n' })).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'empty', file: '' },
    });
  });
});
