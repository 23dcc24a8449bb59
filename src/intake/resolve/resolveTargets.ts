// Targets of a file with the codes of what is known.
// Law: a target whose indicator is unknown stays a target of its task; it never makes an indicator. What the file does
// not say of a target that is stored (its course, method, start, due day) stays as it is stored.
import type { Indicator } from '../../model/indicator';
import { type Target, TARGET_ADDITIONS, type TargetOperator } from '../../model/target';
import type { Task } from '../../model/task';
import { convertUnit, FRACTION, normaliseUnit } from '../../model/unit';
import { lastDay } from '../../model/period';
import type { FoundTarget, MappedTable } from '../map/mappedTable';
import type { EntityBook } from './entityBook';
import { linkOf } from './linkedIndicators';
import { isUnwantedTarget } from './nameChoices';
import type { Unwanted } from './nameChoices';
import { areaOf, taskId } from './taskIdentity';

/** Stored targets and tasks by id. */
export interface StoredPromises {
  readonly targets: ReadonlyMap<string, Target>;
  readonly tasks: ReadonlyMap<string, Task>;
}

/** Targets of one table; a later one of the same id replaces an earlier one. */
export function resolveTargets(
  table: MappedTable,
  book: EntityBook,
  homeArea: string,
  unwanted: Unwanted,
  stored: StoredPromises,
): Target[] {
  const wanted = table.targets.filter((found) => !isUnwantedTarget(unwanted, found));
  return wanted.map((found) => resolveTarget(found, table, book, homeArea, stored));
}

function resolveTarget(
  found: FoundTarget,
  table: MappedTable,
  book: EntityBook,
  homeArea: string,
  stored: StoredPromises,
): Target {
  const task = found.task === null ? null : (table.tasks.find(({ number }) => number === found.task) ?? null);
  const known = task === null ? undefined : stored.tasks.get(taskId(task));
  const indicator =
    task === null ? book.knownIndicator(found.indicator, found.indicator) : linkOf(task, found.unit, book, known).main;
  const area = areaOf(found.areaCode, found.area ?? known?.area ?? null, book, homeArea);
  const id = task === null ? `${indicator?.code ?? found.indicator} ${area} ${found.period}` : taskId(task);
  const before = stored.targets.get(known?.target ?? id);
  const { value, unit, baseline } = inIndicatorUnit(found, indicator);
  return {
    ...TARGET_ADDITIONS,
    ...keptOf(before, found),
    id: known?.target ?? id,
    indicator: indicator?.code ?? null,
    area,
    period: found.period,
    // A bare "9 家" leaves the operator open, and what is stored says it.
    operator: found.operator === '=' && before !== undefined ? before.operator : operatorFor(found.operator, indicator),
    value,
    unit,
    counts: found.counts,
    ...(baseline === null ? {} : { baseline }),
    ...(found.curve === null ? {} : { curve: found.curve }),
    ...(found.due === null ? {} : { due: found.due }),
    origin: found.origin,
  };
}

/** What stays of a stored target where the file does not say it; what it counts decides what its start means. */
function keptOf(stored: Target | undefined, found: FoundTarget): Pick<Target, 'baseline' | 'curve' | 'method' | 'due'> {
  const isSamePromise = stored?.counts === found.counts && stored.period === found.period;
  return {
    baseline: isSamePromise ? stored.baseline : null,
    curve: stored?.curve ?? { kind: 'linear' },
    method: stored?.method ?? null,
    due: stored?.due ?? lastDay(found.period),
  };
}

function inIndicatorUnit(
  { unit: written, value, baseline }: FoundTarget,
  indicator: Indicator | null,
): Pick<Target, 'value' | 'unit' | 'baseline'> {
  const stated = written === null ? (indicator?.unit ?? '') : normaliseUnit(written);
  const wanted = stated === FRACTION && indicator === null ? '%' : (indicator?.unit ?? '');
  const converted = wanted === '' || stated === '' ? null : convertUnit(value, stated, wanted);
  if (converted === null) return { value, unit: stated, baseline };
  return { value: converted, unit: wanted, baseline: baseline === null ? null : convertUnit(baseline, stated, wanted) };
}

/** Where less is better, a list that writes only "3.5 工作日" promises at most that. */
function operatorFor(stated: TargetOperator, indicator: Indicator | null): TargetOperator {
  return stated === '=' && indicator?.direction === 'down' ? '<=' : stated;
}
