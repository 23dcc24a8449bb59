// A page of one chart. Law: it is never smaller than it can be read; a ranking goes on in further places before that.
import type { Words } from '../../words/zh';
import { chartBoxes } from './chartBoxes';
import { placeChart } from './placeChart';
import { placeInParts } from './placeInParts';
import { isWide, type LaidOut, noRoom, type Room, type Surface } from './surface';
import type { WallChartContent } from './wallContent';

export function layoutChart(chart: WallChartContent, surface: Surface, room: Room, words: Words): LaidOut {
  const { sizes } = surface;
  const boxesFor = (count: number) => chartBoxes(room, surface, isWide(surface), count);
  const whole = placeChart(chart, boxesFor(1)[0] ?? null, sizes, words);
  const pictures = whole === null ? placeInParts(chart, boxesFor, sizes, words) : [[whole]];
  if (pictures === null) return noRoom(room, surface, [chart.heading]);
  return { bodies: pictures.map((charts) => ({ kind: 'figures', numerals: [], charts })), dropped: [] };
}
