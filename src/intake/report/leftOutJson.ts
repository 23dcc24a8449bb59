// One entry of what was left out; file and table stand around it.
import type { LeftOut } from '../map/mappedTable';

export function leftOutJson({ what, sheet, reason, count, cells, labels }: LeftOut): object {
  return { what, sheet, reason, count, cells, labels };
}
