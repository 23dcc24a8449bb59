// What a deck is made of: the workspace as analysis reads it, of whom and of when it speaks, and what follows from that,
// worked out once for all of its slides.
import { boardsOf } from '../../../analysis/boards';
import { rowsInCategoryOrder } from '../../../analysis/categoryOrder';
import type { KnownIndex } from '../../../analysis/known';
import { groupByCategory, type OverviewGroup, type OverviewRow, overviewRows } from '../../../analysis/overview';
import type { ArrangedBoard, Board } from '../../../model/board';
import type { LadderStepSpec } from '../../../model/chartSpec';
import { hasDemoData } from '../../../model/demoData';
import { importsById, type ImportsById } from '../../../model/importOrigin';
import type { ImportRecord } from '../../../model/importRecord';
import { type IsoDate, lastDay, type Period } from '../../../model/period';
import { timeName } from '../../../words/timeName';
import type { Words } from '../../../words/zh';
import type { Room } from '../slideLook';

export interface DeckAsked {
  readonly index: KnownIndex;
  readonly area: string;
  readonly period: Period;
  /** Name of the office, or of the area. */
  readonly owner: string;
  readonly imports: readonly ImportRecord[];
  /** Boards that somebody arranged. */
  readonly arranged: readonly ArrangedBoard[];
  /** What was known on days since which pages say what changed; a day that is not there is not known. */
  readonly earlier: ReadonlyMap<IsoDate, KnownIndex>;
  /** Steps of the cultivation ladder. */
  readonly ladder: readonly LadderStepSpec[];
  readonly today: IsoDate;
  /** What the body of a slide has to itself in the presentation's look. */
  readonly room: Room;
}

export interface DeckDesk extends DeckAsked {
  /** In the order of reporting. */
  readonly rows: readonly OverviewRow[];
  /** The same by category. */
  readonly groups: readonly OverviewGroup[];
  /** Those that somebody arranged, and those that the data make by themselves. */
  readonly boards: readonly Board[];
  /** The last day of the period, or today while it runs. */
  readonly asOf: IsoDate;
  /** "2023年", "2024年1—9月". */
  readonly time: string;
  readonly log: ImportsById;
  readonly isDemo: boolean;
  readonly words: Words;
}

export function deckDesk(asked: DeckAsked, words: Words): DeckDesk {
  const { index, area, period, today, imports } = asked;
  const rows = rowsInCategoryOrder(overviewRows(index, area, period, today));
  const groups = groupByCategory(rows);
  const asOf = today < lastDay(period) ? today : lastDay(period);
  return {
    ...asked,
    rows,
    groups,
    boards: [...asked.arranged, ...boardsOf(index, groups, asOf)],
    asOf,
    time: timeName(period, words),
    log: importsById(imports),
    isDemo: hasDemoData(imports),
    words,
  };
}

export function deckTitle({ words, owner, time }: DeckDesk): string {
  return words.deck.title(owner, time);
}
