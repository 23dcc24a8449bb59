// Slides as a PPTX file. Law: the same slides give the same bytes but for the workbooks' own dates; a stopped deck gives
// no file.
import { chartLink } from './bodyXml';
import { type DeckDesign, standardDesign } from './deckDesign';
import { paragraphs } from './drawingText';
import { notesMasterXml, notesXml } from './masterXml';
import { chartParts, link, linksPart, type Parts, rootParts, zipPackage } from './officePackage';
import { plainParts, SLIDE_PARTS } from './packageXml';
import { presentationParts } from './presentationXml';
import type { NativeChart } from './nativeChart';
import type { Slide, SlideBody } from './slide';
import { type SlideLook, standardLook } from './slideLook';
import { slideXml } from './slideXml';
import { partOf } from './xml';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface DeckProgress {
  /** Told after each slide. */
  readonly tell: (done: number, total: number) => void;
  readonly stop: AbortSignal;
}

export interface DeckOptions {
  /** That of our own where none is given. */
  readonly design?: DeckDesign;
  readonly progress?: DeckProgress;
}

/** `made`: the moment in UTC, "2024-01-10T09:12:00Z". Rejects with the signal's reason when it is stopped. */
export async function writeDeck(
  title: string,
  slides: readonly Slide[],
  made: string,
  { design = standardDesign(), progress }: DeckOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Parts = { ...frameParts(design, slides.length), ...plainParts(title, made) };
  for (const [at, slide] of slides.entries()) {
    progress?.stop.throwIfAborted();
    Object.assign(parts, await slideParts(slide, at + 1, design));
    progress?.tell(at + 1, slides.length);
    // The page stays alive between slides.
    if (progress !== undefined) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  progress?.stop.throwIfAborted();
  return zipPackage(parts, SLIDE_PARTS);
}

const NOTES_THEME = 'ppt/theme/theme100.xml';

function frameParts(design: DeckDesign, count: number): Parts {
  return {
    ...rootParts('ppt/presentation.xml'),
    ...design.parts,
    ...presentationParts(design, count),
    'ppt/notesMasters/notesMaster1.xml': partOf(notesMasterXml(notesLook(design))),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': linksPart([link('rId1', 'theme', `../${NOTES_THEME.slice(4)}`)]),
    ...copyOf(design.theme, NOTES_THEME, design.parts),
  };
}

/** A part under another path, with its relationships. */
function copyOf(from: string, to: string, parts: Parts): Parts {
  const linksOf = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');
  const [part, links] = [parts[from], parts[linksOf(from)]];
  if (part === undefined) throw new Error(`no part at ${from}`);
  return { [to]: part, ...(links === undefined ? {} : { [linksOf(to)]: links }) };
}

/** Notes are dark on white, whatever the slides are. */
function notesLook({ look }: DeckDesign): SlideLook {
  return { ...standardLook, fonts: look.fonts };
}

async function slideParts(slide: Slide, number: number, design: DeckDesign): Promise<Parts> {
  const { look } = design;
  const charts = slide.kind === 'page' ? chartsOf(slide.body) : [];
  const nameOf = (at: number) => (at === 0 ? `${number}` : `${number}_${at + 1}`);
  const notes = slide.kind === 'page' ? slide.notes : [slide.title];
  const words = { size: 12, color: 'text' } as const;
  const { layout } = slide.kind === 'cover' ? look.cover : look.page;
  const parts: Parts = {
    [`ppt/slides/slide${number}.xml`]: partOf(slideXml(slide, look)),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: linksPart([
      link('rId1', 'slideLayout', `../slideLayouts/slideLayout${layout}.xml`),
      link('rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
      ...charts.map(([at]) => link(chartLink(at + 1), 'chart', `../charts/chart${nameOf(at)}.xml`)),
    ]),
    [`ppt/notesSlides/notesSlide${number}.xml`]: partOf(
      notesXml(notes.flatMap((note) => paragraphs(note, words, notesLook(design)))),
    ),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: linksPart([
      link('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
      link('rId2', 'slide', `../slides/slide${number}.xml`),
    ]),
  };
  const letters = slide.kind === 'page' && slide.body.kind === 'grid' ? slide.body.letters : 1;
  const chartLook = { ...look, scale: look.scale * letters };
  for (const [at, chart] of charts) Object.assign(parts, await chartParts('ppt', nameOf(at), chart, chartLook));
  return parts;
}

/** With their positions on the slide. */
function chartsOf(body: SlideBody): (readonly [number, NativeChart])[] {
  const bodies = body.kind === 'grid' ? body.cells.map((cell) => cell.body) : [body];
  return bodies.flatMap((one, at) => (one.kind === 'chart' ? [[at, one.chart] as const] : []));
}
