// What the measures of a long table are called: by their rows, their headers, or the areas that head them.
// Law: a name comes from the one place that says it; words of form and unit are no part of it.
import type { ColumnRole } from '../../model/mapping';
import { matchArea } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import type { PeriodReading } from '../notation/periodReading';
import type { ColumnProfile } from './columnProfile';
import { ignored } from './draft';
import { isUnitPart } from './headerUnit';
import type { TableDraft } from './draft';
import { foldHeader, headerMeaning, measureMeaning } from './headerWords';
import { areYearsDown, isOfWholeYear, partOfYear } from './partsOfYear';
import { arePlaces } from './placeNames';

type ValueRole = Extract<ColumnRole, { role: 'value' }>;

/** At most one indicator column; a second one cuts the first. */
export function settleIndicators(draft: TableDraft, columns: Map<number, ColumnRole>): void {
  const wanting = draft.profiles.filter((profile) => columns.get(profile.column)?.role === 'indicator');
  for (const profile of wanting.slice(1)) columns.set(profile.column, { role: 'dimension', name: profile.name });
  if (wanting.length > 0) return;
  const code = draft.profiles.find((profile) => columns.get(profile.column)?.role === 'indicatorCode');
  if (code === undefined) return nameByGroup(draft, columns);
  const isOfArea =
    /^(code|代码|编码)$/.test(foldHeader(code.header)) && [...columns.values()].some((role) => role.role === 'area');
  columns.set(code.column, { role: isOfArea ? 'areaCode' : 'indicator' });
}

/** Areas across, periods down and one more column without a header: it says what is measured. */
function nameByGroup(draft: TableDraft, columns: Map<number, ColumnRole>): void {
  const roles = draft.profiles.map((profile) => ({ profile, role: columns.get(profile.column)?.role }));
  const groups = roles.filter(({ role }) => role === 'dimension');
  const values = roles.filter(({ role }) => role === 'value');
  const [group] = groups;
  if (group === undefined || groups.length > 1 || group.profile.header !== '' || values.length < 2) return;
  if (values.every(({ profile }) => matchArea(draft.names, splitLabel(profile.name).name) !== null))
    columns.set(group.profile.column, { role: 'indicator' });
}

/**
 * Without an indicator column each measure is named by its header, unless that is only "Value";
 * headers that are areas (年份, 北京, 天津 …) name areas, whatever else the table is about.
 */
export function nameMeasures(draft: TableDraft, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const areas = draft.profiles.map((profile) => areaPart(draft, profile));
  const headers = draft.profiles.map((profile, index) => nameOfHeader(profile, areas[index] ?? null));
  const measures = columns.flatMap((role, index) => (role.role === 'value' ? [headers[index] ?? ''] : []));
  const areAreas = measures.length > 1 && (isHeadedByAreas(draft, columns) || arePlaces(draft.names, measures));
  const hasIndicator = columns.some((role) => role.role === 'indicator');
  const isCrossing =
    draft.profiles.some((profile, index) => columns[index]?.role === 'period' && areYearsDown(profile)) &&
    measures.filter((name) => partOfYear(name) !== null).length > 1;
  return columns.map((role, index): ColumnRole => {
    const name = headers[index] ?? '';
    if (role.role !== 'value') return role;
    const part = partOfYear(name);
    if (part !== null) return isCrossing ? withinYear(role, part) : ignored('text');
    if (isCrossing && isOfWholeYear(name)) return /^(全年|年度?|annual|year)$/i.test(name) ? role : ignored('derived');
    if (areAreas) return { ...role, at: { ...role.at, area: name } };
    const at = { ...role.at, area: areas[index] ?? role.at.area };
    const saysNothing = headerMeaning(draft.profiles[index]?.name ?? '') === 'value' || measureMeaning(name) !== null;
    return { ...role, at: hasIndicator || saysNothing ? at : { ...at, indicator: name } };
  });
}

/** "GDP / 全国", "海州区 / 高企": the part of a header that says whose value it is; null where it is all of the name. */
function areaPart({ names }: TableDraft, { parts }: ColumnProfile): string | null {
  const naming = parts.filter((part) => !isUnitPart(part, parts));
  const found = naming.filter((part) => matchArea(names, splitLabel(part).name) !== null);
  return found.length === 1 && naming.length > 1 ? (found[0] ?? null) : null;
}

/** A month across rows of years is that month of the row's year. */
function withinYear(role: ValueRole, { period, form }: PeriodReading): ColumnRole {
  return { ...role, within: (period ?? '').slice(4), at: { ...role.at, form: form ?? role.at.form } };
}

/** "GEO (Labels)" over "TIME" in the corner of a table of Eurostat: areas go across, known or not. */
function isHeadedByAreas({ profiles }: TableDraft, columns: readonly ColumnRole[]): boolean {
  const corner = profiles.find((_, index) => columns[index]?.role === 'period');
  return corner !== undefined && /^geo ?\((labels|codes)\)/i.test(corner.header);
}

/** "原油产量_当期 / 全国 / 月" loses the word of its form wherever it stands, "成交额 / 当季（万元）" how it was counted. */
function nameOfHeader({ parts, name }: ColumnProfile, area: string | null): string {
  if (parts.length < 2) return splitLabel(name).name;
  const [heading = '', ...below] = parts.filter((part) => part !== area && !isUnitPart(part, parts));
  const naming = [heading, ...below.filter((part) => measureMeaning(part) === null)];
  const own = naming.map((part) => (splitLabel(part).form === null ? part : splitLabel(part).name));
  return splitLabel(own.join(' / ')).name;
}
