// What the pages of a wall say, before anything has a place: texts and chart data, without sizes.
// Law: every number is printed here once, with its unit or its reason for being missing.
import type { ChartData } from '../../chart/chartContent';
import type { LampColor, ListRules } from '../../model/lampMethod';
import type { ObservationStatus } from '../../model/observation';
import type { IsoDate } from '../../model/period';
import type { TextBlock } from '../../model/writtenText';
import type { SettledUnits } from '../../words/unitStep';

/** A value as printed: a number with its unit, or why there is none. */
export type Printed =
  | { readonly kind: 'value'; readonly number: string; readonly unit: string }
  | { readonly kind: 'missing'; readonly reason: string };

export interface LampRow {
  readonly key: string;
  readonly color: LampColor;
  readonly good: ListRules['goodColor'];
  readonly name: string;
  readonly value: Printed;
  /** Percent of the target; null where it is not known. */
  readonly completion: number | null;
  readonly percent: string;
  /** What must be said of the value: its state, another period, overdue. */
  readonly notes: readonly string[];
}

export interface Count {
  readonly color: LampColor;
  readonly word: string;
  readonly count: number;
}

export interface Numeral {
  readonly key: string;
  readonly name: string;
  readonly value: Printed;
  /** Lines under it: period and state, target and completion, overdue. */
  readonly notes: readonly string[];
  readonly lamp: { readonly color: LampColor; readonly good: ListRules['goodColor']; readonly word: string } | null;
}

export interface WallChartContent {
  readonly key: string;
  readonly data: ChartData;
  /** Of everything that stands together with it. */
  readonly units: SettledUnits;
  readonly heading: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
}

/** One indicator with its charts, the most telling first. */
export interface Figure {
  readonly numeral: Numeral;
  readonly charts: readonly WallChartContent[];
}

/** What the figures of a page rest on. */
export interface Truth {
  /** Last day of the latest value; null without any. */
  readonly until: IsoDate | null;
  readonly states: readonly ObservationStatus[];
  /** Indicators that should have been updated by now. */
  readonly overdue: number;
  /** Values that registers give and nobody has published. */
  readonly derived: number;
  readonly isDemo: boolean;
  /** For words of a person: the day on which they were written; null for figures. */
  readonly writtenOn: IsoDate | null;
}

interface Headed {
  /** Unique within its board. */
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly truth: Truth;
}

export interface LampsContent extends Headed {
  readonly kind: 'lamps';
  readonly heading: string;
  readonly done: number;
  readonly total: number;
  readonly counts: readonly Count[];
  /** Over the names and over the values of the rows. */
  readonly nameHead: string;
  readonly valueHead: string;
  readonly rows: readonly LampRow[];
}

export interface FiguresContent extends Headed {
  readonly kind: 'figures';
  readonly figures: readonly Figure[];
}

export interface ChartPageContent extends Headed {
  readonly kind: 'chart';
  readonly chart: WallChartContent;
}

/** Paragraphs and points that somebody wrote. */
export interface TextContent extends Headed {
  readonly kind: 'text';
  readonly blocks: readonly TextBlock[];
}

export type WallContent = LampsContent | FiguresContent | ChartPageContent | TextContent;

/** A page at its place on a board. */
export type PlayedContent = WallContent & {
  /** Null: as long as the other pages. */
  readonly dwellSeconds: number | null;
};
