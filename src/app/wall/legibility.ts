// The smallest type that can be read from the farthest place: h = 2·D·tan(θ/2), θ the visual angle of a glyph
// (practice 5.3, after ISO 9241-3, NUREG-0700 and the FAA's human-factors course).
// Law: nothing on a wall is written smaller than this.

/** Visual angles in minutes of arc: Chinese labels need 20 to 25, digits and Latin 16 to 20. */
export const LABEL_MINUTES = 20;
export const DIGIT_MINUTES = 16;

/** A font size is about so many times the height of its glyphs. */
const SIZE_OF_GLYPH = 1.2;

/** On a screen of 1080 lines nothing is smaller than this, however near people stand. */
const FLOOR_PX = 26;
const FLOOR_LINES = 1080;

export interface Canvas {
  /** In px. */
  readonly width: number;
  readonly height: number;
}

export interface Screen {
  readonly canvas: Canvas;
  /** The smallest screen that the canvas is spliced out of; without it the canvas is one screen. */
  readonly panel?: Canvas;
  readonly heightMillimetres: number;
  /** Of the farthest viewer. */
  readonly distanceMetres: number;
}

/** Height in mm of a glyph seen under `minutes` of arc from a distance. */
export function glyphMillimetres(distanceMetres: number, minutes: number): number {
  return 2 * distanceMetres * 1000 * Math.tan(((minutes / 60) * Math.PI) / 360);
}

/** The same in px of the canvas. */
export function glyphPx({ canvas, heightMillimetres, distanceMetres }: Screen, minutes: number): number {
  return glyphMillimetres(distanceMetres, minutes) / (heightMillimetres / canvas.height);
}

export interface SmallestType {
  /** Font sizes in px, rounded up. */
  readonly label: number;
  readonly digits: number;
}

export function smallestType(screen: Screen): SmallestType {
  const { width, height } = screen.panel ?? screen.canvas;
  const floor = (FLOOR_PX * Math.min(width, height)) / FLOOR_LINES;
  const of = (minutes: number) => Math.ceil(Math.max(floor, SIZE_OF_GLYPH * glyphPx(screen, minutes)));
  return { label: of(LABEL_MINUTES), digits: of(DIGIT_MINUTES) };
}
