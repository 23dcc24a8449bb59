// Pages of a sheet as the review shows them.
import { describe, expect, test } from 'vitest';
import { cellMarks, columnWidths, sheetPage } from '../../src/app/desk/sheetPage';
import { showCell } from '../../src/app/desk/showCell';
import { plainSheet } from '../../src/intake/read/readResult';
import type { Issue } from '../../src/model/issue';
import { NOWHERE, type TableMapping } from '../../src/model/mapping';

const rows = [['2023年情况表'], ['单位：家'], ['指标', '2023年'], ['高企', '１４'], ['合计', 14], [], ['别的', 1]];
const sheet = plainSheet('汇总', rows);

const table: TableMapping = {
  sheet: '汇总',
  range: { top: 0, left: 0, bottom: 4, right: 1 },
  layout: 'wide',
  title: '2023年情况表',
  headerRows: [2],
  firstBodyRow: 3,
  lastBodyRow: 4,
  rowRoles: { 0: 'title', 1: 'unit', 2: 'header', 4: 'total' },
  rowPatches: {},
  columns: [{ role: 'indicator' }, { role: 'value', measure: 'actual', at: NOWHERE }],
  headers: ['指标', '2023年'],
  defaults: NOWHERE,
  status: 'normal',
  decimal: '.',
  missing: {},
  onConflict: 'ask',
  notes: [],
  listName: null,
  listYear: null,
};

const issue = (cell: string, severity: Issue['severity'], file = 'a.xlsx'): Issue => ({
  kind: 'notANumber',
  severity,
  file,
  sheet: '汇总',
  cell,
  text: null,
  params: {},
});

describe('sheetPage', () => {
  test('R-713 names the role of every row of the table and none outside of it', () => {
    const roles = sheetPage(sheet, table, new Map(), 0, 10).map((row) => row.role);
    expect(roles).toEqual(['title', 'unit', 'header', 'body', 'total', null, null]);
  });

  test('R-713 a page holds the rows asked for and no more', () => {
    const page = sheetPage(sheet, table, new Map(), 3, 2);
    expect(page.map((row) => row.cells)).toEqual([
      ['高企', '１４'],
      ['合计', 14],
    ]);
  });

  test('R-714 marks a cell with the worst of its issues, of its own file only', () => {
    const marks = cellMarks(
      [issue('B4', 'warning'), issue('B4', 'error'), issue('B4', 'info'), issue('A4', 'error', 'b.xlsx')],
      'a.xlsx',
      '汇总',
    );
    expect(sheetPage(sheet, table, marks, 3, 1)[0]?.marks).toEqual({ 1: 'error' });
  });

  test('R-713 titles do not widen their column, Chinese counts two', () => {
    expect(columnWidths(sheet)).toEqual([4, 6]);
  });

  test('R-713 shows cells as found, on one line', () => {
    const cells = ['RD经费\r\n(万元)', 0.1, true, null, undefined, { kind: 'percent', value: 0.5213 }] as const;
    expect(cells.map(showCell)).toEqual(['RD经费 (万元)', 0.1, 'TRUE', null, null, '52.13%']);
    expect(showCell('长'.repeat(300))).toHaveLength(201);
  });
});
