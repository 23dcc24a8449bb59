// Units in brackets of English indicator names, as international data banks write them: "(current US$)", "(% of GDP)".
// Law: a bracket is a unit only by words that units have; "(modeled ILO estimate)" is none.
import { cleanLabel } from './cleanText';
import { hasEnglishUnitWords } from './englishUnitWords';
import { isUnitText } from './parseUnitText';

/** The last bracket that is a unit, and the name without it; null when none is. */
export function unitInBrackets(label: string): { readonly name: string; readonly unit: string } | null {
  const brackets = [...label.matchAll(/\(([^()]{1,60})\)/g)].reverse();
  for (const bracket of brackets) {
    const inside = cleanLabel(bracket[1] ?? '');
    if (!hasEnglishUnitWords(inside) && !isUnitText(inside)) continue;
    const [before, behind] = [label.slice(0, bracket.index), label.slice(bracket.index + bracket[0].length)];
    const name = cleanLabel(`${before} ${behind}`);
    return name === '' ? null : { name, unit: inside };
  }
  return null;
}
