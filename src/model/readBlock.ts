// From columns to observations and back. Law: blockFromSeries(seriesOfBlock(b)) = b.
import type { Block, BlockFrame, Cells, SourceReference } from './block';
import { blankCells, sourceKey } from './cells';
import { buildBlock } from './buildBlock';
import type { Observation } from './observation';
import { STATUSES } from './observation';
import type { Period } from './period';
import type { Series, SeriesKey } from './series';

/** Observation at a position of the columns, or null where there is none. */
export function observationAt(frame: BlockFrame, cells: Cells, position: number): Observation | null {
  const status = STATUSES[(cells.status[position] as number) - 1];
  if (status === undefined) return null;
  const value = cells.value[position] as number;
  const source = frame.sources[cells.source[position] as number] as SourceReference;
  return {
    period: frame.periods[frame.period[position] as number] as Period,
    value: Number.isNaN(value) ? null : value,
    status,
    source: {
      import: source.import,
      table: source.table,
      row: cells.row[position] as number,
      column: cells.column[position] as number,
    },
    text: cells.texts[position] ?? null,
  };
}

/** Series of a block in the block's order, all or the wanted ones; the others cost nothing. */
export function seriesOfBlock(block: Block, wanted: (key: SeriesKey) => boolean = () => true): Series[] {
  const result: Series[] = [];
  block.series.forEach((key, s) => {
    if (!wanted(key)) return;
    const observations: Observation[] = [];
    for (let i = block.offsets[s] as number; i < (block.offsets[s + 1] as number); i += 1) {
      observations.push(observationAt(block, block.cells, i) as Observation);
    }
    result.push({ indicator: block.indicator, key, observations });
  });
  return result;
}

/** Block of one indicator's series; throws when a series or an observation stands twice. */
export function blockFromSeries(indicator: string, list: readonly Series[]): Block {
  const count = list.reduce((sum, series) => sum + series.observations.length, 0);
  const cells = blankCells(count);
  const seriesOf = new Uint32Array(count);
  const period = new Uint32Array(count);
  const positionBySource = new Map<number, number>();
  const sources: SourceReference[] = [];
  const positionByPeriod = new Map<string, number>();
  let i = 0;
  list.forEach((series, s) => {
    if (series.indicator !== indicator) throw new Error(`a series of ${series.indicator} in a block of ${indicator}`);
    for (const observation of series.observations) {
      const { import: id, table } = observation.source;
      const key = sourceKey({ import: id, table });
      if (!positionBySource.has(key)) positionBySource.set(key, sources.push({ import: id, table }) - 1);
      if (!positionByPeriod.has(observation.period)) positionByPeriod.set(observation.period, positionByPeriod.size);
      seriesOf[i] = s;
      period[i] = positionByPeriod.get(observation.period) as number;
      writeObservation(cells, i, observation, positionBySource.get(key) as number);
      i += 1;
    }
  });
  const periods = [...positionByPeriod.keys()];
  return buildBlock({
    indicator,
    series: list.map(({ key }) => key),
    periods,
    sources,
    count,
    seriesOf,
    period,
    cells,
  });
}

function writeObservation(cells: Cells, position: number, observation: Observation, source: number): void {
  cells.value[position] = observation.value ?? Number.NaN;
  cells.status[position] = 1 + STATUSES.indexOf(observation.status);
  cells.source[position] = source;
  cells.row[position] = observation.source.row;
  cells.column[position] = observation.source.column;
  if (observation.text !== null) (cells.texts as Record<number, string>)[position] = observation.text;
}
