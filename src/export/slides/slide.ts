// A slide as plain data. Law: one page, one message: a title, what it stands on, and one body.
import type { Ink } from './ink';
import type { NativeChart } from './nativeChart';
import type { Frame } from './slideLook';

export interface TableColumn {
  readonly label: string;
  readonly isNumber: boolean;
  /** Share of the width in relation to the others. */
  readonly weight: number;
}

export interface TableCell {
  readonly text: string;
  readonly color: Ink;
  readonly isStrong: boolean;
  /** Null: the ground. */
  readonly fill: Ink | null;
}

export interface TextShape {
  /** Within the body, in pixels of the slide. */
  readonly frame: Frame;
  readonly lines: readonly string[];
  readonly fill: Ink;
  readonly color: Ink;
  readonly size: number;
}

export interface SlideParagraph {
  readonly text: string;
  readonly mark: 'none' | 'point' | 'indent';
}

/** A body that has a slide, or half of one, to itself. */
export type SingleBody =
  | { readonly kind: 'chart'; readonly chart: NativeChart }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly TableCell[])[];
      /** Points of its letters. */
      readonly size: number;
    }
  | { readonly kind: 'shapes'; readonly shapes: readonly TextShape[] }
  | { readonly kind: 'text'; readonly paragraphs: readonly SlideParagraph[]; /** Points. */ readonly size: number };

/** One of several bodies on a slide, under a line of its own. */
export interface SlideCell {
  readonly heading: string;
  readonly body: SingleBody;
  /** Text alternative. */
  readonly description: string;
}

/** Bodies in rows, each from left to right. */
export interface GridBody {
  readonly kind: 'grid';
  readonly columns: number;
  /** Size of letters in its charts as a share of those of a chart by itself. */
  readonly letters: number;
  readonly cells: readonly SlideCell[];
}

export type SlideBody = SingleBody | GridBody;

export interface PlainSlide {
  readonly kind: 'page';
  readonly title: string;
  readonly subtitle: string;
  readonly body: SlideBody;
  /** Text alternative of the body. */
  readonly description: string;
  /** Source, state, what is left out. */
  readonly foot: string;
  /** Definitions and provenance, for who speaks. */
  readonly notes: readonly string[];
  /** Word of the mark at the upper right; '' for none. */
  readonly mark: string;
}

export interface CoverSlide {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle: string;
  readonly mark: string;
}

export type Slide = PlainSlide | CoverSlide;
