// Columns of numbers beside those that state a period: last year's values, measures of the table's own period, sums, targets.
// Law: what a header says decides; a number whose time nobody states is left out and named.
import type { ColumnRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import type { Period } from '../../model/period';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnProfile } from './columnProfile';
import type { TableDraft } from './draft';
import { ignored } from './draft';
import { isUnitPart, unitOfHeader } from './headerUnit';
import { foldHeader, headerMeaning, isCodeHeader, isDerivedHeader, measureMeaning } from './headerWords';
import { looksNumeric } from './looksNumeric';
import { measureName } from './measureName';
import { periodOfMeasure } from './periodOfMeasure';
import { isTotalWord } from './rowWords';
import { targetRole } from './targetRole';

/** "去年同期累计" behind "1-9月累计" and "9月当月": the same period a year earlier of the column that it counts as. */
export function withSamePeriods(draft: TableDraft, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  return columns.map((role, index): ColumnRole => {
    const profile = draft.profiles[index]!;
    const last = profile.parts[profile.parts.length - 1] ?? '';
    const said = measureMeaning(last);
    if (role.role !== 'ignored' || said === null || !looksNumeric(profile)) return role;
    if (said.yearsBack === 0 && said.before !== 'year') return role;
    const form = said.form ?? (/累计/.test(last) ? 'cumulative' : null);
    const bases = columns
      .slice(0, index)
      .flatMap((one) => (one.role === 'value' && one.measure === 'actual' && one.at.period !== null ? [one] : []));
    const base = bases.reverse().find(({ at }) => form === null || said.before === 'year' || at.form === form);
    if (base?.at.period == null) return role;
    const period = periodOfMeasure(said, base.at.period);
    const at = { ...base.at, period, form: said.form ?? base.at.form, unit: unitOfHeader(profile.parts) };
    return { role: 'value', measure: 'actual', at };
  });
}

/** "预算数" before the quarters of 2024: a measure of its own, of the year that the table states. */
export function ofTable(profile: ColumnProfile, draft: TableDraft, rowsAreIndicators: boolean): ColumnRole | null {
  const period = draft.around.period?.period ?? null;
  // Up to the month of the title it says more than the months beside it.
  if (period?.length === 7 && isSumOfPeriods(profile) && looksNumeric(profile))
    return {
      role: 'value',
      measure: 'actual',
      at: { ...NOWHERE, period, form: 'cumulative', unit: unitOfHeader(profile.parts) },
    };
  if (period === null || period.length !== 4 || !looksNumeric(profile) || !namesMeasure(profile)) return null;
  const names = profile.parts.filter((part) => !isUnitPart(part, profile.parts)).map((part) => splitLabel(part).name);
  const at = { ...NOWHERE, period, unit: unitOfHeader(profile.parts) };
  const named = rowsAreIndicators
    ? { dimensions: { 分组: names.join(' / ') } }
    : { indicator: measureName(draft.names, names) };
  return { role: 'value', measure: 'actual', at: { ...at, ...named } };
}

/** The header is a name, and of nothing that is worked out, promised, added up or counted. */
function namesMeasure(profile: ColumnProfile): boolean {
  const { header, parts } = profile;
  const saysWhat = headerMeaning(header) !== null || measureMeaning(header) !== null || isCodeHeader(header);
  const isOther = isDerivedHeader(parts) || isTarget(profile) || isTotalWord(header);
  return header !== '' && !saysWhat && !isOther;
}

export function besidePeriods(profile: ColumnProfile, latest: Period | null): ColumnRole {
  if (isTarget(profile)) return targetRole(profile, latest);
  return ignored(
    isDerivedHeader(profile.parts) || isSumOfPeriods(profile) || isTotalWord(splitLabel(profile.header).name)
      ? 'derived'
      : profile.filled === 0
        ? 'empty'
        : 'text',
  );
}

/** "年度任务" over words is what is to be done, over numbers how much of it. */
export function isTarget(profile: ColumnProfile): boolean {
  const isNamed = profile.filled > 0 && profile.parts.some((part) => headerMeaning(part) === 'target');
  return isNamed && (looksNumeric(profile) || !foldHeader(profile.header).endsWith('任务'));
}

/** "累计执行" beside the quarters. */
export function isSumOfPeriods(profile: ColumnProfile): boolean {
  return measureMeaning(profile.header)?.form === 'cumulative';
}
