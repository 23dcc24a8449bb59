// Long tables: one observation a row (or one per measure), its period in a column. Law: a number is a measure only when
// nothing speaks for a code: repetition, whole numbers, header words, years that only date a classification.
import type { ColumnRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { cellText } from '../map/cellText';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import {
  foldHeader,
  headerMeaning,
  isCodeHeader,
  isDerivedHeader,
  isDimensionHeader,
  countedForm,
} from './headerWords';
import type { HeaderMeaning } from './headerWords';
import { areaShare, indicatorShare, isPlainRole, isTwin, shareOf } from './labelColumns';
import { periodColumns } from './periodColumns';
import { isDerivedColumn } from './isDerivedColumn';
import { isAmount } from './isAmount';
import { isBlankBelow } from './isBlankBelow';
import { isNeededForKey } from './keyColumns';
import { nameMeasures, settleIndicators } from './longNames';
import { partOfYear } from './partsOfYear';
import { arePlaces } from './placeNames';
import { unitOfHeader } from './headerUnit';

/** Null when no column holds periods or no column holds measures. */
export function findLongColumns(draft: TableDraft): ColumnFinding | null {
  const periods = periodColumns(draft);
  if (periods.size === 0) return null;
  const rest = draft.profiles.filter((profile) => !periods.has(profile.column));
  const values = valueColumns(draft, rest, isSeries(draft, periods));
  if (values.length === 0) return null;
  const columns = new Map<number, ColumnRole>(periods);
  for (const profile of rest) {
    columns.set(profile.column, values.includes(profile) ? valueRole(profile) : labelRole(draft, profile, rest));
  }
  dropUnneeded(draft, columns);
  settleAreas(draft, columns);
  settleIndicators(draft, columns);
  const ordered = draft.profiles.map((profile) => columns.get(profile.column) ?? ignored('text'));
  return { layout: 'long', columns: nameMeasures(draft, ordered), defaults: {} };
}

const LABELLED: readonly (HeaderMeaning | null)[] = [
  'indicatorCode',
  'areaCode',
  'unit',
  'multiplier',
  'status',
  'form',
  'note',
  'personal',
  'index',
  'area',
  'year',
  'period',
  'otherTime',
  'coordinate',
];

/** Every row has its own time: nothing has to tell rows apart, so that no number is a class of them. */
function isSeries({ profiles }: TableDraft, periods: ReadonlyMap<number, ColumnRole>): boolean {
  const named = profiles.filter(({ column }) => periods.get(column)?.role === 'period');
  const times = named[0]?.cells.filter((cell) => cell !== null).map(cellText) ?? [];
  return named.length === 1 && times.length >= 4 && new Set(times).size === times.length;
}

function valueColumns(
  draft: TableDraft,
  rest: readonly ColumnProfile[],
  isSeriesOfTimes: boolean,
): readonly ColumnProfile[] {
  const numeric = rest.filter(
    (profile) => isNumeric(profile) && (isAmount(profile) || !LABELLED.includes(headerMeaning(profile.header))),
  );
  const named = numeric.filter(
    (profile) => headerMeaning(profile.header) === 'value' || headerMeaning(profile.header) === 'target',
  );
  const isSingleValueTable = rest.some((profile) => headerMeaning(profile.header) === 'indicator') && named.length > 0;
  if (isSingleValueTable) return named;
  const measures = numeric.filter(
    (profile) =>
      named.includes(profile) ||
      isAmount(profile) ||
      isMeasure(profile, draft.body.length) ||
      (isSeriesOfTimes && profile.distinct.size > 1 && !namesOrDates(profile)),
  );
  const headers = measures.map(({ name }) => name);
  const areAlike = headers.filter((name) => partOfYear(name) !== null).length > 1 || arePlaces(draft.names, headers);
  if ((isSeriesOfTimes || rest.length === numeric.length) && areAlike)
    return numeric.filter(({ header }) => header !== '' && !isCodeHeader(header));
  if (measures.length > 0)
    return measures.filter(
      (profile) => !isDerivedColumn(profile, measures) || measures.every((one) => isDerivedHeader(one.parts)),
    );
  const possible = numeric.filter((profile) => !namesOrDates(profile));
  return possible.length === 1 ? possible : [];
}

/** Line numbers, codes and years: what is left of the numbers of a table is its measure, however small its counts are. */
function namesOrDates(profile: ColumnProfile): boolean {
  const isYears = profile.years === profile.counts.number;
  return profile.isSequence || profile.codes > 0 || isYears || isCodeHeader(profile.header);
}

function isNumeric(profile: ColumnProfile): boolean {
  const values = profile.counts.number + profile.counts.mark;
  return profile.counts.number > 0 && values * 10 >= profile.filled * 8;
}

/** Fractions make a measure; whole numbers do when they hardly repeat or the header speaks of amounts. */
function isMeasure(profile: ColumnProfile, rows: number): boolean {
  if (profile.isSequence || profile.codes > 0 || isCodeHeader(profile.header)) return false;
  if (profile.fractions > 0 || profile.withUnit > 0) return true;
  if (profile.years === profile.counts.number) return false;
  if (
    splitLabel(profile.header).unit !== null ||
    /(数|额|量|值|人员|收入|支出|经费|产值|count|number|total|amount|rate|ratio|sum|population|gdp)/i.test(
      profile.header,
    )
  )
    return true;
  if (rows < 8) return profile.distinct.size > 1 || rows < 3;
  return profile.distinct.size * 5 > profile.filled;
}

function valueRole(profile: ColumnProfile): ColumnRole {
  const isTarget = headerMeaning(profile.header) === 'target';
  const stated = profile.parts.flatMap((part) => splitLabel(part).form ?? []);
  const counted = [...profile.parts, profile.header].flatMap((part) => countedForm(part) ?? []);
  const form = stated[stated.length - 1] ?? counted[counted.length - 1] ?? null;
  const unit = unitOfHeader(profile.parts);
  return { role: 'value', measure: isTarget ? 'target' : 'actual', at: { ...NOWHERE, unit, form } };
}

function labelRole(draft: TableDraft, profile: ColumnProfile, all: readonly ColumnProfile[]): ColumnRole {
  if (profile.filled === 0)
    return isBlankBelow(draft.grid, profile.column, draft.body)
      ? ignored('empty')
      : { role: 'dimension', name: profile.name };
  const meaning = headerMeaning(profile.header);
  if (meaning === 'personal') return ignored('personal');
  if (meaning === 'technical') return ignored('constant');
  if (meaning === 'otherTime' || meaning === 'coordinate') return ignored(meaning);
  if (meaning === 'index' || (profile.isSequence && !repeats(profile))) return ignored('index');
  if (isDerivedHeader(profile.parts)) return ignored('derived');
  if (isTwin(profile, all)) return ignored('twinLabel');
  if (meaning === 'note' && !isSourceDimension(profile)) return { role: 'note' };
  if (isUnitOfOecd(profile, all)) return { role: 'unit' };
  if (meaning !== 'note' && isPlainRole(meaning) && !isAmount(profile)) return { role: meaning };
  if (meaning === 'area' || meaning === 'indicator') return { role: meaning };
  if (areaShare(draft.names, profile) >= 0.6) return { role: 'area' };
  if (indicatorShare(draft.names, profile) >= 0.6) return { role: 'indicator' };
  if (namesPlaces(draft, profile, all)) return { role: 'area' };
  if (!isDimensionHeader(profile.header) && profile.meanLength > 30 && profile.distinct.size * 2 > profile.filled)
    return ignored('text');
  return { role: 'dimension', name: profile.name };
}

/** Places under no word for an area, where no other column has any: of two ends of a way neither is the area. */
function namesPlaces({ names }: TableDraft, profile: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  const holdsPlaces = (one: ColumnProfile): boolean =>
    one.counts.text > 0 && (headerMeaning(one.header) === 'area' || arePlaces(names, [...one.distinct.keys()]));
  return holdsPlaces(profile) && all.every((other) => other === profile || !holdsPlaces(other));
}

/** LOCATION, INDICATOR, SUBJECT, MEASURE: what the OECD calls the measure there is the unit (PC_GDP, MLN_USD). */
function isUnitOfOecd(profile: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  const headers = all.map(({ header }) => foldHeader(header));
  return (
    foldHeader(profile.header) === 'measure' &&
    ['location', 'indicator', 'subject'].every((one) => headers.includes(one))
  );
}

/** Numbers of panel members count up too, but come again with every period. */
function repeats(profile: ColumnProfile): boolean {
  return profile.distinct.size < Math.min(profile.filled, 400);
}

/** "Source" names a source of money in some tables and of data in others: short repeated members beside blanks cut. */
function isSourceDimension(profile: ColumnProfile): boolean {
  return (
    /^source$/i.test(foldHeader(profile.header)) &&
    profile.meanLength < 30 &&
    profile.distinct.size > 1 &&
    profile.counts.blank > 0
  );
}

/**
 * A year that dates a classification (nuts_year_spec) is no dimension unless rows need it to differ; a group or a source
 * of data that rows need to differ is one.
 */
function dropUnneeded(draft: TableDraft, columns: Map<number, ColumnRole>): void {
  for (const profile of draft.profiles) {
    const role = columns.get(profile.column);
    if (mayCut(role, profile) && isNeededForKey(draft, columns, profile.column))
      columns.set(profile.column, { role: 'dimension', name: profile.name });
    if (role?.role !== 'dimension' || !datesClasses(profile)) continue;
    if (!isNeededForKey(draft, columns, profile.column)) columns.set(profile.column, ignored('constant'));
  }
}

/** Years alone; under a word for a classification also what lies before one or from one on ("-2014", "2014+"). */
function datesClasses(profile: ColumnProfile): boolean {
  if (profile.filled === 0) return false;
  if (profile.years === profile.filled) return true;
  const isNamed = /(^|[_ ])(year[_ ]?)?(spec|edition|vintage)([_ ]|$)/i.test(profile.header);
  return isNamed && shareOf(profile, (text) => /^[-<≤~]?(19|20)\d{2}[-+]?$/.test(text)) === 1;
}

/** Groups, and sources of data that come again ("gcag", "gistemp"): two of them may tell of one and the same year. */
function mayCut(role: ColumnRole | undefined, profile: ColumnProfile): boolean {
  if (role?.role === 'section') return true;
  const isSource = /^(data[ _]?)?source$|^(数据|资料)?来源$/i.test(foldHeader(profile.header));
  return role?.role === 'note' && isSource && profile.counts.blank === 0 && profile.distinct.size * 4 <= profile.filled;
}

/** Two half-filled area columns (Country, Region) are dimensions of a total; a code that repeats them is a twin. */
function settleAreas(draft: TableDraft, columns: Map<number, ColumnRole>): void {
  const areas = draft.profiles.filter((profile) => columns.get(profile.column)?.role === 'area');
  const full = areas.filter((profile) => profile.counts.blank === 0);
  const only = [...(full.length > 0 ? full : areas)].sort(
    (left, right) => areaShare(draft.names, right) - areaShare(draft.names, left),
  )[0];
  for (const profile of areas) {
    const keeps = profile === only && (full.length > 0 || areas.length === 1) && profile.counts.blank === 0;
    if (!keeps) columns.set(profile.column, { role: 'dimension', name: profile.name });
  }
  const hasArea = [...columns.values()].some((role) => role.role === 'area');
  for (const profile of draft.profiles) {
    if (columns.get(profile.column)?.role !== 'areaCode' || hasArea) continue;
    columns.set(profile.column, areas.length > 0 ? ignored('twinLabel') : areaOfCode(draft, columns, profile));
  }
}

/** A code that is blank in some rows (the total of all areas) names no area of a row: it cuts, or says nothing new. */
function areaOfCode(draft: TableDraft, columns: Map<number, ColumnRole>, profile: ColumnProfile): ColumnRole {
  if (profile.counts.blank === 0) return { role: 'area' };
  const isNeeded = isNeededForKey(draft, columns, profile.column);
  return isNeeded ? { role: 'dimension', name: profile.name } : ignored('twinLabel');
}
