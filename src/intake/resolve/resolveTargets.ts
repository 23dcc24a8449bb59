// Targets and tasks of a file with the codes of what is known.
// Law: a target whose indicator is unknown stays a target of its task; it never makes an indicator.
import type { Indicator } from '../../model/indicator';
import { type Target, TARGET_ADDITIONS, type TargetOperator } from '../../model/target';
import { type Task, TASK_ADDITIONS, type TaskProgress } from '../../model/task';
import { convertUnit, FRACTION, normaliseUnit } from '../../model/unit';
import { lastDay } from '../../model/period';
import type { FoundTarget, FoundTask, MappedTable } from '../map/mappedTable';
import type { EntityBook } from './entityBook';
import { isUnwantedTarget } from './nameChoices';
import type { Unwanted } from './nameChoices';

/** Targets of one table; a later one of the same id replaces an earlier one. */
export function resolveTargets(table: MappedTable, book: EntityBook, homeArea: string, unwanted: Unwanted): Target[] {
  const wanted = table.targets.filter((found) => !isUnwantedTarget(unwanted, found));
  return wanted.map((found) => resolveTarget(found, table, book, homeArea));
}

function resolveTarget(found: FoundTarget, table: MappedTable, book: EntityBook, homeArea: string): Target {
  const task = found.task === null ? null : table.tasks.find(({ number }) => number === found.task);
  const indicator = book.knownIndicator(found.indicator, found.indicator ?? task?.title ?? null);
  const area = areaOf(found.areaCode, found.area, book, homeArea);
  const stated = found.unit === null ? (indicator?.unit ?? '') : normaliseUnit(found.unit);
  const wanted = stated === FRACTION && indicator === null ? '%' : (indicator?.unit ?? '');
  const converted = wanted === '' || stated === '' ? null : convertUnit(found.value, stated, wanted);
  return {
    ...TARGET_ADDITIONS,
    id: task == null ? `${indicator?.code ?? found.indicator} ${area} ${found.period}` : taskId(task),
    indicator: indicator?.code ?? null,
    area,
    period: found.period,
    operator: operatorFor(found.operator, indicator),
    value: converted ?? found.value,
    unit: converted === null ? stated : wanted,
    baseline: null,
    curve: found.curve,
    due: found.due ?? lastDay(found.period),
    origin: found.origin,
  };
}

/** Where less is better, a list that writes only "3.5 工作日" promises at most that. */
function operatorFor(stated: TargetOperator, indicator: Indicator | null): TargetOperator {
  return stated === '=' && indicator?.direction === 'down' ? '<=' : stated;
}

function areaOf(code: string | null, label: string | null, book: EntityBook, homeArea: string): string {
  return code === null && label === null ? book.areaOf(homeArea, null) : book.areaOf(code, label);
}

/** The same list and number next month is the same task. */
function taskId(task: FoundTask): string {
  return `${task.list} ${task.number}`;
}

/** Tasks of one table; reports of the stored task that the list does not repeat stay. */
export function resolveTasks(
  table: MappedTable,
  book: EntityBook,
  homeArea: string,
  stored: ReadonlyMap<string, Task>,
): Task[] {
  return table.tasks.map((found) => {
    const id = taskId(found);
    const target = table.targets.some(({ task }) => task === found.number) ? id : null;
    return {
      ...TASK_ADDITIONS,
      ...decidedInPlace(stored.get(id)),
      id,
      list: found.list,
      year: found.year,
      lastYear: found.year,
      number: found.number,
      title: found.title,
      indicator: book.knownIndicator(found.indicator, found.indicator ?? found.title)?.code ?? null,
      area: areaOf(null, found.area, book, homeArea),
      target,
      section: found.section,
      leader: found.leader,
      deputy: found.deputy,
      partners: found.partners,
      due: found.due,
      progress: mergeProgress(stored.get(id)?.progress ?? [], found.progress),
    };
  });
}

/** What a list does not say, and people add to its tasks in place. */
function decidedInPlace(stored: Task | undefined): Pick<Task, 'remedies' | 'overrides'> {
  return { remedies: stored?.remedies ?? [], overrides: stored?.overrides ?? [] };
}

function mergeProgress(stored: readonly TaskProgress[], reported: TaskProgress | null): readonly TaskProgress[] {
  if (reported === null) return stored;
  const others = stored.filter(({ asOf }) => asOf !== reported.asOf);
  return [...others, reported].sort((left, right) => (left.asOf < right.asOf ? -1 : 1));
}
