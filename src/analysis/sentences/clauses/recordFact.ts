// Whether a year is the highest of its series, or passed a round number for the first time.
// Law: only of years that follow one another without a gap, a break or a value under another definition.
import type { Indicator } from '../../../model/indicator';
import { frequencyOf, type Period, yearsEarlier } from '../../../model/period';
import type { KnownIndex } from '../../known';
import { readIndicator } from '../../readIndicator';
import { hasValue, type Present } from '../../reading';
import type { RecordFact } from '../clauseFact';
import { valueAt } from './changeFacts';

/** Years before, below which a record says nothing. */
const FEWEST_YEARS = 3;

/** Round numbers below this are no event. */
const SMALLEST_ROUND = 100;

export function recordFact(index: KnownIndex, indicator: Indicator, area: string, reading: Present): RecordFact | null {
  if (indicator.direction !== 'up' || frequencyOf(reading.period) !== 'year') return null;
  const before = yearsBefore(index, indicator, area, reading);
  const first = before.at(-1);
  if (first === undefined || before.length < FEWEST_YEARS) return null;
  const highest = Math.max(...before.map(({ value }) => value));
  if (reading.value <= highest) return null;
  const round = indicator.kind === 'ratio' || indicator.kind === 'mean' ? null : roundBelow(reading.value);
  const isRound = round !== null && round >= SMALLEST_ROUND && highest < round;
  return {
    kind: 'record',
    value: isRound ? round : reading.value,
    unit: reading.unit,
    decimals: isRound ? 0 : indicator.decimals,
    since: first.period,
    isRound,
    on: [reading, ...before].map((one) => valueAt(area, indicator.code, one)),
  };
}

/** Latest first, up to the first year that is missing, or that later ones are not comparable with. */
function yearsBefore(index: KnownIndex, indicator: Indicator, area: string, reading: Present): Present[] {
  const found: Present[] = [];
  let later: Present = reading;
  for (;;) {
    const period: Period | null = yearsEarlier(later.period);
    const one = period === null ? null : readIndicator(index, indicator, area, period, 'total');
    const isCut = later.status === 'break' || later.status === 'definitionDiffers';
    if (isCut || !hasValue(one) || one.period !== period || one.unit !== reading.unit) return found;
    if (one.status === 'definitionDiffers') return found;
    found.push(one);
    later = one;
  }
}

/** The highest number of one digit and zeros that is not above a value: 40,000 of 43,900. */
function roundBelow(value: number): number | null {
  if (value < 1) return null;
  const size = 10 ** (String(Math.floor(value)).length - 1);
  return Math.floor(value / size) * size;
}
