// Registers on their way from rows as typed to registers as stored, for the tests of both.
import { catalogueAreas } from '../../../src/catalogue/areas';
import { registerKinds } from '../../../src/catalogue/registerKinds';
import { buildNameIndex } from '../../../src/intake/names';
import { mapFile, type PlanFile } from '../../../src/intake/plan/mapFile';
import { recognised } from '../../../src/intake/plan/openFile';
import { resolveRegisters } from '../../../src/intake/resolve/resolveRegisters';
import type { Cell } from '../../../src/intake/sheet';
import type { CellRange } from '../../../src/model/mapping';
import type { Register } from '../../../src/model/register';
import { allRows } from '../../../src/model/registerRows';

const names = buildNameIndex([], catalogueAreas);

/** A file of one sheet, recognised as it would be on its own. */
export function listFile(
  rows: readonly (readonly Cell[])[],
  name = '台账.xlsx',
  sheet = 'Sheet1',
  merges: readonly CellRange[] = [],
): PlanFile {
  return bookFile([{ name: sheet, rows, merges }], name);
}

interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly CellRange[];
}

/** A workbook of several sheets. */
export function bookFile(sheets: readonly BookSheet[], name = '台账.xlsx'): PlanFile {
  const plain = { hidden: false, hiddenRows: [], hiddenColumns: [], merges: [], declared: null };
  const read = {
    kind: 'sheets' as const,
    format: 'xlsx' as const,
    encoding: null,
    sheets: sheets.map((sheet) => ({ ...plain, ...sheet })),
    questions: [],
    issues: [],
  };
  return recognised({ name, bytes: new Uint8Array(0) }, read, names);
}

export interface Options {
  readonly stored?: readonly Register[];
  readonly replaced?: readonly string[];
}

export function resolveFiles(files: readonly PlanFile[], { stored = [], replaced = [] }: Options = {}) {
  const mapped = files.map(mapFile);
  const tables = mapped.flatMap((file) => file.tables);
  const resolved = resolveRegisters(tables, { kinds: registerKinds, names, stored, replaced });
  return { ...resolved, issues: [...mapped.flatMap((file) => file.issues), ...resolved.issues], tables };
}

export function resolveList(rows: readonly (readonly Cell[])[], options: Options & { readonly name?: string } = {}) {
  return resolveFiles([listFile(rows, options.name)], options);
}

export const rowTexts = (register: Register | undefined) =>
  register === undefined ? [] : allRows(register.rows).map(({ cells }) => cells);
