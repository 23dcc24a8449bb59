// Makes a file of a chart and hands it to the browser's downloads. Loaded when first used.
import type { ChartData } from '../../chart/chartContent';
import { lightTheme } from '../../chart/theme';
import { chartCsv } from '../../export/chartCsv';
import { chartFileName } from '../../export/chartFileName';
import { chartPicture, type Picture, SLIDE_SIZE } from '../../export/chartPicture';
import { picturePng, pictureSvg, SVG_TYPE } from '../../export/drawPicture';
import type { ImportRecord } from '../../model/importRecord';
import type { Workspace } from '../../store/openWorkspace';
import type { Words } from '../../words/zh';
import { saveFile } from '../controls/saveFile';
import { todayIso } from '../words/localTime';

export type ChartFileKind = 'pptx' | 'png2' | 'png4' | 'svg' | 'csv';

export interface ChartToSave {
  readonly data: ChartData;
  readonly title: string;
  readonly source: string;
  readonly isDemo: boolean;
  /** The log: it knows the files behind the figures. */
  readonly imports: readonly ImportRecord[];
  /** It knows the template of presentations. */
  readonly workspace: Workspace;
  readonly words: Words;
}

export async function saveChart(chart: ChartToSave, kind: ChartFileKind): Promise<void> {
  const extension = kind === 'png2' || kind === 'png4' ? 'png' : kind;
  saveFile(await contentOf(chart, kind), chartFileName(chart.data, chart.words, todayIso(), extension));
}

/** As it is saved and copied where nobody asks for another: light, for a slide, with title and source. */
export function usualPicture(chart: ChartToSave): Picture {
  return chartPicture({ ...chart, theme: lightTheme, size: SLIDE_SIZE, isFramed: true });
}

async function contentOf(chart: ChartToSave, kind: ChartFileKind): Promise<Blob> {
  if (kind === 'csv') {
    return new Blob([chartCsv(chart.data, chart.imports, chart.words)], { type: 'text/csv;charset=utf-8' });
  }
  if (kind === 'pptx') return slideOf(chart);
  const picture = usualPicture(chart);
  if (kind === 'svg') return new Blob([pictureSvg(picture)], { type: SVG_TYPE });
  return picturePng(picture, kind === 'png2' ? 2 : 4);
}

/** Loaded apart: most pictures need no slides. */
async function slideOf({ data, title, imports, workspace, words }: ChartToSave): Promise<Blob> {
  const [{ chartSlide }, { readDeckDesign }, { PPTX_TYPE, writeDeck }] = await Promise.all([
    import('../../export/slides/chartSlide'),
    import('../slides/deckDesignOf'),
    import('../../export/slides/writeDeck'),
  ]);
  const { design } = await readDeckDesign(workspace);
  const slide = chartSlide({ data, title, imports, today: todayIso(), room: design.look.page.body }, words);
  return new Blob([await writeDeck(title, [slide], new Date().toISOString(), { design })], { type: PPTX_TYPE });
}
