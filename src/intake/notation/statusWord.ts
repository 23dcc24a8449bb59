// How firm a value is, read from words, SDMX and Eurostat flags. Source: SDMX CL_OBS_STATUS, Eurostat flag list.
import type { ObservationStatus, PresentStatus } from '../../model/observation';
import { foldText } from './cleanText';

const WORDS: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/^(normal( value)?|not stated|正常|未注明|a|正式)$/, 'normal'],
  [/(初步|初报|快报|preliminary|provisional|^p$)/, 'preliminary'],
  [/(最终|终核|核实|决算|^final)/, 'final'],
  [/(修订|调整后|revised|^r$)/, 'revised'],
  [/(预计|预测|forecast|^f$)/, 'forecast'],
  [/(估计|估算|测算|暂估|estimate|imputed|^e$|^s$|^i$)/, 'estimated'],
  [/(口径调整|口径变更|不可比|break|^b$)/, 'break'],
  [/(definition differs|口径不同|^d$)/, 'definitionDiffers'],
  [/(unreliable|不可靠|可靠性低|^u$)/, 'unreliable'],
  [/(confidential|not disclosed|保密|不公开|^c$)/, 'suppressed'],
  [/(not applicable|不适用|^z$)/, 'notApplicable'],
  [/(missing|not collected|缺失|未统计|^[mlo]$)/, 'notCollected'],
  [/(not yet published|待公布|未公布)/, 'notPublished'],
  [/(below one unit|不足一个单位)/, 'belowUnit'],
  [/(no cases|未发生)/, 'noCases'],
  [/^(no data|无数据)$/, 'blank'],
  [/(not readable|未能读出)/, 'unreadable'],
];

/** Status that a word or code of a status column names, or null. */
export function parseStatusWord(text: string): ObservationStatus | null {
  const folded = foldText(text).toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const FLAG_ORDER: readonly (readonly [string, PresentStatus])[] = [
  ['b', 'break'],
  ['f', 'forecast'],
  ['p', 'preliminary'],
  ['e', 'estimated'],
  ['s', 'estimated'],
  ['r', 'revised'],
  ['u', 'unreliable'],
  ['d', 'definitionDiffers'],
];

/** Flags behind a number ("896.3 p", "3 be"); of several the gravest counts. Null when a letter is no flag. */
export function parseFlags(letters: string): PresentStatus | null {
  if (!/^[bdefprsu]+$/.test(letters)) return null;
  return FLAG_ORDER.find(([flag]) => letters.includes(flag))?.[1] ?? null;
}
