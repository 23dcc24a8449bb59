// What a tile map shows: a tile an area, with its value at one period or why it has none.
import type { Indicator } from '../../model/indicator';
import type { Period } from '../../model/period';
import type { ChartPoint } from '../chartPoint';
import type { SetAside } from '../sideBySide';
import type { Area } from '../../model/area';
import type { ValueForm } from '../../model/observation';
import type { SubjectRemark } from '../subjectRemarks';

export interface ChartTile {
  readonly area: Area;
  readonly point: ChartPoint;
  /** Zero-based place in the grid. */
  readonly column: number;
  readonly row: number;
}

export interface TilesData {
  readonly kind: 'tiles';
  readonly indicator: Indicator;
  readonly period: Period;
  readonly form: ValueForm;
  /** Stated unit of all values. */
  readonly unit: string;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly ChartTile[];
  /** Code of the area that stands out. */
  readonly highlight: string | null;
  readonly setAside: readonly SetAside[];
  readonly remarks: readonly SubjectRemark[];
}
