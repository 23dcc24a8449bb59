// What a kind of chart is: one object that knows its data, drawing, table, words and figures.
// Law: whatever a kind shows, its figures name; sources, states and CSV follow from them.
import type { KnownIndex } from '../analysis/known';
import type { Area } from '../model/area';
import type { MoveRole } from '../model/chartSpec';
import type { Indicator } from '../model/indicator';
import type { ValueForm } from '../model/observation';
import type { Period } from '../model/period';
import type { Words } from '../words/zh';
import type { ChartPoint } from './chartPoint';
import type { ChartOption, Drawing } from './drawing';
import type { AsideReason } from './sideBySide';
import type { TableContent } from './tableCells';
import type { ChartTheme } from './theme';

/** What the height of a drawing depends on. */
export interface ChartRoom {
  readonly theme: ChartTheme;
  readonly words: Words;
  /** Width of the drawing in px. */
  readonly width: number;
}

/** What can be drawn: enough for pictures whose words stand elsewhere. */
export interface DrawnKind<Data> {
  option(data: Data, drawing: Drawing): ChartOption;
  /** Height in px that the drawing needs; null where it fills its place. */
  height(data: Data, room: ChartRoom): number | null;
  /** Whether its rows cannot move together where there is less. */
  readonly isRigid?: boolean;
  /** Text alternative: what kind it is, what it shows, where all values stand. */
  describe(data: Data, title: string, words: Words): string;
}

/** The parts of the line under a title. */
export interface ChartSubtitle {
  /** Area and time, and how the values are to be taken. */
  readonly caption: readonly string[];
  readonly unit: string;
  /** What its marks mean; '' where they need no words. */
  readonly marks: string;
}

export interface MoveOfStock {
  readonly move: MoveRole;
}

/** One value of a chart, or why it has none. */
export interface ChartFigure {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly period: Period;
  readonly form: ValueForm;
  /** Member of a dimension, or a move of a stock that no indicator counts by itself; null for the whole. */
  readonly part: string | MoveOfStock | null;
  readonly point: ChartPoint;
  /** Stated unit. */
  readonly unit: string;
  /** The period that is 100 where the value is an index. */
  readonly indexBase: Period | null;
  /** Why it is not shown beside the others; null for what is drawn. */
  readonly reason: AsideReason | null;
  /** The number that belongs to it: its target, its place. */
  readonly beside: number | null;
}

/** What the number beside each figure is; null where there is none. */
export type ChartBeside = 'target' | 'rank' | null;

/**
 * Rows that can be shown in several places, counted from the top.
 * Law: parts look like pieces of one drawing, with one unit, one scale and one room for names.
 */
export interface ChartRows<Data> {
  count(data: Data): number;
  slice(data: Data, from: number, to: number): Data;
}

/** A kind of saved chart. */
export interface ChartKind<Spec, Data> extends DrawnKind<Data> {
  /** Null when nothing it asks for is known. Codes that are not known are skipped: a saved chart may outlive them. */
  data(spec: Spec, index: KnownIndex): Data | null;
  /** Whether there is nothing to draw. */
  isEmpty(data: Data): boolean;
  headline(data: Data, index: KnownIndex, words: Words): string;
  subtitle(data: Data, words: Words): ChartSubtitle;
  /** Sentences under the drawing, without their full stops. */
  notes(data: Data, words: Words): string[];
  table(data: Data, words: Words): TableContent;
  figures(data: Data): ChartFigure[];
  readonly beside: ChartBeside;
  /** Of drawings that can be taken apart. */
  readonly rows?: ChartRows<Data>;
  /** Parts of a file name: area, subject, time. */
  fileName(data: Data, words: Words): string[];
}
