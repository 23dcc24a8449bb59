// One indicator of the overview.
import type { KnownIndex } from '../../analysis/known';
import type { OverviewRow } from '../../analysis/overview';
import { hasValue } from '../../analysis/reading';
import type { Period } from '../../model/period';
import { LampSign } from '../controls/LampSign';
import { TargetBar } from '../controls/TargetBar';
import { rowsOfReading } from '../derived/rowsAddress';
import { addressOf } from '../routing/addressOf';
import { ValueText } from '../controls/ValueText';
import { formatChange } from '../../chart/formatChange';
import { nameOf } from '../../words/nameOf';
import { readableValue } from '../../words/readableValue';
import { useWords } from '../words/wordsContext';
import styles from './OverviewTable.module.css';
import { ReportedValue } from './ReportedValue';
import { Spark } from './Spark';
import { sparkLabel } from './sparkLabel';

interface OverviewLineProps {
  readonly row: OverviewRow;
  readonly index: KnownIndex;
  readonly area: string | undefined;
  readonly period: Period;
}

export function OverviewLine({ row, index, area, period }: OverviewLineProps) {
  const words = useWords();
  const { indicator, reading, change, target, lamp } = row;
  const changed = formatChange(change, words);
  const owed = target === null ? null : readableValue(target.value, target.unit, indicator.decimals, words);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <a href={addressOf('/indicator', { code: indicator.code, area })}>{nameOf(indicator, words)}</a>
      </th>
      <td className={styles.value}>
        {row.reported === null ? (
          <ValueText
            reading={reading}
            unit={indicator.unit}
            decimals={indicator.decimals}
            asked={period}
            rows={rowsOfReading(index, indicator.code, area ?? null, reading)}
            strong
          />
        ) : (
          <ReportedValue actual={row.reported} decimals={indicator.decimals} />
        )}
      </td>
      <td className={styles.change} title={changed.why}>
        {inOneLine(changed.text)}
      </td>
      <td className={styles.spark}>
        <Spark
          values={row.spark.map((one) => (hasValue(one) ? one.value : null))}
          label={sparkLabel(row.spark, words)}
        />
      </td>
      {target === null || owed === null ? (
        <td colSpan={4} className={styles.untargeted}>
          <span className="visuallyHidden">{words.lamps.reasons.noTarget}</span>
        </td>
      ) : (
        <>
          <td className={styles.bar}>
            <TargetBar completion={lamp.completion} planned={null} lagging={lamp.color === 'red'} />
          </td>
          <td className={styles.target} data-label={words.overview.target}>
            {words.operators[target.operator]}
            {owed.number}
            {target.unit !== indicator.unit && ` ${owed.unit}`}
          </td>
          <td className={styles.completion}>
            {lamp.completion === null ? words.changes.noValue : words.formatPercent(lamp.completion, 1)}
          </td>
          <td className={styles.lamp}>
            <LampSign lamp={lamp} override={row.override} />
          </td>
        </>
      )}
    </tr>
  );
}

/** A number keeps a unit of one word beside it; a longer unit may go to the next line. */
function inOneLine(text: string): string {
  return text.replace(/^(\S+) (\S+)$/, '$1\u00A0$2');
}
