// Words and codes of a unit multiplier column. Source: SDMX CL_UNIT_MULT (powers of ten), Open SDG words.
import { foldText } from '../notation/cleanText';

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(units?|ones?|个|元|一)$/, 0],
  [/^(tens?|十)$/, 1],
  [/^(hundreds?|百)$/, 2],
  [/^(thousands?|千)$/, 3],
  [/^(ten thousands?|万)$/, 4],
  [/^(millions?|百万)$/, 6],
  [/^(hundred millions?|亿)$/, 8],
  [/^(billions?|十亿)$/, 9],
];

/** Power of ten a multiplier stands for, or null when it is none that is known. */
export function parseMultiplier(text: string): number | null {
  const folded = foldText(text).toLowerCase();
  if (/^-?\d{1,2}$/.test(folded)) return Number(folded);
  return WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** "GBP (£ thousands)", "Kilotonnes", "Area (000s hectares)", 万元: the unit says itself how many of it are meant. */
export function statesMultiplier(unit: string): boolean {
  const [counted = ''] = foldText(unit).split(/\bper\b|[/／每]/i);
  return SCALED.test(counted);
}

const SCALED =
  /thousand|million|billion|kilo(?!gram|met)|\b000s?\b|[$£€¥] ?(?:m|mn|bn)\b|\b[kMG]t\b|[十百千万亿](?!克|米|瓦)/i;
