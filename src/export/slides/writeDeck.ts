// Slides as a PPTX file. Law: the same slides give the same bytes but for the workbooks' own dates; a stopped deck gives
// no file.
import { zipSync, type Zippable } from 'fflate';
import { chartWorkbook } from './chartWorkbook';
import { chartXml } from './chartXml';
import { paragraphs } from './drawingText';
import { layoutXml, masterXml, notesMasterXml, notesXml } from './masterXml';
import {
  contentTypesXml,
  FIRST_SLIDE_ID,
  plainParts,
  presentationXml,
  type Relationship,
  relationshipsXml,
} from './packageXml';
import type { Slide } from './slide';
import { slideTheme } from './slideLook';
import { slideXml } from './slideXml';
import { themeXml } from './themeXml';
import { partOf } from './xml';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface DeckProgress {
  /** Told after each slide. */
  readonly tell: (done: number, total: number) => void;
  readonly stop: AbortSignal;
}

type Parts = Record<string, Uint8Array>;

const ZIP_TIME = new Date(2000, 0, 1);

/** `made`: the moment in UTC, "2024-01-10T09:12:00Z". Rejects with the signal's reason when it is stopped. */
export async function writeDeck(
  title: string,
  slides: readonly Slide[],
  made: string,
  progress: DeckProgress | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Parts = { ...frameParts(slides.length), ...plainParts(title, made) };
  for (const [at, slide] of slides.entries()) {
    progress?.stop.throwIfAborted();
    Object.assign(parts, await slideParts(slide, at + 1));
    progress?.tell(at + 1, slides.length);
    // The page stays alive between slides.
    if (progress !== null) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  progress?.stop.throwIfAborted();
  return zipped(parts);
}

function zipped(parts: Parts): Uint8Array<ArrayBuffer> {
  const types = partOf(contentTypesXml(Object.keys(parts)));
  const files: Zippable = { '[Content_Types].xml': types };
  // Workbooks are packed already.
  for (const [path, bytes] of Object.entries(parts)) files[path] = [bytes, { level: path.endsWith('.xlsx') ? 0 : 6 }];
  return zipSync(files, { mtime: ZIP_TIME });
}

function frameParts(count: number): Parts {
  const slides = Array.from({ length: count }, (_, at) =>
    link(`rId${FIRST_SLIDE_ID + at}`, 'slide', `slides/slide${at + 1}.xml`),
  );
  const theme = partOf(themeXml());
  return {
    '_rels/.rels': linksPart([
      link('rId1', 'officeDocument', 'ppt/presentation.xml'),
      link('rId2', 'core-properties', 'docProps/core.xml'),
      link('rId3', 'extended-properties', 'docProps/app.xml'),
    ]),
    'ppt/presentation.xml': partOf(presentationXml(count)),
    'ppt/_rels/presentation.xml.rels': linksPart([
      link('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
      link('rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'),
      link('rId3', 'theme', 'theme/theme1.xml'),
      link('rId4', 'presProps', 'presProps.xml'),
      link('rId5', 'viewProps', 'viewProps.xml'),
      link('rId6', 'tableStyles', 'tableStyles.xml'),
      ...slides,
    ]),
    'ppt/slideMasters/slideMaster1.xml': partOf(masterXml()),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': linksPart([
      link('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      link('rId2', 'theme', '../theme/theme1.xml'),
    ]),
    'ppt/slideLayouts/slideLayout1.xml': partOf(layoutXml()),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': linksPart([
      link('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'),
    ]),
    'ppt/notesMasters/notesMaster1.xml': partOf(notesMasterXml()),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': linksPart([link('rId1', 'theme', '../theme/theme2.xml')]),
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
  };
}

async function slideParts(slide: Slide, number: number): Promise<Parts> {
  const chart = slide.kind === 'page' && slide.body.kind === 'chart' ? slide.body.chart : null;
  const notes = slide.kind === 'page' ? slide.notes : [slide.title];
  const look = { size: 12, color: slideTheme.text };
  const parts: Parts = {
    [`ppt/slides/slide${number}.xml`]: partOf(slideXml(slide)),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: linksPart([
      link('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
      link('rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
      ...(chart === null ? [] : [link('rIdChart', 'chart', `../charts/chart${number}.xml`)]),
    ]),
    [`ppt/notesSlides/notesSlide${number}.xml`]: partOf(notesXml(notes.flatMap((note) => paragraphs(note, look)))),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: linksPart([
      link('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
      link('rId2', 'slide', `../slides/slide${number}.xml`),
    ]),
  };
  if (chart === null) return parts;
  return {
    ...parts,
    [`ppt/charts/chart${number}.xml`]: partOf(chartXml(chart)),
    [`ppt/charts/_rels/chart${number}.xml.rels`]: linksPart([
      link('rId1', 'package', `../embeddings/workbook${number}.xlsx`),
    ]),
    [`ppt/embeddings/workbook${number}.xlsx`]: await chartWorkbook(chart),
  };
}

function linksPart(list: readonly Relationship[]): Uint8Array {
  return partOf(relationshipsXml(list));
}

function link(id: string, type: string, target: string): Relationship {
  return { id, type, target };
}
