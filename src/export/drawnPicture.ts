// A chart drawn as a person wants it. Law: what cannot be drawn is an error that is returned, as another choice may draw it.
import type { PictureChoice } from '../model/pictureChoice';
import { chartPicture, type Picture, type PictureInput } from './chartPicture';
import { pictureSvg } from './drawPicture';
import { pictureLook } from './pictureLook';

export interface DrawnPicture {
  readonly picture: Picture;
  readonly svg: string;
}

export function drawnPicture(
  chart: Omit<PictureInput, 'theme' | 'size' | 'isFramed'>,
  choice: PictureChoice,
): DrawnPicture | Error {
  try {
    const picture = chartPicture({ ...chart, ...pictureLook(choice), isFramed: choice.isFramed });
    return { picture, svg: pictureSvg(picture) };
  } catch (reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
  }
}
