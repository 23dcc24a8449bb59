// Labels to codes of what is known. Law: exact after normalisation and alias, or not at all; what is merely near is
// named, never merged, and edit distance is no argument (短词 differ by two characters and mean other things).
import type { Area } from '../model/area';
import type { Indicator } from '../model/indicator';
import { remembered } from '../model/remembered';
import { cleanLabel, foldLabel } from './notation/cleanText';
import { splitLabel } from './notation/parseUnitText';

interface NameTable {
  /** Folded name or alias to code; a name that two entries claim is in neither. */
  readonly codes: ReadonlyMap<string, string>;
  /** Folded main names and aliases for near search, with their codes. */
  readonly spoken: readonly (readonly [string, string])[];
}

export interface NameIndex {
  readonly indicators: NameTable;
  readonly areas: NameTable;
  readonly indicatorByCode: ReadonlyMap<string, Indicator>;
  readonly areaByCode: ReadonlyMap<string, Area>;
}

export interface Match {
  readonly code: string;
}

export function buildNameIndex(indicators: readonly Indicator[], areas: readonly Area[]): NameIndex {
  return {
    indicators: nameTable(indicators.map((one) => [one.code, [one.name, one.nameEn, ...one.aliases]])),
    areas: nameTable(areas.map((one) => [one.code, [one.name, one.shortName, one.nameEn, ...one.aliases]])),
    indicatorByCode: new Map(indicators.map((one) => [one.code, one])),
    areaByCode: new Map(areas.map((one) => [one.code, one])),
  };
}

/** A main name wins over an alias of another entry; two equal claims cancel each other. */
function nameTable(entries: readonly (readonly [string, readonly (string | null)[]])[]): NameTable {
  const codes = new Map<string, string>();
  const claimed = new Set<string>();
  const spoken: [string, string][] = [];
  for (const [code] of entries) codes.set(foldLabel(code), code);
  for (const isMain of [true, false]) {
    const round = new Map<string, string | null>();
    for (const [code, names] of entries) {
      for (const name of isMain ? names.slice(0, 1) : names.slice(1)) {
        if (name === null) continue;
        for (const key of keysOf(name)) {
          spoken.push([key, code]);
          const before = round.get(key);
          round.set(key, before === undefined || before === code ? code : null);
        }
      }
    }
    for (const [key, code] of round) {
      if (claimed.has(key)) continue;
      claimed.add(key);
      if (code === null) codes.delete(key);
      else codes.set(key, code);
    }
  }
  return { codes, spoken };
}

/** The names of the catalogue and of what is stored, which every import meets again. */
const MOST_NAMES = 8192;

/** The folded label as it stands, and without unit and form brackets. */
const keysOf = remembered((label): readonly string[] => {
  const whole = foldLabel(label);
  const bare = foldLabel(splitLabel(label).name);
  return [...new Set([whole, bare])].filter((key) => key !== '');
}, MOST_NAMES);

export function matchIndicator(index: NameIndex, label: string): Match | null {
  return matchIn(index.indicators, keysOf(label));
}

/** Matches a name, an alias or a code; 街道办 and 街道办事处 are their 街道, 全区合计 is 全区. */
export function matchArea(index: NameIndex, label: string): Match | null {
  const key = foldLabel(label);
  return matchIn(index.areas, [
    key,
    key.replace(/(街道)(办事处|办)$/, '$1'),
    key.replace(/(?<=.{2})(合计|总计)$/, ''),
    // "全国National", "黑龙江 Heilongjiang": the English repetition, glued or not.
    key.replace(/^([\u4e00-\u9fff]{2,})[a-z]{3,}$/, '$1'),
  ]);
}

function matchIn(table: NameTable, keys: readonly string[]): Match | null {
  for (const key of keys) {
    const code = table.codes.get(key);
    if (code !== undefined) return { code };
  }
  return null;
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/高企/g, '高新技术企业'],
  [/科小|科技中小企业/g, '科技型中小企业'],
  [/研究与试验发展(\(?r&d\)?)?|r&d|研发投入|研究开发/g, '研发'],
  [/认证/g, '认定'],
  [/再次认定/g, '重新认定'],
  [/初审/g, '预审'],
  [/地区生产总值|国内生产总值/g, 'gdp'],
  [/经费支出|经费投入|投入经费|费用支出/g, '经费'],
  [/占gdp(的)?(比重|比例)|投入强度|强度/g, '占gdp比重'],
  [/规模以上|规上/g, '规上'],
  [/全社会|本级|全区|全市|我区|我市/g, ''],
  [/(总数|个数|数量|户数|家数|人数|项数|件数|数)$/g, ''],
];

const canonical = remembered(
  (folded) => SYNONYMS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), folded),
  MOST_NAMES,
);

/** The same for two spellings of one name: "科创载体在孵企业数" and "科创载体在孵企业总数". */
export function comparableName(label: string): string {
  return canonical(foldLabel(splitLabel(label).name));
}

/** Codes of at most three indicators whose name holds the label, is held by it, or equals it by synonyms. */
export function nearIndicators(index: NameIndex, label: string): readonly string[] {
  return nearest(canonicalNames(index.indicators), comparableName(label));
}

/** Codes of at most three areas: "连云经济开发区（板桥）" is near 连云经济开发区, and a person says whether it is that. */
export function nearAreas(index: NameIndex, label: string): readonly string[] {
  return nearest(index.areas.spoken, foldLabel(label));
}

const canonicalByTable = new WeakMap<NameTable, NameTable['spoken']>();

/** Worked out once a table: a file may bring a hundred new names, each to be held against all known ones. */
function canonicalNames(table: NameTable): NameTable['spoken'] {
  let names = canonicalByTable.get(table);
  if (names === undefined) {
    names = table.spoken.map(([name, code]) => [canonical(name), code] as const);
    canonicalByTable.set(table, names);
  }
  return names;
}

function nearest(names: NameTable['spoken'], key: string): readonly string[] {
  if (key.length < 2) return [];
  const scored = names.flatMap(([other, code]) => {
    const [short, long] = other.length < key.length ? [other, key] : [key, other];
    const holds = short === long || (short.length >= 3 && short.length * 3 >= long.length && long.includes(short));
    return holds ? [{ code, distance: long.length - short.length }] : [];
  });
  scored.sort((left, right) => left.distance - right.distance);
  return [...new Set(scored.map((one) => one.code))].slice(0, 3);
}

/** The area that a title or sheet name names, the most specific one of several; null when none does. */
export function areaInText(index: NameIndex, text: string): { readonly code: string; readonly name: string } | null {
  const folded = foldLabel(text);
  const found: { name: string; code: string }[] = [];
  for (const [name, code] of index.areas.codes) {
    if (name.length >= 3 && !/^[\da-z]/.test(name) && folded.includes(name)) found.push({ name, code });
  }
  const whole = found.filter((one) => !found.some((other) => other.name !== one.name && other.name.includes(one.name)));
  const finest = whole.filter(
    (one) => !whole.some((other) => other.code !== one.code && isWithin(index, other.code, one.code)),
  );
  finest.sort((left, right) => folded.indexOf(left.name) - folded.indexOf(right.name));
  const code = finest[0]?.code;
  const area = code === undefined ? undefined : index.areaByCode.get(code);
  return area === undefined ? null : { code: area.code, name: cleanLabel(area.name) };
}

/** True when `area` lies somewhere below `container` in the tree of areas. */
function isWithin(index: NameIndex, area: string, container: string): boolean {
  let parent = index.areaByCode.get(area)?.parent ?? null;
  for (let steps = 0; parent !== null && steps < 20; steps += 1) {
    if (parent === container) return true;
    parent = index.areaByCode.get(parent)?.parent ?? null;
  }
  return false;
}
