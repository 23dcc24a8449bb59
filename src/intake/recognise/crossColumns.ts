// Cross tables: one period for all, labels in rows and headers: areas × indicators, indicators × measures or areas.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import type { PresentStatus } from '../../model/observation';
import { yearOf } from '../../model/period';
import { matchArea } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { PeriodHeader } from './periodOfHeader';
import { headersUnder } from './periodOfHeader';
import { isPartOfWhole } from './partName';
import { isDatedBy, periodOfMeasure } from './periodOfMeasure';
import { namesOpenMonths } from '../notation/periodOfTitle';
import { withinStated } from './withinStated';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { isUnitPart, unitOfHeader } from './headerUnit';
import { ignored } from './draft';
import type { HeaderMeaning, MeasureMeaning } from './headerWords';
import {
  countedForm,
  foldHeader,
  headerMeaning,
  isCodeHeader,
  isDerivedHeader,
  isDimensionHeader,
  isScore,
  measureMeaning,
} from './headerWords';
import { isTarget } from './besidePeriods';
import { isDerivedColumn } from './isDerivedColumn';
import { isAmount } from './isAmount';
import { isIdentifier, labelRoles } from './labelColumns';
import { measureName } from './measureName';
import { isTotalWord } from './rowWords';
import { statusOfPiece } from '../notation/statusOfPiece';
import { withRemarksBehind } from './remarksBehind';
import { targetRole } from './targetRole';
import { looksNumeric } from './looksNumeric';

export function findCrossColumns(draft: TableDraft): ColumnFinding {
  const values = draft.profiles.filter(isValueColumn);
  const labels = draft.profiles.filter((profile) => !values.includes(profile));
  const roles = withKindsOfRows(labelRoles(draft, labels), labels, values);
  const rowsAreIndicators = [...roles.values()].some((role) => role.role === 'indicator');
  const headers = withinStated(
    draft,
    headersUnder(
      draft.profiles.map((profile) => (values.includes(profile) ? profile.parts : null)),
      { ...NO_PERIOD_CONTEXT, year: yearOfTable(draft) },
    ),
  );
  const columns = draft.profiles.map((profile, index): ColumnRole => {
    if (!values.includes(profile)) return labelRole(profile, roles);
    return valueRole(draft, profile, headers[index] ?? null, rowsAreIndicators);
  });
  const told = withRemarksBehind(draft, rowsAreIndicators ? withoutScores(columns, draft.profiles) : columns);
  const settled = withoutLonelyDerived(
    draft,
    withFormsOfBases(withUnitsOfWholes(told, draft.profiles), draft.profiles),
    rowsAreIndicators,
  );
  return { layout: 'cross', defaults: {}, ...settled };
}

/** Weights and scores beside the values of indicators are none of theirs; alone they are what the table is about. */
function withoutScores(columns: readonly ColumnRole[], profiles: readonly ColumnProfile[]): readonly ColumnRole[] {
  const isOfScores = (index: number): boolean => {
    const { parts } = profiles[index]!;
    const last = parts[parts.length - 1] ?? '';
    return isScore(last) || /^(标准值|参考值|门槛值|满分值)$/.test(foldHeader(last));
  };
  const hasValues = columns.some((role, index) => isActual(role) && !isOfScores(index));
  return columns.map((role, index) =>
    hasValues && isActual(role) && isOfScores(index) ? ignored('otherMeasure') : role,
  );
}

function isActual(role: ColumnRole): boolean {
  return role.role === 'value' && role.measure === 'actual';
}

/**
 * "企业类型" over 高新技术企业 and 瞪羚企业 cuts what the columns measure, be its members indicators elsewhere: a column that
 * states its own name and unit ("户数（户）") says so.
 */
function withKindsOfRows(
  roles: Map<number, ColumnRole>,
  labels: readonly ColumnProfile[],
  values: readonly ColumnProfile[],
): Map<number, ColumnRole> {
  const areMeasures = values.some(({ parts }) => {
    const { name, unit } = splitLabel(parts[parts.length - 1] ?? '');
    return unit !== null && name !== '' && measureMeaning(name) === null && !isDerivedHeader(parts);
  });
  for (const profile of areMeasures ? labels : [])
    if (roles.get(profile.column)?.role === 'indicator' && /(类型|类别|性质|规模)$/.test(foldHeader(profile.header)))
      roles.set(profile.column, { role: 'dimension', name: profile.name });
  return roles;
}

/** "#出口" and "其中：女性" without a unit have that of the column they are a part of. */
function withUnitsOfWholes(columns: readonly ColumnRole[], profiles: readonly ColumnProfile[]): readonly ColumnRole[] {
  let whole: string | null = null;
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value') return role;
    const isPart = isPartOfWhole(profiles[index]!.parts);
    if (!isPart) whole = role.at.unit;
    return isPart && role.at.unit === null ? { ...role, at: { ...role.at, unit: whole } } : role;
  });
}

/** "上年同期" behind 本年累计 is cumulative, behind 本月 the single month: it counts as what it is compared with. */
function withFormsOfBases(columns: readonly ColumnRole[], profiles: readonly ColumnProfile[]): readonly ColumnRole[] {
  let base: Coordinates['form'] = null;
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value' || role.measure !== 'actual') return role;
    const isBack = profiles[index]!.parts.some((part) => (measureMeaning(part)?.yearsBack ?? 0) > 0);
    if (!isBack) base = role.at.form;
    return isBack && role.at.form === null ? { ...role, at: { ...role.at, form: base } } : role;
  });
}

/** Numbers or marks under a header that is no label; a column with a target's header counts with whatever it holds. */
function isValueColumn(profile: ColumnProfile): boolean {
  const meaning = headerMeaning(profile.header);
  if (
    (meaning === 'index' && !isAmount(profile)) ||
    ((WHEN.includes(meaning) || isClass(profile)) && !hasFractions(profile)) ||
    meaning === 'areaCode' ||
    meaning === 'indicatorCode' ||
    meaning === 'note' ||
    meaning === 'personal' ||
    isIdentifier(profile)
  )
    return false;
  if (meaning === 'target') return isTarget(profile);
  if (isDerivedHeader(profile.parts)) return profile.filled > 0;
  if (looksNumeric(profile)) return true;
  const isMeasure = profile.parts.some((part) => measureMeaning(part) !== null);
  const values = profile.counts.number + profile.counts.mark;
  return isMeasure && values > 0 && values >= profile.counts.text;
}

/** "batch" names a class; "Class-1 depots / 年末机构数(个)" counts something. */
function isClass(profile: ColumnProfile): boolean {
  return profile.parts.length === 1 && isCodeHeader(profile.header) && splitLabel(profile.header).unit === null;
}

const WHEN: readonly (HeaderMeaning | null)[] = ['year', 'half', 'quarter', 'month', 'period'];

/** "年度" over 12.5 heads values of a year; over 2018 it says when. */
function hasFractions(profile: ColumnProfile): boolean {
  return profile.fractions > 0;
}

function labelRole(profile: ColumnProfile, roles: ReadonlyMap<number, ColumnRole>): ColumnRole {
  const role = roles.get(profile.column) ?? ignored('text');
  return role.role === 'dimension' && isRemark(profile) ? { role: 'note' } : role;
}

/** Text in few rows, or long text, is a remark and cuts nothing. */
function isRemark(profile: ColumnProfile): boolean {
  const rows = profile.filled + profile.counts.blank;
  return (
    profile.meanLength > 25 ||
    (profile.filled * 2 < rows && profile.header !== '' && !isDimensionHeader(profile.header))
  );
}

function valueRole(
  draft: TableDraft,
  profile: ColumnProfile,
  period: PeriodHeader | null,
  rowsAreIndicators: boolean,
): ColumnRole {
  if (isTarget(profile))
    return targetRole(profile, draft.around.period?.period ?? null, { names: draft.names, rowsAreIndicators });
  if (isDerivedColumn(profile, draft.profiles)) return ignored('derived');
  const measures = profile.parts.flatMap((part) => measureMeaning(part) ?? []);
  const own = draft.around.period?.period ?? null;
  if (profile.parts.some(namesOpenMonths) || measures.some((measure) => !isDatedBy(measure, own)))
    return ignored('text');
  if (rowsAreIndicators && isTotalOfAreas(draft, profile)) return ignored('derived');
  const at: { -readonly [key in keyof Coordinates]: Coordinates[key] } = {
    ...NOWHERE,
    unit: unitOfHeader(profile.parts),
  };
  const names: string[] = [];
  let status: PresentStatus | null = null;
  Object.assign(at, period === null ? {} : { period: period.reading.period, form: period.reading.form });
  for (const part of period?.rest ?? profile.parts) {
    if (isUnitPart(part, profile.parts)) continue;
    const label = splitLabel(part);
    at.form = label.form ?? countedForm(part) ?? at.form;
    const measure = measureMeaning(part);
    const state = statusOfPiece(part);
    if (state !== null) status = state;
    else if (measure !== null) Object.assign(at, measureCoordinates(draft, measure, at));
    else if (rowsAreIndicators && matchArea(draft.names, label.name) !== null) at.area = label.name;
    else if (!rowsAreIndicators || !isGroupOfMeasures(draft, part)) names.push(label.name);
  }
  const role = { role: 'value', measure: 'actual', at, ...(status === null ? {} : { status }) } as const;
  if (names.length === 0 && profile.header === '' && !rowsAreIndicators) at.indicator = profile.name;
  if (names.length === 0) return role;
  if (!rowsAreIndicators) at.indicator = measureName(draft.names, names);
  else if (at.area === null && isValueDimension(draft, names))
    at.dimensions = { [dimensionName(draft)]: names.join(' / ') };
  return role;
}

/** "合计" beside columns that are areas is their sum and no value of home. */
function isTotalOfAreas(draft: TableDraft, profile: ColumnProfile): boolean {
  const lowest = (one: ColumnProfile): string => splitLabel(one.parts[one.parts.length - 1] ?? '').name;
  return isTotalWord(lowest(profile)) && draft.profiles.some((other) => matchArea(draft.names, lowest(other)) !== null);
}

function yearOfTable(draft: TableDraft): number | null {
  const period = draft.around.period?.period ?? null;
  return period === null ? null : yearOf(period);
}

function measureCoordinates(draft: TableDraft, measure: MeasureMeaning, at: Coordinates): Partial<Coordinates> {
  const period = draft.around.period?.period ?? null;
  const form = measure.form ?? at.form;
  if (period === null) return { form, period: at.period };
  return { form, period: periodOfMeasure(measure, period) ?? at.period };
}

/** "完成情况" over 本月, 本年累计: a heading all of whose columns are measures. */
function isGroupOfMeasures(draft: TableDraft, part: string): boolean {
  const under = draft.profiles.filter((profile) => profile.parts.length > 1 && profile.parts[0] === part);
  return (
    under.length > 0 &&
    under.every(
      (profile) =>
        isDerivedHeader(profile.parts) || profile.parts.slice(1).some((below) => measureMeaning(below) !== null),
    )
  );
}

/** Several unnamed columns beside indicator rows cut the indicator; a single one is just its value. */
function isValueDimension(draft: TableDraft, names: readonly string[]): boolean {
  const values = draft.profiles.filter(isValueColumn).filter((profile) => !isDerivedHeader(profile.parts));
  return values.length > 1 && names.join('') !== '';
}

function dimensionName(draft: TableDraft): string {
  const group = draft.profiles.find((profile) => profile.parts.length > 1)?.parts[0];
  return group ?? '分组';
}

/** Growth beside its base is computed anew; growth alone is what the table is about. */
function withoutLonelyDerived(
  draft: TableDraft,
  columns: readonly ColumnRole[],
  rowsAreIndicators: boolean,
): Pick<ColumnFinding, 'columns' | 'measured'> {
  if (columns.some((role) => role.role === 'value' && role.measure === 'actual')) return { columns };
  const lonely = draft.profiles.filter((profile, index) => isLonely(profile, columns[index]));
  const only = lonely.length === 1 && draft.grid.isComplete ? lonely[0] : undefined;
  const settled = columns.map((role, index): ColumnRole => {
    const profile = draft.profiles[index]!;
    return lonely.includes(profile) ? growthRole(profile, rowsAreIndicators, profile === only) : role;
  });
  return only === undefined || !rowsAreIndicators
    ? { columns: settled }
    : { columns: settled, measured: splitLabel(only.header).name };
}

function isLonely(profile: ColumnProfile, role: ColumnRole | undefined): boolean {
  const isDerived = role?.role === 'ignored' && role.reason === 'derived' && profile.counts.number > 0;
  return isDerived && !/完成率|排名|位次|名次|rank|进度/i.test(foldHeader(profile.header));
}

/** Growth of indicators in rows is never their level: rows are renamed, or the columns cut them. */
function growthRole(profile: ColumnProfile, rowsAreIndicators: boolean, renamesRows: boolean): ColumnRole {
  const label = splitLabel(profile.header);
  const at = { ...NOWHERE, indicator: rowsAreIndicators ? null : label.name, unit: label.unit };
  const dimensions = rowsAreIndicators && !renamesRows ? { 增速: label.name } : {};
  return { role: 'value', measure: 'actual', at: { ...at, dimensions } };
}
