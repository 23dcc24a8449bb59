// Bullet rows: each indicator's yearly target, how much of it is reached, and what is on schedule by then.
import type { BulletsSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import type { ChartFigure, ChartKind } from '../chartKind';
import type { BulletsData } from './bulletsContent';
import { bulletsData } from './bulletsData';
import { bulletsHeight, bulletsOption } from './bulletsOption';
import { bulletsHeadline, describeBullets, bulletsMarks, bulletsNotes, bulletsTable } from './bulletsWords';

export const bulletsKind: ChartKind<BulletsSpec, BulletsData> = {
  data: bulletsData,
  isEmpty: ({ rows }) => rows.length === 0,
  option: bulletsOption,
  height: bulletsHeight,
  headline: (data, _, words) => bulletsHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [nameOf(data.area, words), words.formatPeriod(data.period, 'period')],
    // Each row has its own.
    unit: '',
    marks: bulletsMarks(data, words),
  }),
  notes: bulletsNotes,
  table: bulletsTable,
  describe: describeBullets,
  figures: bulletFigures,
  beside: 'target',
  fileName: (data, words) => [
    nameOf(data.area, words),
    words.shapes.reached,
    words.formatPeriod(data.period, 'period'),
  ],
};

function bulletFigures({ area, rows }: BulletsData): ChartFigure[] {
  return rows.map(({ indicator, period, form, point, unit, goal }) => ({
    indicator,
    area,
    period,
    form,
    point,
    unit,
    indexBase: null,
    part: null,
    reason: null,
    beside: goal,
  }));
}
