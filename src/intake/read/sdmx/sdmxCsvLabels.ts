// SDMX-CSV with labels=both: "CN: China" becomes "China", and codes where codes count.
// Law: columns keep their places, so that values keep their addresses; codes of areas stand in columns behind the last.
import type { Cell, DeclaredColumn, Sheet } from '../../sheet';
import type { SdmxCsvColumns } from './sdmxCsvColumns';

const BY_CODE: readonly DeclaredColumn['role'][] = ['sdmxPeriod', 'multiplier', 'status'];

export function withoutCodes(sheet: Sheet, { declared }: SdmxCsvColumns): Sheet {
  const areas = declared.flatMap(({ role }, column) => (role === 'area' ? [column] : []));
  const codes = areas.map((): DeclaredColumn => ({ role: 'areaCode', name: 'REF_AREA', unit: null }));
  const rows = Array.from(sheet.rows, (cells, row): Cell[] => {
    if (row === 0) return [...declared.map(({ name }) => name), ...codes.map(({ name }) => name)];
    if (cells.length === 0) return [];
    const plain = declared.map(({ role }, column) => plainCell(cells[column] ?? null, role));
    return [...plain, ...areas.map((column) => split(cells[column] ?? null).code)];
  });
  return { ...sheet, rows, declared: [...declared, ...codes] };
}

function plainCell(cell: Cell, role: DeclaredColumn['role']): Cell {
  if (role === 'value' || role === 'attribute' || role === 'leftOut') return cell;
  const { code, label } = split(cell);
  return BY_CODE.includes(role) ? code : label;
}

/** A cell without a label is its own; a time of day has colons too, but no blank behind them. */
function split(cell: Cell): { readonly code: Cell; readonly label: Cell } {
  const [, code, label] = (typeof cell === 'string' ? /^([\w.@$+/-]+): (.+)$/s.exec(cell) : null) ?? [];
  return code === undefined || label === undefined ? { code: cell, label: cell } : { code, label };
}
