// Which columns of a long table say when: one whole period, or year, quarter and month apart.
import type { ColumnRole } from '../../model/mapping';
import type { Period } from '../../model/period';
import { remembered } from '../../model/remembered';
import { cellText } from '../map/cellText';
import { foldText } from '../notation/cleanText';
import { isDerivedLabel } from '../notation/derivedLabel';
import { parsePeriodText } from '../notation/parsePeriodText';
import { parsePeriodCell, periodContextOf } from '../notation/periodsOfColumn';
import type { ColumnProfile } from './columnProfile';
import type { TableDraft } from './draft';
import { ignored } from './draft';
import { headerMeaning } from './headerWords';

type PeriodRole = Extract<ColumnRole, { role: 'period' }>;

/** Period columns by sheet column, coarser ones beside a finer one ignored; empty when there are none. */
export function periodColumns(draft: TableDraft): Map<number, ColumnRole> {
  const all = draft.profiles.flatMap((profile) => {
    const part = periodPart(profile);
    return part === null ? [] : [{ profile, part }];
  });
  const again = all.filter((one, index) =>
    all.some((other, at) => at !== index && saysAgain(one.profile, other.profile)),
  );
  const roles = new Map<number, ColumnRole>(again.map(({ profile }) => [profile.column, ignored('otherTime')]));
  const found = all.filter((one) => !again.includes(one));
  const whole = found.filter((one) => one.part === 'whole');
  const best = [...whole].sort((left, right) => strength(right.profile) - strength(left.profile))[0];
  const years = found.filter((one) => one.part === 'year');
  const parts = found.filter((one) => one.part !== 'whole' && one.part !== 'year');
  if (best !== undefined && (years.length === 0 || isFiner(best.profile))) {
    roles.set(best.profile.column, { role: 'period', part: 'whole' });
    for (const one of [...years, ...parts]) roles.set(one.profile.column, ignored('constant'));
    return roles;
  }
  const year = [...years].sort((left, right) => strength(right.profile) - strength(left.profile))[0];
  const finer = parts.filter((one) => one.profile.filled > 0);
  if (year === undefined && best !== undefined)
    return roles.set(best.profile.column, { role: 'period', part: 'whole' });
  if (year === undefined) {
    for (const { profile, part } of finer.slice(0, 1)) roles.set(profile.column, { role: 'period', part });
    return roles;
  }
  roles.set(year.profile.column, { role: 'period', part: finer.length === 0 ? 'whole' : 'year' });
  const finest = finer.find((one) => one.part === 'month') ?? finer.find((one) => one.part === 'quarter') ?? finer[0];
  for (const one of finer)
    roles.set(one.profile.column, one === finest ? { role: 'period', part: one.part } : ignored('constant'));
  return roles;
}

/** "民國46年" beside 1957: the same times once more; of two columns the weaker one says them again. */
function saysAgain(one: ColumnProfile, other: ColumnProfile): boolean {
  if (strength(one) > strength(other) || (strength(one) === strength(other) && one.column < other.column)) return false;
  const [own, others] = [timesOf(one), timesOf(other)];
  return own.length > 1 && own.every((time, index) => time !== null && time.length === 4 && time === others[index]);
}

function timesOf({ cells }: ColumnProfile): readonly (Period | null)[] {
  const context = periodContextOf(cells, null);
  return cells.map((cell) => parsePeriodCell(typeof cell === 'string' ? cell.trim() : cell, context)?.period ?? null);
}

function periodPart(profile: ColumnProfile): PeriodRole['part'] | null {
  if (profile.filled === 0) return null;
  const meaning = headerMeaning(profile.header);
  if (meaning === 'quarter' || meaning === 'half' || meaning === 'month') {
    if ((readableShare(profile) < 0.8 || lacksYears(profile)) && isSmallPart(profile, meaning)) return meaning;
    return readableShare(profile) >= 0.8 ? 'whole' : isSmallPart(profile, meaning) ? meaning : null;
  }
  const share = readableShare(profile, meaning === 'period');
  if (meaning === 'year') return share < 0.8 ? null : areYears(profile) ? 'year' : 'whole';
  if (meaning === 'period') return share >= 0.6 ? 'whole' : null;
  if (isHeadedBySpan(profile) && share === 1) return 'year';
  if ((meaning === 'indicator' || meaning === 'area') && namesPeriods(profile)) return 'whole';
  if (meaning !== null || share < 0.95) return null;
  return profile.years === profile.counts.number && profile.counts.number > 0 ? yearWithoutName(profile) : 'whole';
}

/**
 * "2023年1-6月", "2022年1-6月" and growth between them say when, whatever the header calls them; so do "2017Q2" and
 * years one after the other in a table on its side, whose corner names the columns ("地区" over 2012, 2013, 2014).
 */
function namesPeriods(profile: ColumnProfile): boolean {
  const labels = [...profile.distinct.keys()].filter((text) => !isDerivedLabel(text));
  if (labels.length < 2) return false;
  if (profile.years === profile.filled) return areNeighbours(labels.map(Number));
  return labels.every((text) => /\d{4}年|\d{4}-\d{2}|^\d{4} ?Q[1-4]$/i.test(text) && parsePeriodText(text) !== null);
}

function areNeighbours(years: readonly number[]): boolean {
  return (
    years.length >= 3 && years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? 0)) === 1)
  );
}

/** "2003-2014" over the years themselves. */
function isHeadedBySpan(profile: ColumnProfile): boolean {
  const span = /^(\d{4})-(\d{4})$/.exec(foldText(profile.header));
  if (span === null || profile.years === 0 || profile.years !== profile.filled) return false;
  return [...profile.distinct.keys()].every((year) => year >= (span[1] ?? '') && year <= (span[2] ?? ''));
}

/** Years under a header that says nothing of time: only a nameless column is taken for the period. */
function yearWithoutName(profile: ColumnProfile): PeriodRole['part'] | null {
  return profile.header === '' ? 'year' : null;
}

/** Share of cells that read as periods, all of them if need be with another year; serial numbers only under "日期". */
function readableShare(profile: ColumnProfile, takesSerials = false): number {
  const context = periodContextOf(profile.cells, 2000);
  const isReadable = remembered((text) => parsePeriodCell(text, context) !== null, profile.cells.length);
  const told = profile.cells.filter((cell) => typeof cell !== 'string' || !isWorkedOut(cell));
  const bare = told.filter(
    (cell) => typeof cell !== 'number' || profile.years > 0 || cell > 9999 || !Number.isInteger(cell),
  );
  const readable = bare.filter(
    (cell) =>
      (takesSerials || !/^\d{5}$/.test(cellText(cell).trim())) &&
      (typeof cell === 'string' ? isReadable(cell.trim()) : parsePeriodCell(cell, context) !== null),
  );
  return told.length === 0 ? 0 : readable.length / told.length;
}

function isSmallPart(profile: ColumnProfile, part: 'quarter' | 'half' | 'month'): boolean {
  const most = part === 'quarter' ? 4 : part === 'half' ? 2 : 12;
  return profile.counts.number + profile.counts.period + profile.counts.text > 0 && profile.largest <= most;
}

/** 2023 and "2023年" alike. */
function areYears({ distinct }: ColumnProfile): boolean {
  const labels = [...distinct.keys()].filter((text) => !isWorkedOut(text));
  const years = labels.filter((text) => parsePeriodText(text)?.period?.length === 4);
  return years.length > 0 && years.length >= labels.length * 0.8;
}

/** "一季度", "3月": no cell says its year. */
function lacksYears({ distinct }: ColumnProfile): boolean {
  return [...distinct.keys()].every((text) => (parsePeriodText(text)?.period ?? null) === null);
}

/** "2024年前三季度合计", "前三年平均": a row about others, not one of a time. */
function isWorkedOut(text: string): boolean {
  return isDerivedLabel(text) || /(?:合计|总计|小计|共计|平均|年均|均值)(?:数|值)?$/.test(foldText(text));
}

/** A named period column beats one that only looks like periods, a fuller one a sparser. */
function strength(profile: ColumnProfile): number {
  return (headerMeaning(profile.header) === null ? 0 : 2) + profile.filled / (profile.filled + profile.counts.blank);
}

/** Days, months or quarters tell more than the year beside them. */
function isFiner(profile: ColumnProfile): boolean {
  return profile.counts.day + profile.counts.period > profile.filled / 2 && headerMeaning(profile.header) !== null;
}
