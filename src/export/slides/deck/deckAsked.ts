// What a deck is made of: the workspace as analysis reads it, of whom and of when it speaks, and what follows from that.
import type { KnownIndex } from '../../../analysis/known';
import { type OverviewRow, overviewRows } from '../../../analysis/overview';
import { inCategoryOrder } from '../../../analysis/categoryOrder';
import type { LadderStepSpec } from '../../../model/chartSpec';
import { importsById, type ImportsById } from '../../../model/importOrigin';
import type { ImportRecord } from '../../../model/importRecord';
import { frequencyOf, type IsoDate, lastDay, type Period } from '../../../model/period';
import type { Words } from '../../../words/zh';

export interface DeckAsked {
  readonly index: KnownIndex;
  readonly area: string;
  readonly period: Period;
  /** Name of the office, or of the area. */
  readonly owner: string;
  readonly imports: readonly ImportRecord[];
  /** Steps of the cultivation ladder. */
  readonly ladder: readonly LadderStepSpec[];
  readonly today: IsoDate;
}

export interface DeckDesk extends DeckAsked {
  /** In the order of reporting. */
  readonly rows: readonly OverviewRow[];
  /** The last day of the period, or today while it runs. */
  readonly asOf: IsoDate;
  /** "2023年", "2024年1—9月". */
  readonly time: string;
  readonly log: ImportsById;
  readonly words: Words;
}

export function deckDesk(asked: DeckAsked, words: Words): DeckDesk {
  const { index, area, period, today } = asked;
  const rows = overviewRows(index, area, period, today).map((row) => ({ category: row.indicator.category, row }));
  return {
    ...asked,
    rows: inCategoryOrder(rows).map(({ row }) => row),
    asOf: today < lastDay(period) ? today : lastDay(period),
    time: words.formatPeriod(period, frequencyOf(period) === 'year' ? 'period' : 'cumulative'),
    log: importsById(asked.imports),
    words,
  };
}
