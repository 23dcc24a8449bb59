// What headings among the body say of the rows below them: "一、一季度" when, "墟沟街道" where, "二、成交额（万元）" what.
// Law: a heading only says what no column says; the next heading of its kind ends it.
import type { Coordinates, RowRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { yearOf } from '../../model/period';
import { matchArea } from '../names';
import { sectionLabel } from '../map/sectionLabel';
import { parsePeriodText } from '../notation/parsePeriodText';
import { splitLabel } from '../notation/parseUnitText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { ColumnFinding, TableDraft } from './draft';
import { textAt } from './grid';

type Said = Partial<Pick<Coordinates, 'period' | 'form' | 'area' | 'indicator' | 'unit'>>;

/** Patches of the body rows below headings that say something; none where not every row is looked at. */
export function sectionPatches(
  draft: TableDraft,
  found: ColumnFinding,
  roles: ReadonlyMap<number, RowRole>,
): ReadonlyMap<number, Coordinates> {
  const patches = new Map<number, Coordinates>();
  if (!draft.grid.isComplete || (found.layout !== 'cross' && found.layout !== 'wide')) return patches;
  const headings = new Map<number, string>(areaHeadings(draft, found));
  for (const [row, role] of roles) if (role === 'section') headings.set(row, labelOf(draft, row));
  const body = new Set(draft.body.map(({ row }) => row));
  const said: Said = {};
  for (const { row } of draft.grid.rows) {
    const heading = headings.get(row);
    if (heading !== undefined) Object.assign(said, meaningOf(draft, found, heading));
    else if (body.has(row) && Object.keys(said).length > 0) patches.set(row, { ...NOWHERE, ...said });
  }
  return patches;
}

function labelOf({ grid, profiles }: TableDraft, row: number): string {
  const [left, right] = [profiles[0]?.column ?? 0, profiles[profiles.length - 1]?.column ?? 0];
  return sectionLabel(grid.sheet.rows.at(row) ?? [], { range: { top: row, bottom: row, left, right } });
}

/** An area alone in the column of indicators, without a value. */
function areaHeadings(draft: TableDraft, found: ColumnFinding): [number, string][] {
  const profile = draft.profiles[found.columns.findIndex((role) => role.role === 'indicator')];
  if (profile === undefined || found.columns.some((role) => role.role === 'area')) return [];
  return draft.body.flatMap((one): [number, string][] => {
    const label = textAt(draft.grid, one.row, profile.column);
    const isAlone = one.filled.every((column) => column <= profile.column);
    return isAlone && areaOf(draft, label) !== null ? [[one.row, label]] : [];
  });
}

/** "地区：内蒙古自治区" states an area whether it is known or not; a bare name must be that of a known one. */
function areaOf({ names }: TableDraft, label: string): string | null {
  const stated = /^(?:所在|所属)?(?:地区|区域|省份|城市|区县|街道|园区)\s*[:：]\s*(.+)$/s.exec(label)?.[1];
  return stated ?? (matchArea(names, label) === null ? null : label);
}

function meaningOf(draft: TableDraft, found: ColumnFinding, heading: string): Said {
  const says = (role: string): boolean => found.columns.some((one) => one.role === role);
  const stated = draft.around.period?.period ?? null;
  const reading = parsePeriodText(heading, { ...NO_PERIOD_CONTEXT, year: stated === null ? null : yearOf(stated) });
  if (reading?.period != null) return found.layout === 'wide' ? {} : { period: reading.period, form: reading.form };
  const area = areaOf(draft, heading);
  if (!says('area') && area !== null) return { area };
  const isNamed =
    says('indicator') || found.columns.some((role) => role.role === 'value' && role.at.indicator !== null);
  if (isNamed || !says('area')) return {};
  const { name, unit } = splitLabel(heading);
  return { indicator: name, unit };
}
