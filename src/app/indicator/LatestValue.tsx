// The latest value with its change on the year, and how far it has come towards its target.
import { useMemo } from 'react';
import type { Change } from '../../analysis/growth';
import { type KnownIndex, shelvesAt } from '../../analysis/known';
import { overviewRow } from '../../analysis/overview';
import { isYearEnd, readChangeSinceYearEnd } from '../../analysis/readChange';
import type { Reading } from '../../analysis/reading';
import type { Indicator } from '../../model/indicator';
import { comparePeriods, type Frequency, frequencyOf, lastDay, type Period } from '../../model/period';
import type { Target } from '../../model/target';
import { readableValue } from '../../words/readableValue';
import type { Words } from '../../words/zh';
import { LampSign } from '../controls/LampSign';
import { ValueText } from '../controls/ValueText';
import { rowsOfReading } from '../derived/rowsAddress';
import { formatChange } from '../../chart/formatChange';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import styles from './LatestValue.module.css';

interface LatestValueProps {
  readonly index: KnownIndex;
  readonly indicator: Indicator;
  readonly area: string;
  readonly frequency: Frequency;
}

export function LatestValue({ index, indicator, area, frequency }: LatestValueProps) {
  const words = useWords();
  const row = useMemo(() => {
    const latest = latestPeriod(index, indicator.code, area, frequency);
    if (latest === null) return null;
    const today = todayIso();
    const row = overviewRow(index, indicator, area, latest, today < lastDay(latest) ? today : lastDay(latest));
    return { period: latest, sinceYearEnd: readChangeSinceYearEnd(index, indicator, area, row.reading), ...row };
  }, [index, indicator, area, frequency]);
  if (row === null) return <p />;
  const form = row.reading?.form ?? 'period';
  const changes = changesOf(row.change, row.sinceYearEnd, row.reading, words);
  return (
    <p className={styles.latest}>
      <span>{words.formatPeriod(row.period, form)}</span>
      <span className={styles.value}>
        <ValueText
          reading={row.reading}
          unit={indicator.unit}
          decimals={indicator.decimals}
          asked={row.period}
          rows={rowsOfReading(index, indicator.code, area, row.reading)}
        />
      </span>
      {changes.map(({ name, text, why }) => (
        <span key={name} title={why}>
          {name} {text}
        </span>
      ))}
      {row.target !== null && (
        <>
          <span>
            {words.overview.target} {words.operators[row.target.operator]}
            {targetText(row.target, indicator, words)}
            {row.lamp.completion !== null &&
              `${words.common.clauseSeparator}${words.overview.completion} ${words.formatPercent(row.lamp.completion, 1)}`}
          </span>
          <LampSign lamp={row.lamp} override={row.override} />
        </>
      )}
    </p>
  );
}

/** On the year; of stocks since the end of last year, at a year's end only that. */
function changesOf(onYear: Change, sinceYearEnd: Change | null, reading: Reading | null, words: Words) {
  const year = { name: words.changes.name, ...formatChange(onYear, words) };
  if (sinceYearEnd === null || reading === null) return [year];
  const since = { name: words.changes.sinceYearEnd, ...formatChange(sinceYearEnd, words) };
  return isYearEnd(reading.period) ? [since] : [year, since];
}

function targetText({ value, unit }: Target, { decimals }: Indicator, words: Words): string {
  const shown = readableValue(value, unit, decimals, words);
  return `${shown.number} ${shown.unit}`;
}

/** The latest period of a frequency with a value, stated or to be had from finer ones. */
function latestPeriod(index: KnownIndex, code: string, area: string, frequency: Frequency): Period | null {
  let latest: Period | null = null;
  for (const series of shelvesAt(index, code, area).flatMap((shelf) => shelf.series)) {
    if (series.key.frequency !== frequency) continue;
    for (const { period, value } of series.observations) {
      if (value !== null && (latest === null || comparePeriods(period, latest) > 0)) latest = period;
    }
  }
  return latest ?? latestOfAny(index, code, area);
}

function latestOfAny(index: KnownIndex, code: string, area: string): Period | null {
  const periods = shelvesAt(index, code, area)
    .flatMap(({ series }) => series)
    .flatMap(({ observations }) => observations.filter(({ value }) => value !== null).map(({ period }) => period));
  const latestFirst = periods.sort((left, right) => comparePeriods(right, left));
  return latestFirst.find((period) => frequencyOf(period) !== 'span') ?? latestFirst[0] ?? null;
}
