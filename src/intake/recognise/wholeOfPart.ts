// Which column "其中：本年新增" is a part of, behind 总数, 国家级, 省级, 市级. Law: the nearest one, unless the columns between
// add up to a total, whose part it then is; so it is where it is larger than the nearest somewhere.
import type { ColumnRole } from '../../model/mapping';
import { parseNumberText } from '../notation/parseNumberText';
import { splitLabel } from '../notation/parseUnitText';
import type { TableDraft } from './draft';
import { textAt } from './grid';
import { isPartOfWhole, partName } from './partName';
import { isTotalWord } from './rowWords';

/** Value columns headed "#出口" or "其中：女性" named after the column that they are a part of. */
export function withPartNames(draft: TableDraft, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value' || role.measure !== 'actual') return role;
    const { parts } = draft.profiles[index]!;
    if (!isPartOfWhole(parts)) return role;
    const { name } = splitLabel(parts[parts.length - 1] ?? '');
    const at = wholeOfPart(draft, columns, index);
    const whole = at === null ? null : columns[at];
    if (whole?.role !== 'value' || whole.at.indicator === null) return role;
    if (splitLabel(role.at.indicator ?? '').name !== name) return role;
    return { ...role, at: { ...role.at, indicator: partName(draft.names, whole.at.indicator, name) } };
  });
}

/** Position of the whole of the part at `index`; null where no value stands before it. */
function wholeOfPart(draft: TableDraft, columns: readonly ColumnRole[], index: number): number | null {
  const before = columns.flatMap((role, at) => {
    const isValue = at < index && role.role === 'value' && role.measure === 'actual';
    return isValue && !isPartOfWhole(draft.profiles[at]!.parts) ? [at] : [];
  });
  const nearest = before[before.length - 1] ?? null;
  const total = [...before].reverse().find((at) => isTotalColumn(draft, at)) ?? null;
  const between = before.filter((at) => total !== null && at > total);
  const rows = draft.body.map(({ row }) => row);
  const holds = (test: (row: number) => boolean): boolean => rows.length > 0 && rows.every(test);
  if (total !== null && between.length >= 2) {
    const adds = holds(
      (row) => between.reduce((sum, at) => sum + valueAt(draft, row, at), 0) === valueAt(draft, row, total),
    );
    if (adds) return total;
  }
  if (nearest === null || holds((row) => valueAt(draft, row, index) <= valueAt(draft, row, nearest))) return nearest;
  return total ?? nearest;
}

function isTotalColumn({ profiles }: TableDraft, at: number): boolean {
  const { parts } = profiles[at]!;
  const { name } = splitLabel(parts[parts.length - 1] ?? '');
  return isTotalWord(name) || /^(总数|总量)$/.test(name);
}

/** Blank and unknown cells add nothing. */
function valueAt({ grid, profiles }: TableDraft, row: number, at: number): number {
  const reading = parseNumberText(textAt(grid, row, profiles[at]!.column));
  return reading.kind === 'number' ? reading.value : 0;
}
