// The indicators that a task names. Law: one measures it, the others stand beside; what is not known is named, not made.
import type { Indicator } from '../../model/indicator';
import type { Task } from '../../model/task';
import { convertUnit, normaliseUnit } from '../../model/unit';
import type { FoundTask } from '../map/mappedTable';
import type { EntityBook } from './entityBook';

export interface TaskLink {
  /** Measures the task: the first one whose unit the target's can be converted to. */
  readonly main: Indicator | null;
  readonly related: readonly string[];
  /** Names in the cell that no indicator has. */
  readonly unknown: readonly string[];
}

/** `unit` is the target's; a list that names no indicator keeps those of the stored task. */
export function linkOf(task: FoundTask, unit: string | null, book: EntityBook, stored: Task | undefined): TaskLink {
  if (task.indicator === null) return linkWithoutName(task, book, stored);
  const whole = book.knownIndicator(task.indicator, task.indicator);
  if (whole !== null) return { main: whole, related: [], unknown: [] };
  const names = task.indicator.split(/[、，,；;\n]/).map((name) => name.trim());
  const found = names
    .filter((name) => name !== '')
    .map((name) => ({ name, indicator: book.knownIndicator(name, name) }));
  const known = found.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]));
  const main = known.find((indicator) => isInUnit(indicator, unit)) ?? null;
  return {
    main,
    related: [...new Set(known.map(({ code }) => code))].filter((code) => code !== main?.code),
    unknown: found.flatMap(({ name, indicator }) => (indicator === null ? [name] : [])),
  };
}

function linkWithoutName(task: FoundTask, book: EntityBook, stored: Task | undefined): TaskLink {
  const isKept = stored !== undefined && task.unsaid.includes('indicator');
  const main = isKept ? book.knownIndicator(stored.indicator, null) : book.knownIndicator(null, task.title);
  return { main, related: isKept ? stored.related : [], unknown: [] };
}

function isInUnit({ unit }: Indicator, stated: string | null): boolean {
  return stated === null || unit === '' || convertUnit(1, normaliseUnit(stated), unit) !== null;
}
