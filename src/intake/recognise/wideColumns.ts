// Wide tables: periods stand in the header, one column each. Law: the period of a column is what its header says,
// read with the year of the heading above it or of the title; the order of columns means nothing.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import type { PresentStatus } from '../../model/observation';
import type { Period } from '../../model/period';
import { comparePeriods, yearOf } from '../../model/period';
import { matchArea } from '../names';
import { SOME_YEAR } from '../notation/periodReading';
import { namesOpenMonths } from '../notation/periodOfTitle';
import { periodContextOf } from '../notation/periodsOfColumn';
import type { PeriodHeader } from './periodOfHeader';
import { asMonths, asQuarters, headersUnder } from './periodOfHeader';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { isUnitPart, unitOfHeader } from './headerUnit';
import { ignored } from './draft';
import { headerMeaning, isDerivedHeader, measureMeaning } from './headerWords';
import { constantDefaults } from './constantColumns';
import { labelRoles } from './labelColumns';
import { measureName } from './measureName';
import { statusOfPiece } from '../notation/statusOfPiece';
import { besidePeriods, isSumOfPeriods, isTarget, ofTable, withSamePeriods } from './besidePeriods';
import { splitLabel } from '../notation/parseUnitText';
import { looksNumeric } from './looksNumeric';
import { areYearsDown, partsDown } from './partsOfYear';
import { withRemarksBehind } from './remarksBehind';
import { quartersAddUp } from './quartersAddUp';
import { withinStated } from './withinStated';

/** Null when fewer than two columns (or one, beside nothing but labels) carry a period in their header. */
export function findWideColumns(draft: TableDraft): ColumnFinding | null {
  const stated = draft.around.period?.period ?? null;
  if (draft.profiles.some(areYearsDown) && columnsUnder(draft, null) === null) return null;
  const found = columnsUnder(draft, stated === null ? null : yearOf(stated));
  if (found !== null) return found;
  return stated === null ? withoutYear(columnsUnder(draft, SOME_YEAR.year)) : null;
}

function columnsUnder(draft: TableDraft, year: number | null): ColumnFinding | null {
  const words = draft.profiles.flatMap((profile) => profile.parts);
  const context = periodContextOf(words, year);
  const isOpen = ({ parts }: ColumnProfile): boolean => parts.some(namesOpenMonths);
  const parts = draft.profiles.map((profile) => (isOpen(profile) ? null : profile.parts.map(dayOnly)));
  const stated = asMonths(headersUnder(parts, context));
  const headers = withinStated(
    draft,
    asQuarters(stated, () => quartersAddUp(draft, stated)),
  );
  const count = headers.filter((header) => header !== null).length;
  const areYears = headers.every((header) => header === null || header.reading.period?.length === 4);
  const down = draft.profiles.find(
    (profile, index) => areYears && headers[index] === null && partsDown(profile) !== null,
  );
  const rivals = draft.profiles.filter(
    (profile, index) => profile !== down && headers[index] === null && isRival(profile) && !isOpen(profile),
  );
  const others = count < 2 ? rivals : rivals.filter((profile) => !isSumOfPeriods(profile));
  if (count === 0 || (count === 1 && others.length > 0) || count <= others.length) return null;
  if (others.length > 0 && draft.profiles.every(({ parts }, index) => isMeasureOfPeriod(parts, headers[index] ?? null)))
    return null;
  if (areWords(draft.profiles.filter((_, index) => headers[index] !== null))) return null;
  const labels = draft.profiles.filter(
    (profile, index) => profile !== down && headers[index] === null && isLabel(profile) && !isOpen(profile),
  );
  const roles = labelRoles(draft, labels);
  if (down !== undefined) roles.set(down.column, { role: 'period', part: partsDown(down) ?? 'month' });
  const rowsAreIndicators = [...roles.values()].some((role) => role.role === 'indicator');
  const latest = draft.around.period?.period ?? latestOf(headers);
  const columns = draft.profiles.map((profile, index): ColumnRole => {
    const header = headers[index];
    if (header !== null && header !== undefined)
      return valueRole(profile, header, { draft, headers, rowsAreIndicators });
    if (isOpen(profile)) return ignored('text');
    return roles.get(profile.column) ?? ofTable(profile, draft, rowsAreIndicators) ?? besidePeriods(profile, latest);
  });
  const constant = constantDefaults(draft, withSamePeriods(draft, withRemarksBehind(draft, columns)));
  const isCumulative = headers.some((header) => header?.isCumulative === true);
  return {
    layout: 'wide',
    columns: constant.columns,
    defaults: { ...constant.defaults, ...(isCumulative ? { form: 'cumulative' } : {}) },
  };
}

/** "合同数 / 2024年", "成交额 / 2024年" beside "技术交易额" are measures with a period each, not periods side by side. */
function isMeasureOfPeriod(parts: readonly string[], header: PeriodHeader | null): boolean {
  if (header === null) return true;
  return header.rest.some(
    (part) =>
      !isUnitPart(part, parts) &&
      measureMeaning(part) === null &&
      statusOfPiece(part) === null &&
      headerMeaning(part) !== 'target' &&
      !isDerivedHeader([part]),
  );
}

/** "1月", "2月" … and no year anywhere: the columns are periods, and their year is asked for. */
function withoutYear(found: ColumnFinding | null): ColumnFinding | null {
  if (found === null) return null;
  const columns = found.columns.map((role): ColumnRole =>
    role.role === 'value' ? { ...role, at: { ...role.at, period: null } } : role,
  );
  return { ...found, columns };
}

/** The day of a date cell without its time of day. */
function dayOnly(part: string): string {
  return part.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
}

/** Numbers that neither a period nor growth nor a target heads speak against a wide table. */
function isRival(profile: ColumnProfile): boolean {
  if (isDerivedHeader(profile.parts) || profile.parts.some((part) => headerMeaning(part) === 'target')) return false;
  return (
    looksNumeric(profile) &&
    headerMeaning(profile.header) !== 'areaCode' &&
    headerMeaning(profile.header) !== 'indicatorCode'
  );
}

/** Dates over words or dates and nothing else are facts of a page ("发布日期：2019-07-01"), no periods of values. */
function areWords(profiles: readonly ColumnProfile[]): boolean {
  const hasNone = profiles.every(({ counts }) => counts.number + counts.mark + counts.error === 0);
  return hasNone && profiles.some(({ counts }) => counts.text + counts.day + counts.period > 0);
}

function isLabel(profile: ColumnProfile): boolean {
  return !isRival(profile) && !isDerivedHeader(profile.parts) && !isTarget(profile);
}

function latestOf(headers: readonly (PeriodHeader | null)[]): Period | null {
  const periods = headers.flatMap((header) => header?.reading.period ?? []);
  return periods.sort(comparePeriods).pop() ?? null;
}

interface Beside {
  readonly draft: TableDraft;
  readonly headers: readonly (PeriodHeader | null)[];
  readonly rowsAreIndicators: boolean;
}

function valueRole(profile: ColumnProfile, header: PeriodHeader, beside: Beside): ColumnRole {
  const { draft, rowsAreIndicators } = beside;
  if (isDerivedHeader(header.rest)) return ignored('derived');
  const at: { -readonly [key in keyof Coordinates]: Coordinates[key] } = {
    ...NOWHERE,
    period: header.reading.period,
    form: header.reading.form,
    unit: unitOfHeader(profile.parts),
  };
  let measure: 'actual' | 'target' = 'actual';
  let status: PresentStatus | null = null;
  const names: string[] = [];
  for (const part of header.rest) {
    if (isUnitPart(part, profile.parts)) continue;
    const meaning = measureMeaning(part);
    const state = statusOfPiece(part);
    if (headerMeaning(part) === 'target') measure = 'target';
    else if (state !== null) status = state;
    else if (meaning !== null) at.form = meaning.form ?? at.form;
    else if (isShared(beside, part) && (rowsAreIndicators || headerMeaning(part) !== null)) continue;
    else if (matchArea(draft.names, part) !== null) at.area = part;
    else {
      at.form = splitLabel(part).form ?? at.form;
      names.push(part);
    }
  }
  // "2023年预算数" beside "2023年决算数": the rows say what, the words which of the two.
  if (names.length > 0 && rowsAreIndicators)
    at.dimensions = { 分组: names.map((name) => splitLabel(name).name).join(' / ') };
  else if (names.length > 0) at.indicator = measureName(draft.names, names);
  return { role: 'value', measure, at, ...(status === null ? {} : { status }) };
}

/** A heading over all value columns ("完成情况") tells no column from another; where rows are areas it names the indicator. */
function isShared({ draft, headers }: Beside, part: string): boolean {
  const grouped = draft.profiles.filter((profile) => profile.parts.length > 1);
  if (grouped.length > 0) return grouped.every((profile) => profile.parts.includes(part));
  return headers.every((header) => header === null || header.rest.includes(part));
}
