// Wide tables: periods stand in the header, one column each. Law: the period of a column is what its header says,
// read with the year of the heading above it or of the title; the order of columns means nothing.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { yearOf } from '../../model/period';
import { matchArea } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { periodContextOf } from '../notation/periodsOfColumn';
import type { PeriodContext, PeriodReading } from '../notation/periodReading';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { headerMeaning, isDerivedHeader, measureMeaning } from './headerWords';
import { constantDefaults } from './constantColumns';
import { labelRoles } from './labelColumns';

export interface PeriodHeader {
  readonly reading: PeriodReading;
  /** Header parts that are no period. */
  readonly rest: readonly string[];
}

/** The period that a column's header states: "2012", "2023年 / 一季度" (the part above lends its year). */
export function periodOfHeader(parts: readonly string[], outer: PeriodContext): PeriodHeader | null {
  let context = outer;
  let found: PeriodReading | null = null;
  const rest: string[] = [];
  for (const part of parts) {
    const reading = parsePeriodText(part, context) ?? periodBeforeUnit(part, context);
    if (reading === null) {
      rest.push(part);
      continue;
    }
    found = reading;
    if (reading.period !== null) context = { ...context, year: yearOf(reading.period) };
  }
  return found === null ? null : { reading: found, rest };
}

/** "2023年(万元)", "2023年累计", "2023年实际": the year with a word behind it. */
function periodBeforeUnit(part: string, context: PeriodContext): PeriodReading | null {
  const label = splitLabel(part);
  const bare = label.name.replace(/(实际|实绩|完成|完成值|完成数|数值|值)$/, '');
  if (bare === part || bare === '') return null;
  const reading = parsePeriodText(bare, context);
  return reading === null ? null : { ...reading, form: label.form ?? reading.form };
}

/** Null when fewer than two columns (or one, beside nothing but labels) carry a period in their header. */
export function findWideColumns(draft: TableDraft): ColumnFinding | null {
  const year = draft.around.period?.period == null ? null : yearOf(draft.around.period.period);
  const context = periodContextOf(
    draft.profiles.flatMap((profile) => profile.parts),
    year,
  );
  const headers = draft.profiles.map((profile) => periodOfHeader(profile.parts, context));
  const count = headers.filter((header) => header !== null).length;
  const others = draft.profiles.filter((profile, index) => headers[index] === null && looksNumeric(profile));
  if (count === 0 || (count === 1 && others.length > 0) || count < others.length) return null;
  const labels = draft.profiles.filter((profile, index) => headers[index] === null && !looksNumeric(profile));
  const roles = labelRoles(draft.names, labels);
  const columns = draft.profiles.map((profile, index): ColumnRole => {
    const header = headers[index];
    if (header !== null && header !== undefined) return valueRole(draft, profile, header);
    return roles.get(profile.column) ?? besidePeriods(profile);
  });
  const constant = constantDefaults(draft, columns);
  return { layout: 'wide', columns: constant.columns, defaults: constant.defaults };
}

export function looksNumeric(profile: ColumnProfile): boolean {
  const values = profile.counts.number + profile.counts.mark;
  return (
    profile.counts.number > 0 &&
    values > profile.counts.text + profile.counts.day + profile.counts.period &&
    !profile.isSequence &&
    profile.codes === 0
  );
}

function besidePeriods(profile: ColumnProfile): ColumnRole {
  const meaning = headerMeaning(profile.header);
  if (meaning === 'areaCode' || meaning === 'indicatorCode') return { role: meaning };
  return ignored(isDerivedHeader(profile.parts) ? 'derived' : profile.filled === 0 ? 'empty' : 'text');
}

function valueRole(draft: TableDraft, profile: ColumnProfile, header: PeriodHeader): ColumnRole {
  if (isDerivedHeader(header.rest)) return ignored('derived');
  const at: { -readonly [key in keyof Coordinates]: Coordinates[key] } = {
    ...NOWHERE,
    period: header.reading.period,
    form: header.reading.form,
    unit: unitOf(profile.parts),
  };
  let measure: 'actual' | 'target' = 'actual';
  for (const part of header.rest) {
    const meaning = measureMeaning(part);
    if (headerMeaning(part) === 'target') measure = 'target';
    else if (meaning !== null) at.form = meaning.form ?? at.form;
    else if (isShared(draft, part)) continue;
    else if (matchArea(draft.names, part) !== null) at.area = part;
    else at.indicator = splitLabel(part).name;
  }
  return { role: 'value', measure, at };
}

function unitOf(parts: readonly string[]): string | null {
  for (const part of [...parts].reverse()) {
    const { unit } = splitLabel(part);
    if (unit !== null) return unit;
  }
  return null;
}

/** A heading over all value columns ("完成情况") tells no column from another. */
function isShared(draft: TableDraft, part: string): boolean {
  return draft.profiles.filter((profile) => profile.parts.length > 1).every((profile) => profile.parts.includes(part));
}
