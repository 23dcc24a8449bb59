// One indicator with all its series: what a page about it needs, from two records.
import type { Indicator } from '../model/indicator';
import { seriesOfBlock } from '../model/readBlock';
import type { Series } from '../model/series';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

export interface IndicatorSeries {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
}

/** Null for a code that the workspace does not know; no series when nothing was observed yet. */
export async function readIndicator(workspace: Workspace, code: string): Promise<IndicatorSeries | null> {
  const [indicator, block] = await transact(workspace, 'r', (database) =>
    Promise.all([database.indicators.get(code), database.blocks.get(code)]),
  );
  if (indicator === undefined) return null;
  return { indicator, series: block === undefined ? [] : seriesOfBlock(block) };
}
