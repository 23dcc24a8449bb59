// How the lamp of a task came about: the inputs, the formula with its numbers, the thresholds; and what was reported.
import { Link } from '@tanstack/react-router';
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { LampMark } from '../controls/LampMark';
import { formatLamp } from '../words/formatLamp';
import { useWords } from '../words/wordsContext';
import { formatCurve } from '../words/formatCurve';
import { formatTaskTarget } from './formatTaskTarget';
import { LampTurns } from './LampTurns';
import styles from './TaskDetails.module.css';

interface TaskDetailsProps {
  readonly row: TaskRow;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
}

export function TaskDetails({ row, index, asOf }: TaskDetailsProps) {
  const words = useWords();
  const { task, target, lamp } = row;
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const isComputed = lamp.planned !== null && lamp.completion !== null && lamp.gap !== null;
  return (
    <div className={styles.details}>
      <section>
        <h3>{words.tasks.how}</h3>
        <p className={styles.lamp}>
          <LampMark color={lamp.color} word={`${words.lamps.colors[lamp.color]} · ${formatLamp(lamp, words)}`} />
        </p>
        {isComputed && (
          <p>
            {words.lamps.formula(
              words.formatPercent(lamp.planned, 1),
              words.formatPercent(lamp.completion, 1),
              words.formatSigned(lamp.gap, 1),
            )}
          </p>
        )}
        <LampTurns row={row} decimals={indicator?.decimals ?? null} kind={indicator?.kind ?? null} />
        <p className={styles.muted}>{words.tasks.howText}</p>
      </section>
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
    </div>
  );
}

function factsOf(row: TaskRow, asOf: IsoDate, name: string, words: Words): (readonly [string, string])[] {
  const { task, target, actual } = row;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.tasks.asOf, words.formatDate(asOf)],
    [words.tasks.target, formatTaskTarget(target, words)],
    [words.tasks.actual, actualText(row, name, words)],
    [words.tasks.planned, target === null ? null : formatCurve(target.curve, words)],
    [words.shell.baseline, target?.baseline == null ? null : words.formatValue(target.baseline, target.unit, null)],
    [words.tasks.leader, task.leader],
    [words.shell.deputy, task.deputy],
    [words.shell.partners, task.partners],
    [words.tasks.note, actual.progress?.note ?? null],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
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
