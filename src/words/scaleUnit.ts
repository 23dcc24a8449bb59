// One larger unit for a whole chart or sentence: 36,280 万元 is 3.63 亿元.
// Law: exact decimal shift, the same for all values; a unit grows only when the largest value fills it and the
// smallest keeps two figures.
import { entryOf } from '../model/entryOf';
import { roundHalfAway, shiftDecimal } from '../model/rounding';
import type { UnitStep } from './unitStep';
import type { Words } from './zh';

/** How stated values are shown: value × 10^−shift, in `unit`, with `decimals` (null: what each value needs). */
export interface Scale {
  readonly unit: string;
  readonly shift: number;
  readonly decimals: number | null;
}

/** The scale for values of a unit; `decimals` are those of the indicator, kept where nothing is scaled. */
export function scaleUnit(
  values: readonly (number | null)[],
  unit: string,
  decimals: number | null,
  words: Words,
): Scale {
  const step = largestStep(values, unit, words);
  if (step === null) return plainScale(unit, decimals, words);
  // What the language says instead of the stated unit is no larger one: no figure may be lost.
  const isInstead = entryOf(words.readableUnits, unit)?.unit === step.unit;
  const needed = isInstead ? decimalsOf(values, step.shift, decimals) : 0;
  return { ...step, decimals: Math.max(words.largerUnitDecimals, needed) };
}

/** Decimals that the values as published need after the shift; of values with endless ones no more than the unit had. */
function decimalsOf(values: readonly (number | null)[], shift: number, decimals: number | null): number {
  const most = shift + (decimals ?? 0);
  const needs = (value: number | null): number => {
    if (value === null) return 0;
    const [, behind = ''] = String(roundHalfAway(shiftDecimal(value, -shift), most)).split('.');
    return behind.length;
  };
  return Math.max(0, ...values.map(needs));
}

/** The larger unit that was settled, else the largest that the values fill; null for the stated one. */
export function largestStep(values: readonly (number | null)[], unit: string, words: Words): UnitStep | null {
  const sizes = values.filter((value): value is number => value !== null && value !== 0).map(Math.abs);
  if (sizes.length === 0) return null;
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const isKept = ({ shift }: UnitStep) => smallest >= 10 ** (shift - 1);
  const settled = entryOf(words.settledUnits, unit);
  if (settled !== undefined) return settled !== null && isKept(settled) ? settled : null;
  const largestFirst = [...(entryOf(words.largerUnits, unit) ?? [])].reverse();
  return largestFirst.find((step) => largest >= 10 ** step.shift && isKept(step)) ?? null;
}

/** The stated unit, or what the language says instead; exact, so all decimals of the stated value are kept. */
function plainScale(unit: string, decimals: number | null, words: Words): Scale {
  const readable = entryOf(words.readableUnits, unit);
  if (readable === undefined) return { unit: words.formatUnit(unit), shift: 0, decimals };
  return { unit: readable.unit, shift: readable.shift, decimals: null };
}

/** A value on a scale, rounded once. */
export function scaled(value: number, scale: Scale): number {
  const shifted = shiftDecimal(value, -scale.shift);
  return scale.decimals === null ? shifted : roundHalfAway(shifted, scale.decimals);
}

/** The number alone, as shown on a scale. */
export function formatScaled(value: number, scale: Scale, words: Words): string {
  return words.formatNumber(shiftDecimal(value, -scale.shift), scale.decimals);
}

/** Number and unit on a scale of its own: "3.63亿元", "34家", "2.08%". */
export function formatScaledValue(value: number, unit: string, decimals: number | null, words: Words): string {
  const scale = scaleUnit([value], unit, decimals, words);
  return words.formatValue(shiftDecimal(value, -scale.shift), scale.shift === 0 ? unit : scale.unit, scale.decimals);
}
