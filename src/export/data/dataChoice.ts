// Which of the stored figures go out: all of them, all of some indicators, or those that the figures of a page stand on.
// Law: every stored value behind a shown figure goes out as it is stored and no other; what stands on none is counted.
import type { ReadHow } from '../../analysis/reading';
import type { ChartData } from '../../chart/chartContent';
import { kindOf } from '../../chart/chartKinds';
import type { Block } from '../../model/block';
import type { Observation } from '../../model/observation';
import type { Period } from '../../model/period';
import { seriesOfBlock } from '../../model/readBlock';
import type { Series } from '../../model/series';

/** One figure as a page shows it, with the observations it was got from. */
export interface ShownFigure {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly value: number | null;
  /** Null where nothing is known. */
  readonly how: ReadHow | null;
  readonly observations: readonly Observation[];
}

export type DataChoice =
  | { readonly kind: 'all' }
  /** `areas` null: every area. */
  | { readonly kind: 'series'; readonly indicators: ReadonlySet<string>; readonly areas: ReadonlySet<string> | null }
  | { readonly kind: 'shown'; readonly figures: readonly ShownFigure[] };

export interface ChosenData {
  readonly series: readonly Series[];
  /** Observations in them. */
  readonly count: number;
  /** Shown figures that were worked out of stored ones, which go out in their place. */
  readonly computed: number;
  /** Shown figures behind which nothing is stored: what registers say. */
  readonly unstored: number;
}

export function chooseData(blocks: readonly Block[], choice: DataChoice): ChosenData {
  switch (choice.kind) {
    case 'all':
      return chosen(blocks.flatMap((block) => seriesOfBlock(block)));
    case 'series': {
      const { indicators, areas } = choice;
      const wanted = blocks.filter(({ indicator }) => indicators.has(indicator));
      return chosen(wanted.flatMap((block) => seriesOfBlock(block, ({ area }) => areas === null || areas.has(area))));
    }
    case 'shown':
      return behind(blocks, choice.figures);
  }
}

/** What a chart shows. */
export function shownIn(data: ChartData): ShownFigure[] {
  return kindOf(data)
    .figures(data)
    .map(({ indicator, area, period, point: { value, how, observations } }) => {
      return { indicator: indicator.code, area: area.code, period, value, how, observations };
    });
}

function chosen(series: readonly Series[]): ChosenData {
  return {
    series,
    count: series.reduce((sum, { observations }) => sum + observations.length, 0),
    computed: 0,
    unstored: 0,
  };
}

function behind(blocks: readonly Block[], figures: readonly ShownFigure[]): ChosenData {
  const areas = new Set(figures.map(({ area }) => area));
  const shown = new Set(figures.flatMap(({ area, observations }) => observations.map((one) => cellId(area, one))));
  const found = new Set<string>();
  const series = blocks
    .flatMap((block) => seriesOfBlock(block, ({ area }) => areas.has(area)))
    .map((one) => ({ ...one, observations: one.observations.filter((seen) => shown.has(cellId(one.key.area, seen))) }))
    .filter(({ observations }) => observations.length > 0);
  for (const { key, observations } of series) for (const one of observations) found.add(cellId(key.area, one));
  const isStored = ({ area, observations }: ShownFigure) => observations.some((one) => found.has(cellId(area, one)));
  const known = figures.filter(({ value }) => value !== null);
  const computed = known.filter((figure) => figure.how !== 'stated' && isStored(figure));
  const unstored = known.filter((figure) => !isStored(figure));
  return { ...chosen(series), computed: countOf(computed), unstored: countOf(unstored) };
}

/** A figure that stands in several places of a page is one. */
function countOf(figures: readonly ShownFigure[]): number {
  return new Set(figures.map(({ indicator, area, period }) => `${indicator} ${area} ${period}`)).size;
}

/** A cell of a table holds one observation of an area and period. */
function cellId(area: string, { period, source }: Observation): string {
  return `${area} ${period} ${source.import} ${source.table} ${source.row} ${source.column}`;
}
