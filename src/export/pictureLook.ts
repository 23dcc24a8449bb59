// Theme and size of the picture that a person chose.
import { type ChartTheme, lightTheme, resizeTheme, wallTheme } from '../chart/theme';
import type { ChartSize } from '../chart/drawing';
import type { PictureChoice, PicturePlace } from '../model/pictureChoice';
import { SLIDE_SIZE } from './chartPicture';

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
