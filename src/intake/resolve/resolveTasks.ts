// Tasks of a file beside those that are stored.
// Law: what the file does not say stays as it is stored, and so does every earlier report; a mark such as "—" says "none".
import { type Task, TASK_ADDITIONS } from '../../model/task';
import type { FoundTask, MappedTable } from '../map/mappedTable';
import type { IssueCollector } from '../map/issueCollector';
import type { EntityBook } from './entityBook';
import { linkOf } from './linkedIndicators';
import { mergeProgress } from './mergeProgress';
import { areaOf, taskId } from './taskIdentity';

/** Tasks of one table. */
export function resolveTasks(
  table: MappedTable,
  book: EntityBook,
  homeArea: string,
  stored: ReadonlyMap<string, Task>,
  issues: IssueCollector,
): Task[] {
  return table.tasks.map((found) => {
    const target = table.targets.find(({ task }) => task === found.number);
    const known = stored.get(taskId(found));
    const link = linkOf(found, target?.unit ?? null, book, known);
    for (const name of link.unknown) {
      issues.atCell('linkedUnknown', 'warning', found.row, found.linkColumn ?? 0, name);
    }
    return {
      ...taskOf(found, known),
      indicator: link.main?.code ?? null,
      related: link.related,
      area: areaOf(null, found.area ?? known?.area ?? null, book, homeArea),
      target: target === undefined ? (known?.target ?? null) : (known?.target ?? taskId(found)),
    };
  });
}

/** The words of a task, its stored ones where the file has none. */
function taskOf(found: FoundTask, known: Task | undefined): Omit<Task, 'indicator' | 'related' | 'area' | 'target'> {
  const { list, year, lastYear, number } = found;
  const said = <K extends 'title' | 'content' | 'source' | 'section' | 'leader' | 'deputy' | 'partners' | 'due'>(
    field: K,
  ): Task[K] | FoundTask[K] => (known !== undefined && found.unsaid.includes(field) ? known[field] : found[field]);
  return {
    ...TASK_ADDITIONS,
    id: taskId(found),
    list,
    year,
    lastYear,
    number,
    title: said('title'),
    content: said('content'),
    source: said('source'),
    section: said('section'),
    leader: said('leader'),
    deputy: said('deputy'),
    partners: said('partners'),
    due: said('due'),
    progress: mergeProgress(known?.progress ?? [], found.progress, found.unsaid),
    remedies: known?.remedies ?? [],
    overrides: known?.overrides ?? [],
  };
}
