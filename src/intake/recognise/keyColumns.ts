// Whether rows differ without a column. Law: a column that no pair of rows needs is a remark, not a dimension.
import type { ColumnRole } from '../../model/mapping';
import type { TableDraft } from './draft';

const MOST_ROWS = 20_000;

const KEY_ROLES: readonly ColumnRole['role'][] = [
  'period',
  'dimension',
  'indicator',
  'indicatorCode',
  'area',
  'areaCode',
  'unit',
  'form',
];

/** True when two rows agree in all other key columns but not in this one; large tables are looked at in part. */
export function isNeededForKey(draft: TableDraft, columns: ReadonlyMap<number, ColumnRole>, column: number): boolean {
  const others = [...columns]
    .filter(([other, role]) => other !== column && KEY_ROLES.includes(role.role))
    .map(([other]) => other);
  const first = draft.body[0]?.row ?? 0;
  const last = Math.min(draft.body[draft.body.length - 1]?.row ?? 0, first + MOST_ROWS);
  const seen = new Map<string, unknown>();
  for (const cells of draft.grid.sheet.rows.slice(first, last + 1)) {
    const key = JSON.stringify(others.map((other) => cells[other] ?? ''));
    const own = cells[column] ?? '';
    if (seen.has(key) && seen.get(key) !== own) return true;
    seen.set(key, own);
  }
  return false;
}
