import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import { fileJson } from '../../../src/intake/report';
import { EntityBook } from '../../../src/intake/resolve/entityBook';
import { mapFile } from '../../../src/intake/plan/mapFile';
import type { Cell } from '../../../src/intake/sheet';
import type { ColumnRole } from '../../../src/model/mapping';
import { listFile } from '../resolve/registers';
import { mappingOf, PLACE, sheetOf } from './table';

type Kind = Extract<ColumnRole, { role: 'register' }>['kind'];

/** One column of a register under a header, its cells, its texts as found and its issues. */
function column(header: string, kind: Kind, cells: readonly Cell[]) {
  const sheet = sheetOf([[header, '企业名称'], ...cells.map((cell) => [cell, '甲'])]);
  const roles = [
    { role: 'register', kind },
    { role: 'register', kind: 'text' },
  ] as const;
  const { register, issues } = mapTable(sheet, mappingOf(sheet, roles, { layout: 'register' }), PLACE);
  return {
    cells: register?.rows.map((row) => row.cells[0]),
    found: register?.rows.map((row) => row.found[0]),
    issues: issues.map(({ kind: of, cell, params }) => [of, cell, params['read'] ?? params['reason'] ?? null]),
    texts: JSON.stringify([register, issues]),
  };
}

describe('dates of registers', () => {
  it('R-670 days as people type them are ISO, and the text as found stays beside', () => {
    const typed = ['2020.12.2', '2023年11月6日', 44883, '2025/11/17', '2024-03-01', '至2026年11月30日'];
    const { cells, found, issues } = column('有效期至', 'date', typed);
    expect(cells).toEqual(['2020-12-02', '2023-11-06', '2022-11-18', '2025-11-17', '2024-03-01', '2026-11-30']);
    expect(found).toEqual(['2020.12.2', '2023年11月6日', '44883', '2025/11/17', '', '至2026年11月30日']);
    expect(issues).toEqual([]);
  });

  it('R-671 a month stays a month and is named', () => {
    const { cells, issues } = column('有效期至', 'date', ['至2026年11月', '2026-05']);
    expect(cells).toEqual(['2026-11', '2026-05']);
    expect(issues).toEqual([
      ['registerMonth', 'A2', '2026-11'],
      ['registerMonth', 'A3', '2026-05'],
    ]);
  });

  it('R-672 a term is no day: it stays as written and is named, as is what cannot be read', () => {
    const { cells, issues } = column('有效期', 'date', ['三年', '36个月', '长期', '2023.13.45']);
    expect(cells).toEqual(['三年', '36个月', '长期', '2023.13.45']);
    expect(issues.map(([kind]) => kind)).toEqual([
      'registerTerm',
      'registerTerm',
      'registerDateUnreadable',
      'registerDateUnreadable',
    ]);
  });
});

describe('codes of registers', () => {
  it('R-651 each damaged or wrong code is named by its cell and stays as written', () => {
    const typed: Cell[] = ['9.13207E+17', 9.13207e17, '9132070399000001Y', '91320703990000O17Y', '91320703990000018Y'];
    const { cells, issues } = column('统一社会信用代码', 'code', typed);
    expect(cells).toEqual(typed.map(String));
    expect(issues).toEqual([
      ['codeDamaged', 'A2', null],
      ['codeDamaged', 'A3', null],
      ['codeInvalid', 'A4', 'length'],
      ['codeInvalid', 'A5', 'letters'],
      ['codeInvalid', 'A6', 'checkDigit'],
    ]);
  });

  it('R-673 a valid code in lower case, full width or with blanks is in normal form beside its text, and is named', () => {
    const { cells, found, issues } = column('信用代码', 'code', ['91320703990000017y', '9132 0703 9900 0001 7Y']);
    expect(cells).toEqual(['91320703990000017Y', '91320703990000017Y']);
    expect(found).toEqual(['91320703990000017y', '9132 0703 9900 0001 7Y']);
    expect(issues.map(([kind, cell]) => [kind, cell])).toEqual([
      ['codeRewritten', 'A2'],
      ['codeRewritten', 'A3'],
    ]);
  });
});

describe('persons in registers', () => {
  const LIST = [
    ['企业名称', '证书编号', '发证日期', '联系人', '联系电话', '备用', '备注'],
    ['甲公司', 'GR1', '2023-11-06', '王小明', '0518-82310001', '13812345678', '原联系人 13900001111'],
    ['乙公司', 'GR2', '2023-11-06', '李四', '0518-82310002', '13912345678', ''],
  ];
  const SECRET = /王小明|李四|82310001|13812345678|13912345678|13900001111/;

  it('R-674 columns of persons are proposed to be left out, by header and by content', () => {
    const file = listFile(LIST);
    const { tables, leftOut } = mapFile(file);
    expect(tables[0]?.register?.withheld).toEqual(['联系人', '联系电话', '备用']);
    expect(JSON.stringify([tables, leftOut, file.mapping])).not.toMatch(SECRET);
    expect(tables[0]?.register?.rows[0]?.cells).toContain('原联系人 139****1111');
  });

  it('R-675 a person may keep them, and then only masked', () => {
    const file = listFile(LIST);
    const tables = file.mapping.tables.map((table) => ({
      ...table,
      columns: table.columns.map((): ColumnRole => ({ role: 'register', kind: 'text' })),
    }));
    const mapped = mapFile({ ...file, mapping: { ...file.mapping, tables } });
    const [register] = mapped.tables.map((table) => table.register);
    expect(register?.rows[0]?.cells.slice(3)).toEqual(['王**', '****-******01', '138****5678', '原联系人 139****1111']);
    expect(JSON.stringify([mapped])).not.toMatch(SECRET);
    expect(mapped.issues.map(({ kind, cell }) => [kind, cell])).toEqual(
      expect.arrayContaining([
        ['personalMasked', 'D'],
        ['personalMasked', 'F'],
      ]),
    );
  });

  it('R-676 the report of the terminal shows no person in the clear, its preview of the sheet included', () => {
    const file = listFile(LIST);
    const mapped = mapFile(file);
    const book = new EntityBook({ indicators: [], areas: [], catalogueIndicators: [], catalogueAreas: [] });
    const say = { issue: () => '', question: () => '', refusal: () => '' };
    const report = { ...file, path: file.name, bytes: 0, demo: false, isMappingTaken: null, mapped };
    const json = [...fileJson(report, book, say)].join('');
    expect(json).toContain('138****5678');
    expect(json).not.toMatch(SECRET);
  });
});
