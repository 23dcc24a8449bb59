// Label columns that say the same in every row (World Bank: name and code of the one indicator) become defaults.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { cellReader } from '../map/cellReader';
import { cellText } from '../map/cellText';
import { cleanLabel } from '../notation/cleanText';
import { unitInBrackets } from '../notation/englishUnit';
import { splitLabel } from '../notation/parseUnitText';
import type { Cell } from '../sheet';
import type { ColumnProfile } from './columnProfile';
import type { TableDraft } from './draft';
import { ignored } from './draft';

interface ConstantFinding {
  readonly columns: readonly ColumnRole[];
  readonly defaults: Partial<Coordinates>;
}

/** Takes an indicator column that never changes out of the rows; its bracket's unit goes with it. */
export function constantDefaults(draft: TableDraft, columns: readonly ColumnRole[]): ConstantFinding {
  let defaults: Partial<Coordinates> = {};
  const kept = columns.map((role, index): ColumnRole => {
    const profile = draft.profiles[index];
    if (profile === undefined || !isConstant(draft, profile)) return role;
    if (role.role === 'indicatorCode') return ignored('constant');
    if (role.role !== 'indicator' || draft.body.length < 2) return role;
    const text = [...profile.distinct.keys()][0] ?? '';
    const own = splitLabel(text);
    const isInName = own.unit === null || own.name.endsWith(`(${own.unit})`);
    const label = isInName ? (unitInBrackets(text) ?? own) : own;
    defaults = { ...defaults, indicator: label.name, ...(label.unit === null ? {} : { unit: label.unit }) };
    return ignored('constant');
  });
  return { columns: kept, defaults };
}

/** Constant in the sample, and in every row where the sample was not all. */
function isConstant(draft: TableDraft, profile: ColumnProfile): boolean {
  if (profile.distinct.size !== 1 || profile.filled !== draft.body.length) return false;
  if (draft.grid.isComplete) return true;
  const [text] = profile.distinct.keys();
  const first = draft.body[0]?.row ?? 0;
  const last = draft.body[draft.body.length - 1]?.row ?? 0;
  const cells = cellReader(draft.grid.sheet.rows);
  let previous: Cell | undefined = text;
  for (let row = first; row <= last; row += 1) {
    if (cells.is(row, profile.column, previous)) continue;
    previous = cells.cell(row, profile.column);
    if (cleanLabel(cellText(previous)) !== text) return false;
  }
  return true;
}
