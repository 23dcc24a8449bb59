// `tidemark export`: the figures of a workspace, or a choice of them, as a table, or all of it as a data package.
// Law: what is asked for and not there is a sentence, and nothing is written.
import { catalogueIndicators } from '../catalogue/indicators';
import { dataFile } from '../export/data/dataFile';
import { buildNameIndex, matchArea, matchIndicator, type NameIndex } from '../intake/names';
import type { Dataset } from '../model/dataset';
import { replayLog, type WorkspaceContent } from '../model/importLog';
import { seriesOfBlock } from '../model/readBlock';
import type { Series } from '../model/series';
import { withShipped } from '../model/withShipped';
import { catalogueAreas } from '../catalogue/areas';
import { writeSnapshot } from '../share/snapshot/writeSnapshot';
import type { Words } from '../words/zh';
import { makeFile } from './makeFile';
import type { ExportCommand } from './parseExport';
import type { Streams } from './runRead';

/** Returns the exit status. */
export function runExport(command: ExportCommand, words: Words, streams: Streams): Promise<number> {
  const { format, output } = command;
  return makeFile(
    { ...command, on: null },
    async (content, _, made) => {
      if (format === 'package') {
        return { bytes: writeSnapshot(content, 'full').bytes, said: [words.cli.packageWritten(output)] };
      }
      const dataset = replayLog(content.imports);
      const series = chosenSeries(command, dataset, words);
      if (typeof series === 'string') return series;
      const values = series.reduce((sum, { observations }) => sum + observations.length, 0);
      const file = await dataFile({ ...contextOf(content, dataset), series, madeAt: new Date(made) }, format, words);
      return {
        bytes: new Uint8Array(await file.arrayBuffer()),
        said: [words.cli.exported(output, series.length, values)],
      };
    },
    words,
    streams,
  );
}

function contextOf({ imports }: WorkspaceContent, { indicators, areas }: Dataset) {
  return { indicators, areas, imports: imports.map(({ record }) => record) };
}

/** In the order of the workspace; or the sentence that says what is not known. */
function chosenSeries({ indicators, area }: ExportCommand, dataset: Dataset, words: Words): Series[] | string {
  const names = buildNameIndex(
    withShipped(dataset.indicators, catalogueIndicators, ({ code }) => code),
    withShipped(dataset.areas, catalogueAreas, ({ code }) => code),
  );
  const place = area === null ? null : (matchArea(names, area)?.code ?? '');
  if (place === '') return words.derive.unknownArea(area ?? '');
  const codes = indicators === null ? null : indicators.map((name) => codeOf(name, names));
  const unknown = codes?.indexOf(null) ?? -1;
  if (unknown >= 0) return words.cli.unknownIndicator(indicators?.[unknown] ?? '');
  const wanted = codes === null ? null : new Set(codes);
  const series = dataset.blocks
    .filter(({ indicator }) => wanted === null || wanted.has(indicator))
    .flatMap((block) => seriesOfBlock(block, (key) => place === null || key.area === place));
  return series.length === 0 ? words.cli.nothingToExport : series;
}

function codeOf(name: string, names: NameIndex): string | null {
  return names.indicatorByCode.has(name) ? name : (matchIndicator(names, name)?.code ?? null);
}
