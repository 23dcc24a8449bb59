// The tasks that the page shows as a task list that can be read in again.
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import { hasDemoData } from '../../model/demoData';
import type { IsoDate } from '../../model/period';
import { useWorkspace } from '../data/workspaceContext';
import { type FileToSave, SaveMenu } from '../export/SaveMenu';
import { pageDeckFile } from '../slides/pageDeckFile';
import type { PageDeckGiven } from '../slides/savePageDeck';
import { useWords } from '../words/wordsContext';

interface SaveTasksProps {
  /** In the order of the page. */
  readonly rows: readonly TaskRow[];
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  /** Which of the tasks they are; '' for all. */
  readonly note: string;
}

const FORMATS = ['xlsx', 'csv'] as const;

export function SaveTasks({ rows, index, asOf, note }: SaveTasksProps) {
  const words = useWords();
  const workspace = useWorkspace();
  const { exporting } = words;
  const files = FORMATS.map((format): FileToSave => {
    const save = async () => {
      const { saveTasks } = await import('./saveTaskFile');
      return saveTasks(rows, { indicators: index.indicators, asOf }, format, words);
    };
    return { label: exporting.tasks[format], group: exporting.shownTasks, save };
  });
  const lists = [...new Set(rows.map(({ task }) => task.list))];
  const named = [lists.length === 1 ? lists[0]! : words.tasks.title, words.formatDate(asOf)];
  const load = async () => {
    const { tasksOfPage } = await import('../../export/slides/deck/pageSlides');
    return (given: PageDeckGiven) =>
      tasksOfPage(rows, note, { ...given, index, asOf, isDemo: hasDemoData(given.imports) });
  };
  return <SaveMenu label={exporting.page} files={[pageDeckFile(workspace, named, load, words), ...files]} />;
}
