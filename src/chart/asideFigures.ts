// What is set aside, as figures without a value: files name it too.
import type { Period } from '../model/period';
import type { ChartFigure } from './chartKind';
import { NO_POINT } from './chartPoint';
import type { SetAside } from './sideBySide';

export function asideFigures(setAside: readonly SetAside[], period: Period): ChartFigure[] {
  return setAside.map(({ indicator, area, reason }) => ({
    indicator,
    area,
    period,
    form: indicator.kind === 'stock' ? 'end' : 'period',
    unit: '',
    indexBase: null,
    part: null,
    reason,
    point: NO_POINT,
    beside: null,
  }));
}
