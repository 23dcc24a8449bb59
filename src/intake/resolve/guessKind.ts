// The kind of an indicator nobody described: a share is a ratio, a state is a stock, the rest adds up over time.
import type { IndicatorKind } from '../../model/indicator';
import { FRACTION, normaliseUnit } from '../../model/unit';
import type { FoundSeries } from '../map/mappedTable';

export function guessKind({ unit, form }: Pick<FoundSeries, 'unit' | 'form'>): IndicatorKind {
  const plain = unit === null ? '' : normaliseUnit(unit);
  if (plain === FRACTION || /^[%‰]|^pp$|\//.test(plain)) return 'ratio';
  return form === 'end' ? 'stock' : 'flow';
}
