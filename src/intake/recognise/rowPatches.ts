// What single rows say beyond their labels: units and forms in brackets, "其中：" parts, stocks in a cumulative table.
import type { Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { sameUnit } from '../../model/unit';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnFinding, TableDraft } from './draft';
import { textAt } from './grid';

/** Patches by sheet row; rows whose label says it all have none. */
export function findRowPatches(draft: TableDraft, found: ColumnFinding): Readonly<Record<number, Coordinates>> {
  const labels = labelPatches(draft, found);
  const areas = carriedAreas(draft, found);
  const patches: Record<number, Coordinates> = { ...labels };
  for (const [row, area] of areas) patches[row] = { ...(labels[row] ?? NOWHERE), area };
  return patches;
}

/** Blank areas below a written one, in a file that knows no merged cells: the area above holds on. */
function carriedAreas(draft: TableDraft, found: ColumnFinding): ReadonlyMap<number, string> {
  const index = found.columns.findIndex((role) => role.role === 'area');
  const profile = draft.profiles[index];
  const isGrouped =
    found.layout === 'cross' && found.columns.some((role) => role.role === 'indicator' || role.role === 'dimension');
  if (profile === undefined || !isGrouped || profile.counts.blank === 0) return new Map();
  const carried = new Map<number, string>();
  let above = '';
  for (const one of draft.body) {
    const own = textAt(draft.grid, one.row, profile.column);
    if (own === '' && above !== '') carried.set(one.row, above);
    else above = own;
  }
  return carried;
}

/** Where not every row is looked at, no row is patched: patched rows would part from the others of their series. */
function labelPatches(draft: TableDraft, found: ColumnFinding): Readonly<Record<number, Coordinates>> {
  const index = found.columns.findIndex((role) => role.role === 'indicator');
  if (index < 0 || found.layout === 'taskList' || found.layout === 'register' || !draft.grid.isComplete) return {};
  const column = draft.profiles[index]?.column ?? 0;
  const unitColumn = draft.profiles[found.columns.findIndex((role) => role.role === 'unit')]?.column ?? null;
  const patches: Record<number, Coordinates> = {};
  let parent: string | null = null;
  let parentUnit: string | null = null;
  for (const one of draft.body) {
    const text = textAt(draft.grid, one.row, column);
    if (text === '') continue;
    const label = splitLabel(text);
    const name: string = label.ofWhich && parent !== null ? partName(draft.names, parent, label.name) : label.name;
    if (!label.ofWhich) parent = label.name;
    const known = matchIndicator(draft.names, name)?.code ?? matchIndicator(draft.names, text)?.code ?? null;
    const hasOwnUnit = unitColumn !== null && textAt(draft.grid, one.row, unitColumn) !== '';
    const elsewhere: string | null =
      unitColumn === null ? (listedUnit(draft, known) ?? (label.ofWhich ? parentUnit : null)) : null;
    const unit: string | null = hasOwnUnit ? null : (label.unit ?? elsewhere);
    if (!label.ofWhich) parentUnit = unit;
    const patch: Coordinates = {
      ...NOWHERE,
      indicator: name === text ? null : name,
      unit,
      form: label.form ?? stockForm(draft, found, known),
    };
    if (patch.indicator !== null || patch.unit !== null || patch.form !== null) patches[one.row] = patch;
  }
  return patches;
}

/** Known names come first: "其中：新认定" under 当年认定高新技术企业数 is an indicator of its own. */
function partName(names: NameIndex, parent: string, part: string): string {
  const candidates = [`其中：${part}`, `${parent}其中：${part}`, `${parent}${part}`, `${part}${parent}`];
  return candidates.find((candidate) => matchIndicator(names, candidate) !== null) ?? `${parent}：${part}`;
}

/** Of several units in the unit row ("单位：家、万元、%") the one the catalogue knows for this indicator. */
function listedUnit(draft: TableDraft, code: string | null): string | null {
  if (code === null || draft.around.units.length < 2) return null;
  const unit = draft.names.indicatorByCode.get(code)?.unit;
  return unit === undefined ? null : (draft.around.units.find((listed) => sameUnit(listed, unit)) ?? null);
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
