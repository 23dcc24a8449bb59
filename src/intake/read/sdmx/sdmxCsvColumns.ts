// The header of an SDMX-CSV file as declared columns, whichever of the three ways of labels it was written with.
// Law: a label column stands for its code column only where every code has a label.
import { cellReader, type CellReader } from '../../map/cellReader';
import type { DeclaredColumn, Sheet } from '../../sheet';
import { roleOfAttribute, roleOfDimension } from './sdmxRoles';

export interface SdmxCsvColumns {
  readonly declared: readonly DeclaredColumn[];
  /** Cells read "CODE: Label". */
  readonly hasLabels: boolean;
  readonly action: number | null;
  /** Column that names the data flow best. */
  readonly flow: number | null;
}

type Role = DeclaredColumn['role'];

interface HeaderCell {
  readonly id: string;
  readonly name: string;
}

/** Null when the header has no column of values. */
export function sdmxCsvColumns(sheet: Sheet): SdmxCsvColumns | null {
  const header = (sheet.rows.at(0) ?? []).map((cell) => headerCell(typeof cell === 'string' ? cell : ''));
  const valueAt = header.findIndex(({ id }) => id === 'OBS_VALUE');
  if (valueAt < 0) return null;
  const cells = cellReader(sheet.rows);
  const position = (id: string): number | null => {
    const found = header.findIndex((one) => one.id === id);
    return found < 0 ? null : found;
  };
  const flow = position('STRUCTURE_NAME') ?? position('STRUCTURE_ID') ?? position('DATAFLOW');
  const roles = header.map(({ id }, column): Role => {
    if (column === flow) return isConstant(sheet, cells, column) ? 'leftOut' : 'dimension';
    if (/^(STRUCTURE(_ID|_NAME)?|DATAFLOW|ACTION)$/.test(id)) return 'leftOut';
    if (column === valueAt) return 'value';
    // A second measure cuts no series, wherever it stands.
    if (id.startsWith('OBS_VALUE')) return 'attribute';
    const role = roleOfDimension(id);
    return column > valueAt && role !== 'sdmxPeriod' && role !== 'area' ? roleOfAttribute(id) : role;
  });
  const named = position('STRUCTURE_NAME') === null ? roles : withLabelColumns(sheet, cells, header, roles);
  return {
    declared: header.map(({ id, name }, column) => ({
      role: named[column] ?? 'leftOut',
      name: column === valueAt ? id : name,
      unit: null,
    })),
    hasLabels: header.some(({ id, name }) => id !== name),
    action: position('ACTION'),
    flow,
  };
}

/** "DIM1: Dimension 1", "ATTR4[]" and "STRUCTURE[;]" by their identifiers. */
function headerCell(text: string): HeaderCell {
  const plain = text.replace(/^\uFEFF/, '').trim();
  const [, code, label] = /^([\w.]+)(?:\[[^\]]*\])?: ?(.+)$/s.exec(plain) ?? [];
  if (code !== undefined && label !== undefined) return { id: code, name: label };
  const id = plain.replace(/\[[^\]]*\]$/, '');
  return { id, name: id };
}

function isConstant({ rows }: Sheet, cells: CellReader, column: number): boolean {
  const first = cells.cell(1, column);
  for (let row = 2; row < rows.length; row += 1) if (!cells.is(row, column, first)) return false;
  return true;
}

/** Roles that a person reads come from the labels, those that are codes by nature from the codes. */
const READ_BY_LABEL: readonly Role[] = ['dimension', 'indicator', 'unit', 'area'];
const STANDARD = /^(TIME_PERIOD|OBS_VALUE\w*|OBS_STATUS|UNIT_MEASURE|UNIT_MULT|REF_AREA|FREQ|DECIMALS|CONF_STATUS)$/;

/** With labels=name every component has a second column with the names of its codes right behind it. */
function withLabelColumns(
  sheet: Sheet,
  cells: CellReader,
  header: readonly HeaderCell[],
  roles: readonly Role[],
): readonly Role[] {
  const own = [...roles];
  const start =
    1 + Math.max(...header.map(({ id }, at) => (/^(STRUCTURE|ACTION|SERIES_KEY|OBS_KEY)/.test(id) ? at : -1)));
  for (let at = start; at + 1 < header.length; at += 1) {
    const [code, label] = [own[at] ?? 'leftOut', at + 1];
    if (STANDARD.test(header[label]?.id ?? '')) continue;
    const hasLabels = isLabelled(sheet, cells, at);
    const isRead = READ_BY_LABEL.includes(code) && hasLabels;
    own[label] = isRead ? code : 'leftOut';
    if (isRead) own[at] = code === 'area' ? 'areaCode' : 'leftOut';
    // Numbers with names are codes.
    else if (code === 'attribute' && hasLabels) own[at] = 'leftOut';
    at += 1;
  }
  return own;
}

function isLabelled({ rows }: Sheet, cells: CellReader, column: number): boolean {
  const isBlank = (row: number, at: number): boolean => cells.is(row, at, '') || cells.cell(row, at) === undefined;
  for (let row = 1; row < rows.length; row += 1) {
    if (!isBlank(row, column) && isBlank(row, column + 1)) return false;
  }
  return true;
}
