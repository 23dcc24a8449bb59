// Makes a file of the stored figures, or of a choice of them, and hands it to the browser's downloads. Loaded when used.
import { type ChosenData, chooseData, type DataChoice } from '../../export/data/dataChoice';
import { dataFile } from '../../export/data/dataFile';
import type { DataFormat } from '../../export/data/dataFormat';
import { fileName } from '../../export/fileName';
import { listImports } from '../../store/imports';
import type { Workspace } from '../../store/openWorkspace';
import { readFigures } from '../../store/readFigures';
import type { Words } from '../../words/zh';
import { saveFile } from '../controls/saveFile';
import { localDay } from '../../words/localDay';

export interface DataRequest {
  readonly choice: DataChoice;
  /** What the file's name says of it. */
  readonly named: readonly string[];
  readonly format: DataFormat;
}

/** Answers what went out. */
export async function saveData(workspace: Workspace, request: DataRequest, words: Words): Promise<ChosenData> {
  const [{ blocks, indicators, areas }, imports] = await Promise.all([readFigures(workspace), listImports(workspace)]);
  const { choice, named, format } = request;
  const chosen = chooseData(blocks, choice);
  const madeAt = new Date();
  const content = await dataFile({ series: chosen.series, indicators, areas, imports, madeAt }, format, words);
  saveFile(content, fileName(named, localDay(madeAt), format));
  return chosen;
}
