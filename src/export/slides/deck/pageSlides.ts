// Pages of the workbench as slides. Law: the same indicators, tasks, charts and sentences as on the page, in its order.
import type { ChartSpec } from '../../../model/chartSpec';
import type { IsoDate } from '../../../model/period';
import type { TaskRow } from '../../../analysis/tasks';
import type { Slide } from '../slide';
import type { DeckDesk } from './deckDesk';
import { type ChartDesk, chartSlides, slidesOf } from './deckPages';
import { type TaskDesk, taskTable } from './taskTables';
import { textSlides } from './textSlides';

/** The targets behind a cover, and unless only they are shown every category. */
export function overviewSlides(desk: DeckDesk, onlyTargets: boolean): Slide[] {
  const categories = onlyTargets ? [] : desk.groups.map(({ category }) => ({ kind: 'category', category }) as const);
  return [{ kind: 'cover' } as const, { kind: 'attainment' } as const, ...categories].flatMap((page) =>
    slidesOf(page, desk),
  );
}

export interface ShownChart {
  readonly spec: ChartSpec;
  /** As somebody worded it; null for the generated one. */
  readonly title: string | null;
}

export function chartsOfPage(charts: readonly ShownChart[], desk: ChartDesk): Slide[] {
  return charts.flatMap(({ spec, title }) => chartSlides(spec, title, desk));
}

/** A table a list; `note` says what of the lists it is. */
export function tasksOfPage(rows: readonly TaskRow[], note: string, desk: TaskDesk): Slide[] {
  const lists = [...new Set(rows.map(({ task }) => task.list))];
  return lists.flatMap((list) => {
    const subtitle = [list, note].filter((part) => part !== '').join(desk.words.wall.separator);
    return taskTable(
      rows.filter(({ task }) => task.list === list),
      subtitle,
      desk,
    );
  });
}

export interface ShownText {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Each sentence a point under the title of its section. */
export function textsOfPage(
  texts: readonly ShownText[],
  { today, isDemo, ...desk }: Pick<DeckDesk, 'isDemo' | 'room' | 'words'> & { readonly today: IsoDate },
): Slide[] {
  return texts
    .flatMap(({ title, sentences }) => {
      const text = sentences.map((sentence) => `• ${sentence.replace(/\s*\n\s*/gu, ' ')}`).join('\n');
      return textSlides({ kind: 'text', title, text, writtenOn: today }, desk);
    })
    .map((slide) => (isDemo ? { ...slide, mark: desk.words.app.demoShort } : slide));
}
