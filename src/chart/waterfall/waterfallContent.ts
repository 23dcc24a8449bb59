// How a stock went from the end of one year to that of the next, step by step.
// Law: start + steps + remainder = end; what the known steps do not explain is a step of its own.
import type { Area } from '../../model/area';
import type { MoveRole } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import type { Period } from '../../model/period';
import type { ChartPoint } from '../chartPoint';
import type { SubjectRemark } from '../subjectRemarks';

export interface StockStep {
  readonly role: MoveRole;
  /** Null for a move that a register tells and no indicator counts on its own. */
  readonly indicator: Indicator | null;
  readonly point: ChartPoint;
}

export interface WaterfallData {
  readonly kind: 'waterfall';
  readonly indicator: Indicator;
  readonly area: Area;
  readonly from: Period;
  readonly to: Period;
  /** Stated unit of all values. */
  readonly unit: string;
  readonly before: ChartPoint;
  readonly after: ChartPoint;
  /** Only those with a value. */
  readonly steps: readonly StockStep[];
  /** Steps without a value, or in another unit. */
  readonly unknown: readonly StockStep[];
  /** end − (start + steps); null where an end is missing. */
  readonly remainder: number | null;
  /** On the stock at one of its two ends. */
  readonly remarks: readonly SubjectRemark[];
}
