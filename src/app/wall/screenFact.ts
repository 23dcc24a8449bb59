// What the foot of a wall says of its screen to whoever hangs it. Law: letters sized for a height that nobody gave say so:
// on a spliced wall always, as it has no usual height; on a single screen while whoever opened it still stands there.
import type { Words } from '../../words/zh';
import type { Canvas } from './legibility';
import { mustAskHeight, type WallSetting } from './wallSetting';

const STANDING_MINUTES = 3;

/** '' for nothing. `minutes`: since the wall was opened. */
export function screenFact(setting: WallSetting, canvas: Canvas, minutes: number, { wall }: Words): string {
  if (setting.heightMillimetres !== null) return '';
  return mustAskHeight(setting, canvas) || minutes < STANDING_MINUTES ? wall.supposedHeight : '';
}
