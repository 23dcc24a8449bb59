// Every kind of chart as a slide, each difficulty once.
import { chartHeadline } from '../../../src/chart/headline';
import type { ChartData } from '../../../src/chart/chartContent';
import { indexKnown, type KnownIndex } from '../../../src/analysis/known';
import { chartData } from '../../../src/chart/chartData';
import { chartSlide } from '../../../src/export/slides/chartSlide';
import { standardLook } from '../../../src/export/slides/slideLook';
import type { PlainSlide } from '../../../src/export/slides/slide';
import type { ChartSpec } from '../../../src/model/chartSpec';
import { isoDate, period } from '../../../src/model/period';
import { zh } from '../../../src/words/zh';
import { HOME, target } from '../../analysis/story';
import { pictureIndex, specs } from '../../chart/pictures';
import { areaCodes, shapeIndex, shapes } from '../../chart/shapes';

const RING: ChartSpec = { ...shapes['parts-amount'], from: period('2023'), to: period('2023') };
const YEARS: ChartSpec = {
  kind: 'years',
  indicator: 'CG02',
  area: HOME,
  frequency: 'quarter',
  transform: { kind: 'stated' },
  years: 4,
};
const PATH: ChartSpec = { kind: 'path', indicator: 'YF03', area: HOME, period: period('2024'), band: true, asOf: null };

const PANELS: ChartSpec = {
  kind: 'panels',
  indicators: ['QY01'],
  areas: areaCodes,
  frequency: 'year',
  transform: { kind: 'stated' },
  from: null,
  to: null,
  highlight: '320703001',
  page: 1,
};
const BULLETS: ChartSpec = {
  kind: 'bullets',
  indicators: ['QY11', 'CG02', 'FZ02', 'RC06', 'QY09'],
  area: HOME,
  period: period('2023'),
  asOf: isoDate('2023-09-30'),
};
/** A target that is met, some that are not, and one that is a limit. */
const targetIndex = indexKnown({
  ...shapeIndex.known,
  targets: [
    target('a', 2023, { indicator: 'QY11', value: 90 }),
    target('b', 2023, { indicator: 'CG02', value: 40000 }),
    target('c', 2023, { indicator: 'FZ02', value: 75 }),
    target('d', 2023, { indicator: 'RC06', value: 150, operator: '<=' }),
  ],
});

const all: readonly (readonly [string, ChartSpec, KnownIndex])[] = [
  ...Object.entries(specs).map(([name, spec]) => [name, spec, pictureIndex] as const),
  ['years', YEARS, pictureIndex],
  ['path', PATH, pictureIndex],
  ...Object.entries(shapes).map(([name, spec]) => [name, spec, shapeIndex] as const),
  ['ring', RING, shapeIndex],
  ['panels', PANELS, shapeIndex],
  ['bullets', BULLETS, targetIndex],
];

export interface KindOnSlide {
  readonly name: string;
  readonly data: ChartData;
  readonly slide: PlainSlide;
}

export function kindsOnSlides(): KindOnSlide[] {
  return all.map(([name, spec, index]) => {
    const data = chartData(spec, index);
    if (data === null) throw new Error(`nothing to draw for ${name}`);
    const title = chartHeadline(data, index, zh);
    return {
      name,
      data,
      slide: chartSlide({ data, title, imports: [], today: isoDate('2025-01-10'), room: standardLook.page.body }, zh),
    };
  });
}
