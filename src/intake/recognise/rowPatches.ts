// What single rows say beyond their labels: units and forms in brackets, "其中：" parts, stocks in a cumulative table.
import type { Coordinates, RowRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { splitLabel } from '../notation/parseUnitText';
import { carriedGroups } from './carriedGroups';
import type { ColumnFinding, TableDraft } from './draft';
import { textAt } from './grid';
import { labelPatches } from './labelPatches';
import { sectionPatches } from './sectionPatches';

/** Patches by sheet row; rows whose label says it all have none. */
export function findRowPatches(
  draft: TableDraft,
  found: ColumnFinding,
  roles: ReadonlyMap<number, RowRole>,
): Readonly<Record<number, Coordinates>> {
  const labels = labelPatches(draft, found, roles);
  const areas = new Map([...carriedAreas(draft, found), ...partAreas(draft, found)]);
  const patches: Record<number, Coordinates> = { ...labels };
  for (const { index, names } of carriedGroups(draft, found)) {
    const role = found.columns[index];
    for (const [row, name] of names) {
      const own = patches[row] ?? NOWHERE;
      patches[row] =
        role?.role === 'dimension'
          ? { ...own, dimensions: { ...own.dimensions, [role.name]: name } }
          : { ...own, indicator: own.indicator ?? name };
    }
  }
  for (const [row, area] of areas) patches[row] = { ...(patches[row] ?? NOWHERE), area };
  for (const [row, section] of sectionPatches(draft, found, roles)) {
    const own = patches[row] ?? NOWHERE;
    patches[row] = {
      ...own,
      indicator: own.indicator ?? section.indicator,
      area: own.area ?? section.area,
      period: section.period,
      form: own.form ?? section.form,
      unit: own.unit ?? section.unit,
    };
  }
  return patches;
}

/** Blank areas below a written one, in a file that knows no merged cells: the area above holds on. */
function carriedAreas(draft: TableDraft, found: ColumnFinding): ReadonlyMap<number, string> {
  const index = found.columns.findIndex((role) => role.role === 'area');
  const profile = draft.profiles[index];
  const isGrouped =
    (found.layout === 'cross' || found.layout === 'wide') &&
    found.columns.some((role) => role.role === 'indicator' || role.role === 'dimension');
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

/** "其中：连云经济开发区" is that area, counted within the one above. */
function partAreas(draft: TableDraft, found: ColumnFinding): ReadonlyMap<number, string> {
  const profile = draft.profiles[found.columns.findIndex((role) => role.role === 'area')];
  if (profile === undefined || found.layout === 'register') return new Map();
  return new Map(
    draft.body.flatMap((one) => {
      const { ofWhich, name } = splitLabel(textAt(draft.grid, one.row, profile.column));
      return ofWhich ? [[one.row, name] as const] : [];
    }),
  );
}
