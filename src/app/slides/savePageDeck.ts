// Makes a deck of what a page shows and hands it to the browser's downloads. Loaded when used.
import { fileName } from '../../export/fileName';
import type { Slide } from '../../export/slides/slide';
import type { Room } from '../../export/slides/slideLook';
import { PPTX_TYPE, writeDeck } from '../../export/slides/writeDeck';
import type { ImportRecord } from '../../model/importRecord';
import type { IsoDate } from '../../model/period';
import { listImports } from '../../store/imports';
import type { Workspace } from '../../store/openWorkspace';
import { readSettings } from '../../store/settings';
import type { Words } from '../../words/zh';
import { saveFile } from '../controls/saveFile';
import { todayIso } from '../words/localTime';
import { readDeckDesign } from './deckDesignOf';

/** What the makers of slides need beside what the page knows. */
export interface PageDeckGiven {
  readonly imports: readonly ImportRecord[];
  /** Name of the office, where it is stated. */
  readonly office: string | null;
  readonly today: IsoDate;
  readonly room: Room;
  readonly words: Words;
}

export type MakeSlides = (given: PageDeckGiven) => Slide[];

/** Answers how many slides were saved. */
export async function savePageDeck(
  workspace: Workspace,
  named: readonly string[],
  make: MakeSlides,
  words: Words,
): Promise<string> {
  const [imports, settings, { design }] = await Promise.all([
    listImports(workspace),
    readSettings(workspace),
    readDeckDesign(workspace),
  ]);
  const today = todayIso();
  const slides = make({ imports, office: settings.displayName, today, room: design.look.page.body, words });
  if (slides.length === 0) return words.exporting.noSlides;
  const title = named.filter((part) => part !== '').join(' ');
  const bytes = await writeDeck(title, slides, new Date().toISOString(), { design });
  saveFile(new Blob([bytes], { type: PPTX_TYPE }), fileName(named, today, 'pptx'));
  return words.exporting.savedSlides(slides.length);
}
