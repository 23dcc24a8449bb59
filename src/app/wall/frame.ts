// One picture of a wall: what it says, with a place for everything. A page that has more than fits becomes several.
import type { WrappedBlock } from '../../chart/flowText';
import type { Column } from './bodyColumns';
import type { Count, LampRow, LampsContent, Numeral, WallChartContent } from './wallContent';

/** In px of the canvas. */
export interface Box extends Column {
  readonly top: number;
  readonly height: number;
}

/** A row with its name and what must be said of its value, in lines. */
export interface PlacedRow extends LampRow {
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
}

/** A column of rows, or the part of one between two seams. */
export interface LampColumn {
  readonly box: Box;
  /** What stands in a column is written above its first part. */
  readonly hasHead: boolean;
  readonly rows: readonly PlacedRow[];
  readonly rowHeight: number;
}

/** Widths of the parts of a row; no bar where there is no room for one. */
export interface RowWidths {
  readonly name: number;
  readonly value: number;
  readonly bar: number;
  readonly percent: number;
}

/** The numeral with its heading, counts, or both under each other. */
export interface SummaryPart {
  readonly box: Box;
  readonly hasNumeral: boolean;
  readonly counts: readonly Count[];
}

/** In px: font size of the numeral, height of a count. */
export interface SummaryLook {
  readonly hero: number;
  readonly countLine: number;
}

export interface LampsBody {
  readonly kind: 'lamps';
  readonly content: LampsContent;
  readonly summary: readonly SummaryPart[];
  readonly look: SummaryLook;
  readonly headHeight: number;
  readonly columns: readonly LampColumn[];
  readonly widths: RowWidths;
}

export interface PlacedNumeral {
  readonly box: Box;
  readonly numeral: Numeral;
  readonly name: readonly string[];
  /** Beside the number; else it leads the notes. */
  readonly hasUnitBeside: boolean;
  readonly notes: readonly string[];
}

export interface PlacedChart {
  readonly box: Box;
  readonly chart: WallChartContent;
  readonly heading: readonly string[];
  readonly subtitle: readonly string[];
  readonly notes: readonly string[];
  /** Of the drawing itself. */
  readonly drawing: { readonly width: number; readonly height: number };
}

export interface FiguresBody {
  readonly kind: 'figures';
  readonly numerals: readonly PlacedNumeral[];
  readonly charts: readonly PlacedChart[];
}

/** Nothing of the page can be shown without becoming too small. */
export interface NoRoomBody {
  readonly kind: 'noRoom';
  readonly box: Box;
}

export interface TextColumn {
  readonly box: Box;
  readonly blocks: readonly WrappedBlock[];
}

export interface TextBody {
  readonly kind: 'text';
  readonly columns: readonly TextColumn[];
  /** Font size in px. */
  readonly size: number;
}

export type FrameBody = LampsBody | FiguresBody | TextBody | NoRoomBody;

export interface FrameHead {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  /** The subtitle stands beside the title, or under it. */
  readonly isOneLine: boolean;
  readonly box: Box;
}

export interface Frame {
  readonly key: string;
  readonly head: FrameHead;
  readonly foot: { readonly box: Box; readonly lines: readonly string[] };
  readonly body: FrameBody;
}
