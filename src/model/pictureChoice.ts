// What a person chooses of a picture: format, pixels, light or wall, for which place, and whether title and source are in it.
// Law: what was kept by another version is read as far as it is understood, and is the usual choice beyond that.

export const PICTURE_FORMATS = ['png', 'svg'] as const;
export const PICTURE_SCALES = [1, 2, 3, 4] as const;
export const PICTURE_LOOKS = ['light', 'wall'] as const;
export const PICTURE_PLACES = ['slide', 'page', 'column'] as const;
export type PicturePlace = (typeof PICTURE_PLACES)[number];

export interface PictureChoice {
  readonly format: (typeof PICTURE_FORMATS)[number];
  /** Pixels a unit of length; of no meaning for SVG. */
  readonly scale: (typeof PICTURE_SCALES)[number];
  readonly look: (typeof PICTURE_LOOKS)[number];
  readonly place: PicturePlace;
  /** With title, unit and source. */
  readonly isFramed: boolean;
}

export const USUAL_PICTURE: PictureChoice = { format: 'png', scale: 2, look: 'light', place: 'slide', isFramed: true };

export function pictureChoiceOf(kept: Readonly<Partial<Record<keyof PictureChoice, unknown>>>): PictureChoice {
  const usual = USUAL_PICTURE;
  return {
    format: PICTURE_FORMATS.find((one) => one === kept.format) ?? usual.format,
    scale: PICTURE_SCALES.find((one) => one === kept.scale) ?? usual.scale,
    look: PICTURE_LOOKS.find((one) => one === kept.look) ?? usual.look,
    place: PICTURE_PLACES.find((one) => one === kept.place) ?? usual.place,
    isFramed: typeof kept.isFramed === 'boolean' ? kept.isFramed : usual.isFramed,
  };
}
