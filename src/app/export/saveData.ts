// Makes a file of the stored figures, or of a choice of them, and hands it to the browser's downloads. Loaded when used.
import { dataFile } from '../../export/data/dataFile';
import type { DataFormat } from '../../export/data/dataFormat';
import { fileName } from '../../export/fileName';
import { seriesOfBlock } from '../../model/readBlock';
import { listImports } from '../../store/imports';
import type { Workspace } from '../../store/openWorkspace';
import { readFigures } from '../../store/readFigures';
import type { Words } from '../../words/zh';
import { saveFile } from '../controls/saveFile';
import { localDay } from '../../words/localDay';

/** null: all that is stored. */
export interface DataChoice {
  readonly indicators: ReadonlySet<string>;
  readonly area: string;
}

export interface DataRequest {
  readonly choice: DataChoice | null;
  /** What the file's name says of it. */
  readonly named: readonly string[];
  readonly format: DataFormat;
}

export async function saveData(workspace: Workspace, request: DataRequest, words: Words): Promise<void> {
  const [{ blocks, indicators, areas }, imports] = await Promise.all([readFigures(workspace), listImports(workspace)]);
  const { choice, named, format } = request;
  const wanted = choice === null ? blocks : blocks.filter(({ indicator }) => choice.indicators.has(indicator));
  const series = wanted.flatMap((block) => seriesOfBlock(block, ({ area }) => choice === null || area === choice.area));
  const madeAt = new Date();
  const content = await dataFile({ series, indicators, areas, imports, madeAt }, format, words);
  saveFile(content, fileName(named, localDay(madeAt), format));
}
