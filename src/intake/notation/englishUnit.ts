// Units in brackets of English indicator names, as international data banks write them: "(current US$)", "(% of GDP)".
// Law: a bracket is a unit only by words that units have; "(modeled ILO estimate)" is none.
import { cleanLabel } from './cleanText';
import { isUnitText } from './parseUnitText';

const UNIT_WORDS =
  /US\$|\bLCU\b|international \$|%|\bper\b|= ?100\b|\bequivalent$|^(years?|days|hours|months|number|index|thousands?|millions?|billions?|kt|mt|hectares|metric tons|tonnes|kilograms|kilometers|(sq|square)\.? ?(km|kilometers)|[kmgt]wh|\d ?= ?\w+ to \d ?= ?\w+)\b/i;

/** The last bracket that is a unit, and the name without it; null when none is. */
export function unitInBrackets(label: string): { readonly name: string; readonly unit: string } | null {
  const brackets = [...label.matchAll(/\(([^()]{1,60})\)/g)].reverse();
  for (const bracket of brackets) {
    const inside = cleanLabel(bracket[1] ?? '');
    if (!UNIT_WORDS.test(inside) && !isUnitText(inside)) continue;
    const [before, behind] = [label.slice(0, bracket.index), label.slice(bracket.index + bracket[0].length)];
    const name = cleanLabel(`${before} ${behind}`);
    return name === '' ? null : { name, unit: inside };
  }
  return null;
}
