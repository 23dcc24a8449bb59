// A table on its way to a mapping: what is known so far, handed from step to step.
import type { ColumnRole, Coordinates, TableLayout } from '../../model/mapping';
import type { NameIndex } from '../names';
import type { PeriodReading } from '../notation/periodReading';
import type { ColumnProfile } from './columnProfile';
import type { Grid, GridRow } from './grid';

/** What the words around a table state, before its columns are looked at. */
export interface Surroundings {
  readonly title: string | null;
  /** Period of the title, or of the sheet's name. */
  readonly period: PeriodReading | null;
  /** The title names months of that year that are no period ("7-8月"). */
  readonly isPeriodOpen: boolean;
  /** Units of the unit row. */
  readonly units: readonly string[];
  readonly area: string | null;
  /** Indicator that a preamble line or the title names. */
  readonly indicator: string | null;
  readonly indicatorUnit: string | null;
  /** Heading over the areas of the table that this one goes on with; null elsewhere. */
  readonly areaHeading: string | null;
}

export interface TableDraft {
  readonly file: string;
  readonly grid: Grid;
  readonly names: NameIndex;
  readonly body: readonly GridRow[];
  readonly profiles: readonly ColumnProfile[];
  readonly around: Surroundings;
}

/** What a layout makes of the columns. */
export interface ColumnFinding {
  readonly layout: TableLayout;
  readonly columns: readonly ColumnRole[];
  /** Parts of the table's defaults that the columns settle, e.g. a constant indicator column or the form of all periods. */
  readonly defaults: Partial<Coordinates>;
  /** What the table holds of its indicators instead of their levels: "同比增长". */
  readonly measured?: string;
}

export function ignored(reason: Extract<ColumnRole, { role: 'ignored' }>['reason']): ColumnRole {
  return { role: 'ignored', reason };
}
