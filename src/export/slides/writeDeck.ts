// Slides as a PPTX file. Law: the same slides give the same bytes but for the workbooks' own dates; a stopped deck gives
// no file.
import { paragraphs } from './drawingText';
import { layoutXml, masterXml, notesMasterXml, notesXml } from './masterXml';
import { chartParts, link, linksPart, type Parts, rootParts, zipPackage } from './officePackage';
import { FIRST_SLIDE_ID, plainParts, presentationXml, SLIDE_PARTS } from './packageXml';
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
  return zipPackage(parts, SLIDE_PARTS);
}

function frameParts(count: number): Parts {
  const slides = Array.from({ length: count }, (_, at) =>
    link(`rId${FIRST_SLIDE_ID + at}`, 'slide', `slides/slide${at + 1}.xml`),
  );
  const theme = partOf(themeXml());
  return {
    ...rootParts('ppt/presentation.xml'),
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
  return chart === null ? parts : { ...parts, ...(await chartParts('ppt', number, chart)) };
}
