// A task in full: how its lamp came about, the inputs behind it, and what was reported.
import { Link } from '@tanstack/react-router';
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { LampCard } from '../lamps/LampCard';
import { useWords } from '../words/wordsContext';
import { formatCurve } from '../words/formatCurve';
import { TaskActions } from './edit/TaskActions';
import type { TaskEdit } from './edit/TaskEditor';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { TaskRemedies } from './reports/TaskRemedies';
import { TaskReports } from './reports/TaskReports';
import styles from './TaskDetails.module.css';

interface TaskDetailsProps {
  readonly row: TaskRow;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  readonly onEdit: (edit: TaskEdit) => void;
}

export function TaskDetails({ row, index, asOf, onEdit }: TaskDetailsProps) {
  const words = useWords();
  const { task, target } = row;
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const on = { task, target };
  const unit = target?.unit ?? indicator?.unit ?? '';
  return (
    <div className={styles.details}>
      <TaskActions on={on} onEdit={onEdit} />
      <LampCard row={row} index={index} asOf={asOf} />
      <dl className={styles.facts}>
        {factsOf(row, asOf, indicator === undefined ? '' : nameOf(indicator, words), words).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {indicator !== undefined && (
          <div>
            <dt>{words.common.indicator}</dt>
            <dd>
              <Link to="/indicator" search={{ code: indicator.code, area: task.area }}>
                {nameOf(indicator, words)}
              </Link>
            </dd>
          </div>
        )}
        {target !== null && (
          <div>
            <dt>{words.common.source}</dt>
            <dd>{target.origin}</dd>
          </div>
        )}
      </dl>
      <TaskReports on={on} unit={unit} onEdit={onEdit} />
      <TaskRemedies on={on} unit={unit} onEdit={onEdit} />
    </div>
  );
}

function factsOf(row: TaskRow, asOf: IsoDate, name: string, words: Words): (readonly [string, string])[] {
  const { task, target, actual } = row;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.tasks.asOf, words.formatDate(asOf)],
    [words.tasks.target, formatTaskTarget(target, words)],
    [words.tasks.actual, actualText(row, name, words)],
    [words.tasks.planned, curveText(row, words)],
    [words.shell.baseline, baselineText(row, words)],
    [words.promises.content, task.content],
    [words.promises.taskSource, task.source],
    [words.tasks.leader, task.leader],
    [words.shell.deputy, task.deputy],
    [words.shell.partners, task.partners],
    [words.tasks.note, actual.news?.note ?? null],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

/** A curve of earlier years names the years it was read from. */
function curveText({ target, judged }: TaskRow, words: Words): string | null {
  if (target === null) return null;
  const curve = formatCurve(target.curve, words);
  if (judged.curveYears.length === 0) return curve;
  const years = [...judged.curveYears].reverse().map((year) => words.formatYear(year));
  return words.lampCard.curveYears(curve, years.join(words.common.listSeparator));
}

/** As stated, or the reading that an increase counts from. */
function baselineText({ target, judged: { start } }: TaskRow, words: Words): string | null {
  if (target === null) return null;
  if (target.baseline !== null) return words.formatValue(target.baseline, target.unit, null);
  if (start?.value == null) return null;
  const value = words.formatValue(start.value, start.unit, null);
  return words.lampCard.baseFromData(value, words.formatPeriod(start.period, start.form));
}

function actualText({ actual }: TaskRow, name: string, words: Words): string {
  const value =
    actual.value === null
      ? actual.missing === null
        ? words.noValue
        : words.missing[actual.missing]
      : words.formatValue(actual.value, actual.unit, null);
  switch (actual.from) {
    case 'indicator': {
      const period = actual.reading === null ? '' : words.formatPeriod(actual.reading.period, actual.reading.form);
      return `${value}${words.common.clauseSeparator}${words.tasks.actualFromIndicator(name)} ${period}`;
    }
    case 'list': {
      const day = actual.progress === null ? '' : words.formatDate(actual.progress.asOf);
      return `${value}${words.common.clauseSeparator}${words.tasks.actualFromList(day)}`;
    }
    case 'nowhere':
      return value;
  }
}
