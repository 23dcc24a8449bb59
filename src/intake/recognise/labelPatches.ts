// What the labels of rows that are indicators say beyond a name: unit, form, and whose part they are.
// Law: a part carries the name and, where it states none, the unit of its whole; a known name stays as it is.
import type { Coordinates, RowRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { matchIndicator } from '../names';
import { isUnlikely } from '../notation/natureOfUnit';
import { splitLabel } from '../notation/parseUnitText';
import type { LabelReading } from '../notation/parseUnitText';
import type { ColumnFinding, TableDraft } from './draft';
import { textAt } from './grid';
import { subjectOfGrowth } from './headerWords';
import { indentedParts } from './indentedParts';
import { listedUnit } from './listedUnit';
import { partName } from './partName';

/** A row that others may be parts of. */
interface Whole {
  readonly name: string;
  readonly unit: string | null;
}

/** Where not every row is looked at, no row is patched: patched rows would part from the others of their series. */
export function labelPatches(
  draft: TableDraft,
  found: ColumnFinding,
  roles: ReadonlyMap<number, RowRole>,
): Readonly<Record<number, Coordinates>> {
  const index = found.columns.findIndex((role) => role.role === 'indicator');
  if (index < 0 || found.layout === 'taskList' || found.layout === 'register' || !draft.grid.isComplete) return {};
  const column = draft.profiles[index]?.column ?? 0;
  const unitColumn = draft.profiles[found.columns.findIndex((role) => role.role === 'unit')]?.column ?? null;
  const indented = indentedParts(draft, found, roles, column);
  const wholes = new Map<number, Whole>();
  const patches: Record<number, Coordinates> = {};
  let above: Whole | null = null;
  for (const { row } of draft.body) {
    const text = textAt(draft.grid, row, column);
    if (text === '') continue;
    const label = splitLabel(text);
    const whole = label.ofWhich ? above : wholeByIndent(draft, label, wholes.get(indented.get(row) ?? -1) ?? null);
    const stated = unitColumn === null ? '' : textAt(draft.grid, row, unitColumn);
    const patch = patchOf(draft, found, {
      text,
      label,
      whole,
      isStated: stated !== '',
      hasColumn: unitColumn !== null,
    });
    if (patch.indicator !== null || patch.unit !== null || patch.form !== null) patches[row] = patch;
    const own: Whole = { name: nameOf(draft, label, whole), unit: stated === '' ? patch.unit : stated };
    wholes.set(row, own);
    if (!label.ofWhich) above = own;
  }
  return patches;
}

interface LabelledRow {
  readonly text: string;
  readonly label: LabelReading;
  readonly whole: Whole | null;
  /** Its cell of the unit column states one. */
  readonly isStated: boolean;
  readonly hasColumn: boolean;
}

function patchOf(draft: TableDraft, found: ColumnFinding, row: LabelledRow): Coordinates {
  const { text, label, whole } = row;
  const own = nameOf(draft, label, whole);
  const name = found.measured === undefined || isGrowthName(own) ? own : `${own}${found.measured}`;
  const known = matchIndicator(draft.names, name)?.code ?? matchIndicator(draft.names, text)?.code ?? null;
  const listed = row.hasColumn ? null : listedUnit(draft.names, draft.around.units, name);
  return {
    ...NOWHERE,
    indicator: name === text ? null : name,
    unit: row.isStated ? null : (label.unit ?? listed ?? unitOfWhole(whole, label.name)),
    form: label.form ?? stockForm(draft, found, known),
  };
}

function nameOf({ names }: TableDraft, label: LabelReading, whole: Whole | null): string {
  return whole === null ? label.name : partName(names, whole.name, label.name);
}

/** "其中：占比" is no amount of its whole. */
function unitOfWhole(whole: Whole | null, name: string): string | null {
  const unit = whole?.unit ?? null;
  return unit === null || isUnlikely(unit, name) ? null : unit;
}

function wholeByIndent({ names }: TableDraft, label: LabelReading, whole: Whole | null): Whole | null {
  return matchIndicator(names, label.name) === null ? whole : null;
}

/** "工业增加值增速" says itself that it is no level. */
function isGrowthName(name: string): boolean {
  return subjectOfGrowth(name) !== null;
}

/** A stock in a table of cumulative values is the state at the end, not a sum. */
function stockForm(draft: TableDraft, found: ColumnFinding, code: string | null): 'end' | null {
  const isStock = code !== null && draft.names.indicatorByCode.get(code)?.kind === 'stock';
  const isCumulative =
    draft.around.period?.form === 'cumulative' ||
    draft.around.period?.upTo === true ||
    found.columns.some((role) => role.role === 'value' && role.at.form === 'cumulative');
  return isStock && isCumulative ? 'end' : null;
}
