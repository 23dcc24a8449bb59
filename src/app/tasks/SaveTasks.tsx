// The tasks that the page shows as a task list that can be read in again.
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { type FileToSave, SaveMenu } from '../export/SaveMenu';
import { useWords } from '../words/wordsContext';

interface SaveTasksProps {
  /** In the order of the page. */
  readonly rows: readonly TaskRow[];
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
}

const FORMATS = ['xlsx', 'csv'] as const;

export function SaveTasks({ rows, index, asOf }: SaveTasksProps) {
  const words = useWords();
  const { exporting } = words;
  const files = FORMATS.map((format): FileToSave => {
    const save = async () => {
      const { saveTasks } = await import('./saveTaskFile');
      return saveTasks(rows, { indicators: index.indicators, asOf }, format, words);
    };
    return { label: exporting.tasks[format], group: exporting.shownTasks, save };
  });
  return <SaveMenu label={exporting.page} files={files} />;
}
