// Units: one spelling each, and exact conversion by moving the decimal point, never across families.
// Law: convertUnit there and back is the same number (up to 15 significant digits, all that tables hold).
import { shiftDecimal } from './rounding';
import { BASE_UNITS, DECIMAL_UNITS, MULTIPLIERS, PLAIN_UNITS, UNIT_SPELLINGS } from './unitWords';

/** The unit of shares that are written as fractions: 0.371 of it are 37.1 %. Nobody writes it; a person answers it. */
export const FRACTION = '100%';

/** A unit as base × 10^exponent; only equal bases convert. */
interface UnitParts {
  readonly base: string;
  readonly exponent: number;
  readonly known: boolean;
}

const BASES: ReadonlySet<string> = new Set(BASE_UNITS);
const PLAIN: ReadonlySet<string> = new Set(PLAIN_UNITS);
const DECIMAL = new Map(DECIMAL_UNITS.map(([unit, base, exponent]) => [unit, { base, exponent }]));

/** Spellings met before: thousands of series share a few units. */
const MOST_REMEMBERED = 1000;
const remembered = new Map<string, string>();

/** One spelling for a unit text: "％", "Percentage (%)" → "%"; "RMB 10,000" → "万元"; unknown texts only tidied. */
export function normaliseUnit(text: string): string {
  let unit = remembered.get(text);
  if (unit === undefined) {
    unit = spellUnit(text);
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, unit);
  }
  return unit;
}

function spellUnit(text: string): string {
  const tidy = unwrap(text.normalize('NFKC').trim()).replace(/^(计量)?单位\s*[::]\s*/u, '');
  const compact = tidy.replace(/\s+/gu, '').toLowerCase();
  const spelled = UNIT_SPELLINGS.get(compact);
  if (spelled !== undefined) return spelled;
  const written = withoutBlanks(tidy);
  const slash = written.indexOf('/');
  if (slash <= 0) return written;
  return `${normaliseUnit(written.slice(0, slash))}/${normaliseUnit(written.slice(slash + 1))}`;
}

/** "(万元)" → "万元". */
function unwrap(text: string): string {
  const inner = /^[([【](.*)[)\]】]$/u.exec(text)?.[1];
  return inner === undefined || /[()[\]]/u.test(inner) ? text : inner.trim();
}

/** Blanks go where they only set Chinese text or a sign wide; between Latin words one stays. */
function withoutBlanks(text: string): string {
  return /\p{Script=Han}/u.test(text) || !/\p{L}/u.test(text) ? text.replace(/\s+/gu, '') : text.replace(/\s+/gu, ' ');
}

/** True when both texts spell the same unit. */
export function sameUnit(left: string, right: string): boolean {
  return normaliseUnit(left) === normaliseUnit(right);
}

/** True for texts that are known unit words: with multiplier (万元), per something (件/万人), or alone (%). */
export function isUnit(text: string): boolean {
  return partsOf(normaliseUnit(text)).known;
}

/**
 * The number in the other unit, exact by decimal shift (3.541 亿元 is 35410 万元), or null when the units are of
 * different families. Throws on a number that is not finite.
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  const source = partsOf(normaliseUnit(from));
  const target = partsOf(normaliseUnit(to));
  return source.base === target.base ? shiftDecimal(value, source.exponent - target.exponent) : null;
}

function partsOf(unit: string): UnitParts {
  const slash = unit.indexOf('/');
  if (slash <= 0) return simpleParts(unit);
  const numerator = simpleParts(unit.slice(0, slash));
  const denominator = simpleParts(unit.slice(slash + 1));
  return {
    base: `${numerator.base}/${denominator.base}`,
    exponent: numerator.exponent - denominator.exponent,
    known: numerator.known && denominator.known,
  };
}

function simpleParts(unit: string): UnitParts {
  if (unit === FRACTION) return { base: '%', exponent: 2, known: false };
  if (PLAIN.has(unit)) return decimalParts(unit, 0);
  let exponent = 0;
  let rest = unit;
  // The longest base wins: 千瓦时 is a base, not a thousand 瓦时.
  while (!BASES.has(rest)) {
    const power = MULTIPLIERS[rest.charAt(0)];
    if (power === undefined) return { base: unit, exponent: 0, known: false };
    exponent += power;
    rest = rest.slice(1);
  }
  return decimalParts(rest, exponent);
}

function decimalParts(unit: string, exponent: number): UnitParts {
  const decimal = DECIMAL.get(unit);
  if (decimal === undefined) return { base: unit, exponent, known: true };
  return { base: decimal.base, exponent: exponent + decimal.exponent, known: true };
}
