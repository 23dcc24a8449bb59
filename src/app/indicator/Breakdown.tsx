// The parts of an indicator where tables cut it by a dimension: the latest period of each, largest first.
import { type ReactNode, useMemo } from 'react';
import { comparePeriods, type Period } from '../../model/period';
import type { Series } from '../../model/series';
import { UnitValue } from '../controls/UnitValue';
import { useWords } from '../words/wordsContext';
import styles from './IndicatorInArea.module.css';
import tableStyles from './Values.module.css';

interface BreakdownProps {
  /** All series of the indicator. */
  readonly series: readonly Series[];
  readonly area: string;
  readonly decimals: number | null;
  /** Shown above the list. */
  readonly children: ReactNode;
}

interface Part {
  /** Names of the dimensions, which keep parts of one whole together. */
  readonly dimensions: string;
  readonly name: string;
  readonly series: Series;
  readonly period: Period;
  readonly value: number | null;
}

export function Breakdown({ series, area, decimals, children }: BreakdownProps) {
  const words = useWords();
  const parts = useMemo(() => partsOf(series, area), [series, area]);
  if (parts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.indicator.byDimension}</h2>
      {children}
      <table className={tableStyles.table}>
        <tbody>
          {parts.map((part) => (
            <tr key={`${part.name} ${part.series.key.frequency} ${part.series.key.form}`}>
              <th scope="row" className={tableStyles.part}>
                {part.name}
              </th>
              <td>{words.formatPeriod(part.period, part.series.key.form)}</td>
              <td className={tableStyles.number}>
                {part.value === null ? (
                  words.noValue
                ) : (
                  <UnitValue value={part.value} unit={part.series.key.unit} decimals={decimals} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function partsOf(series: readonly Series[], area: string): Part[] {
  const parts: Part[] = [];
  for (const one of series) {
    const members = Object.entries(one.key.dimensions);
    const latest = one.observations[one.observations.length - 1];
    if (one.key.area !== area || members.length === 0 || latest === undefined) continue;
    const name = members.map(([dimension, member]) => `${dimension} · ${member}`).join(' / ');
    const dimensions = members.map(([dimension]) => dimension).join(' / ');
    parts.push({ dimensions, name, series: one, period: latest.period, value: latest.value });
  }
  if (parts.length === 0) return parts;
  // Made only where there is something to order: the first collator of a page costs milliseconds.
  const byText = new Intl.Collator('zh-CN');
  return parts.sort(
    (left, right) =>
      byText.compare(left.dimensions, right.dimensions) ||
      comparePeriods(right.period, left.period) ||
      (right.value ?? -Infinity) - (left.value ?? -Infinity),
  );
}
