// Roles of the columns that say whose value a row holds: area, indicator, unit, section, dimension, or nothing new.
import type { ColumnRole } from '../../model/mapping';
import { matchArea, matchIndicator } from '../names';
import { cellText } from '../map/cellText';
import type { NameIndex } from '../names';
import { hasChinese } from '../notation/cleanText';
import { isUnitText } from '../notation/parseUnitText';
import type { ColumnProfile } from './columnProfile';
import { ignored } from './draft';
import type { TableDraft } from './draft';
import type { HeaderMeaning } from './headerWords';
import { foldHeader, headerMeaning, isDimensionHeader } from './headerWords';
import { arePlaces } from './placeNames';

/** Share of a column's different texts (of at least one) that a test accepts. */
export function shareOf(profile: ColumnProfile, test: (text: string) => boolean): number {
  const texts = [...profile.distinct.keys()];
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

export function areaShare(names: NameIndex, profile: ColumnProfile): number {
  return shareOf(profile, (text) => matchArea(names, text) !== null);
}

export function indicatorShare(names: NameIndex, profile: ColumnProfile): number {
  return shareOf(profile, (text) => matchIndicator(names, text) !== null);
}

/** Roles of label columns beside each other; at most one is the area and one the indicator. */
export function labelRoles(
  { names, around }: Pick<TableDraft, 'names' | 'around'>,
  profiles: readonly ColumnProfile[],
): Map<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const profile of profiles) {
    const goesOn = around.areaHeading !== null && profile.header === around.areaHeading;
    roles.set(profile.column, goesOn ? { role: 'area' } : firstGuess(names, profile, profiles));
  }
  settleSections(names, roles, profiles);
  keepOne(roles, profiles, 'area', (profile) => areaShare(names, profile));
  keepOne(roles, profiles, 'indicator', (profile) => indicatorShare(names, profile));
  return roles;
}

function firstGuess(names: NameIndex, profile: ColumnProfile, all: readonly ColumnProfile[]): ColumnRole {
  if (profile.filled === 0) return ignored('empty');
  const meaning = headerMeaning(profile.header);
  if (meaning === 'personal') return ignored('personal');
  if (meaning === 'technical') return ignored('constant');
  if (meaning === 'otherTime' || meaning === 'coordinate') return ignored(meaning);
  if (
    profile.isSequence &&
    profile.counts.text === 0 &&
    (meaning === 'index' || meaning === null || profile.header === '')
  )
    return ignored('index');
  if (meaning === 'index' && profile.meanLength <= 4) return ignored('index');
  if (isIdentifier(profile)) return ignored('index');
  if (isTwin(profile, all)) return ignored('twinLabel');
  if (meaning === 'indicatorCode') {
    const besideAreas = all.some((other) => areaShare(names, other) >= 0.5);
    return { role: isAreaCode(profile) && besideAreas ? 'areaCode' : 'indicatorCode' };
  }
  if (meaning === 'unit' && shareOf(profile, isUnitText) < 0.5 && areaShare(names, profile) > 0.5)
    return { role: 'area' };
  // "指标" merged over the names and their units.
  const hasTwin = all.some((other) => other !== profile && other.header === profile.header);
  if (meaning === 'indicator' && hasTwin && shareOf(profile, isUnitText) >= 0.8) return { role: 'unit' };
  if (isPlainRole(meaning)) return { role: meaning };
  if (namesAreasBelow(profile)) return { role: 'area' };
  if (isNamelessRemark(profile, all)) return { role: 'note' };
  return guessByContent(names, profile, meaning === 'area' || meaning === 'indicator' ? meaning : null);
}

/** Eurostat heads the years with "TIME" and writes "GEO (Labels)" in the first row below it. */
function namesAreasBelow({ header, distinct }: ColumnProfile): boolean {
  const [first] = distinct.keys();
  return /^time$/i.test(header) && first !== undefined && /^geo ?\((labels|codes)\)$/i.test(first);
}

/** Words in some rows only, under no header and behind a column that names the rows, are remarks and name nothing. */
function isNamelessRemark(profile: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  const isBehind = all.some(
    (other) => other.column < profile.column && other.counts.blank === 0 && other.header !== '',
  );
  return profile.header === '' && profile.counts.blank > 0 && isBehind;
}

const PLAIN_ROLES = ['indicatorCode', 'areaCode', 'unit', 'multiplier', 'status', 'form', 'note', 'section'] as const;

/** Meanings that are column roles without further words. */
export function isPlainRole(meaning: HeaderMeaning | null): meaning is (typeof PLAIN_ROLES)[number] {
  return PLAIN_ROLES.some((role) => role === meaning);
}

function guessByContent(names: NameIndex, profile: ColumnProfile, meaning: 'area' | 'indicator' | null): ColumnRole {
  const areas = areaShare(names, profile);
  const indicators = indicatorShare(names, profile);
  // "项目" heads anything; "指标" is believed until nearly all of it are areas.
  const areasNeeded = meaning === 'indicator' && foldHeader(profile.header) !== '项目' ? 0.8 : 0.5;
  if (areas >= areasNeeded && areas > indicators) return { role: 'area' };
  if (indicators >= 0.5) return { role: 'indicator' };
  if (meaning !== null) return { role: meaning };
  if (arePlaces(names, [...profile.distinct.keys()])) return { role: 'area' };
  if (isDimensionHeader(profile.header)) return { role: 'dimension', name: profile.name };
  if (shareOf(profile, isUnitText) >= 0.8) return { role: 'unit' };
  return profile.header === '' || profile.counts.text === 0
    ? { role: 'indicator' }
    : { role: 'dimension', name: profile.name };
}

/** "类别" heads sections only beside indicators; without them its members are the indicators, or cut the one there is. */
function settleSections(names: NameIndex, roles: Map<number, ColumnRole>, profiles: readonly ColumnProfile[]): void {
  if ([...roles.values()].some((role) => role.role === 'indicator')) return;
  for (const profile of profiles) {
    if (roles.get(profile.column)?.role !== 'section') continue;
    const isNames = indicatorShare(names, profile) >= 0.5;
    roles.set(profile.column, isNames ? { role: 'indicator' } : { role: 'dimension', name: profile.name });
  }
}

/** Six to twelve digits, as GB/T 2260 and the statistical codes have. */
function isAreaCode(profile: ColumnProfile): boolean {
  return shareOf(profile, (text) => /^\d{6}(\d{3}){0,2}$/.test(text)) >= 0.8;
}

/** Keys of a database mean nothing to a reader: "id", "user_id". */
export function isIdentifier(profile: ColumnProfile): boolean {
  return /^(.*[_ ])?id$/i.test(foldHeader(profile.header)) && profile.counts.text === 0;
}

/** A Latin column that repeats a Chinese one row by row, under a word for that or under the same heading ("地区"). */
export function isTwin(profile: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  if (!profile.isLatin || profile.filled < 2) return false;
  const isNamed = /^(region|area|item|indicator|english|英文.*|country|name|province)?$/i.test(
    foldHeader(profile.header),
  );
  return all.some(
    (other) =>
      other.column !== profile.column &&
      (isNamed || other.header === profile.header) &&
      shareOf(other, hasChinese) > 0.8 &&
      Math.abs(other.distinct.size - profile.distinct.size) <= Math.max(1, other.distinct.size * 0.2),
  );
}

/**
 * Of several columns that want one role, the one whose labels are best known keeps it, or else the finer, or the first;
 * what only groups its members ("板块" over 地区) heads sections and cuts nothing.
 */
function keepOne(
  roles: Map<number, ColumnRole>,
  profiles: readonly ColumnProfile[],
  role: 'area' | 'indicator',
  score: (profile: ColumnProfile) => number,
): void {
  const wanting = profiles.filter((profile) => roles.get(profile.column)?.role === role);
  const best = [...wanting].sort(
    (left, right) => score(right) - score(left) || right.distinct.size - left.distinct.size,
  )[0];
  for (const profile of wanting) {
    if (profile === best || best === undefined) continue;
    const groups = role === 'area' && isGrouping(profile, best);
    roles.set(profile.column, groups ? { role: 'section' } : { role: 'dimension', name: profile.name });
  }
}

/** True when every member of the finer column stands in one group only, and groups hold several. */
function isGrouping(groups: ColumnProfile, members: ColumnProfile): boolean {
  if (groups.cells.length !== members.cells.length || groups.distinct.size * 2 > members.distinct.size) return false;
  const groupOf = new Map<string, string>();
  return members.cells.every((cell, index) => {
    const [member, group] = [cellText(cell), cellText(groups.cells[index])];
    const known = groupOf.get(member);
    groupOf.set(member, group);
    return known === undefined || known === group;
  });
}
