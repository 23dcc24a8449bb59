// What a person chooses of a picture: format, pixels, light or wall, for which place, and whether title and source are in it.
import { type ChartTheme, lightTheme, resizeTheme, wallTheme } from '../chart/theme';
import type { ChartSize } from '../chart/drawing';
import { SLIDE_SIZE } from './chartPicture';

export const PICTURE_SCALES = [1, 2, 3, 4] as const;
export const PICTURE_PLACES = ['slide', 'page', 'column'] as const;
export type PicturePlace = (typeof PICTURE_PLACES)[number];

export interface PictureChoice {
  readonly format: 'png' | 'svg';
  /** Pixels a unit of length; of no meaning for SVG. */
  readonly scale: (typeof PICTURE_SCALES)[number];
  readonly look: 'light' | 'wall';
  readonly place: PicturePlace;
  /** With title, unit and source. */
  readonly isFramed: boolean;
}

export const USUAL_PICTURE: PictureChoice = { format: 'png', scale: 2, look: 'light', place: 'slide', isFramed: true };

/**
 * In px of 1/96 inch. page: the 156 mm between the margins of an official document on A4 (28 and 26 mm); column: half of
 * it with a gap of 6 mm.
 */
const SIZES: Readonly<Record<PicturePlace, ChartSize>> = {
  slide: SLIDE_SIZE,
  page: { width: 590, height: 370 },
  column: { width: 283, height: 240 },
};

/** Theme and size; letters are as large as beside them in a document, whatever the look. */
export function pictureLook({ look, place }: PictureChoice): { readonly theme: ChartTheme; readonly size: ChartSize } {
  const theme = look === 'light' ? lightTheme : resizeTheme(wallTheme, lightTheme.labelSize / wallTheme.labelSize);
  return { theme: place === 'column' ? resizeTheme(theme, 0.8) : theme, size: SIZES[place] };
}
