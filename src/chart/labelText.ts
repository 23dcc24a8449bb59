// A number as it stands beside a mark; its unit stands under the title.
import { formatScaled, type Scale } from '../words/scaleUnit';
import type { Drawing } from './drawing';

export function labelText(value: number, scale: Scale, drawing: Drawing): string {
  return formatScaled(value, scale, drawing.words);
}
