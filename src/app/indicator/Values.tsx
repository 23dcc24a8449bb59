// The values as tables state them, newest first, each with its state and the cell it came from.
import { useMemo, useState } from 'react';
import { importsById, type ImportsById } from '../../model/importOrigin';
import { type Observation, isMissing } from '../../model/observation';
import { comparePeriods, type Frequency } from '../../model/period';
import { type Series, seriesId } from '../../model/series';
import { Button } from '../controls/Button';
import { UnitValue } from '../controls/UnitValue';
import { useImports } from '../data/queries';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { OriginText } from './OriginText';
import { originOf } from './originOf';
import { ValueHistory } from './ValueHistory';
import styles from './Values.module.css';

interface ValuesProps {
  readonly code: string;
  /** Of one area, without dimensions. */
  readonly series: readonly Series[];
  readonly frequency: Frequency;
  readonly decimals: number | null;
}

interface ValueRow {
  readonly series: Series;
  readonly observation: Observation;
}

const SHOWN_AT_FIRST = 24;

export function Values({ code, series, frequency, decimals }: ValuesProps) {
  const words = useWords();
  const imports = useImports();
  const [isWhole, setWhole] = useState(false);
  const log = useMemo(() => importsById(imports.data ?? []), [imports.data]);
  const rows = useMemo(() => rowsOf(series, frequency), [series, frequency]);
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST);
  if (rows.length === 0) return <p className={styles.note}>{words.shell.notStated(words.frequencies[frequency])}</p>;
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.common.period}</th>
              <th scope="col" className={styles.number}>
                {words.common.value}
              </th>
              <th scope="col">{words.common.status}</th>
              <th scope="col">{words.indicator.cameFrom}</th>
              <th scope="col">{words.log.when}</th>
              <th scope="col">
                <span className="visuallyHidden">{words.shell.history}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ValueLine
                key={`${seriesId(row.series.key)} ${row.observation.period}`}
                code={code}
                row={row}
                log={log}
                decimals={decimals}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <Button weight="quiet" onClick={() => setWhole(true)}>
          {words.shell.showAll(rows.length)}
        </Button>
      )}
    </>
  );
}

function rowsOf(series: readonly Series[], frequency: Frequency): ValueRow[] {
  return series
    .filter(({ key }) => key.frequency === frequency)
    .flatMap((one) => one.observations.map((observation) => ({ series: one, observation })))
    .sort((left, right) => comparePeriods(right.observation.period, left.observation.period));
}

interface ValueLineProps {
  readonly code: string;
  readonly row: ValueRow;
  readonly log: ImportsById;
  readonly decimals: number | null;
}

function ValueLine({ code, row, log, decimals }: ValueLineProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { series, observation } = row;
  const { value, status, source, text } = observation;
  const origin = originOf(log, source);
  return (
    <>
      <tr>
        <th scope="row">{words.formatPeriod(observation.period, series.key.form)}</th>
        <td className={styles.number}>
          {value === null ? (
            <span className={styles.note}>{isMissing(status) ? words.missing[status] : words.noValue}</span>
          ) : (
            <UnitValue value={value} unit={series.key.unit} decimals={decimals} />
          )}
        </td>
        <td>{isMissing(status) ? words.missing[status] : words.statuses[status]}</td>
        <td className={styles.origin}>
          <OriginText log={log} source={source} text={text} />
        </td>
        <td className={styles.when}>{origin === null ? '' : localStamp(new Date(origin.at))}</td>
        <td className={styles.action}>
          <Button weight="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {words.shell.history}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className={styles.history}>
            <ValueHistory code={code} series={series.key} period={observation.period} log={log} decimals={decimals} />
          </td>
        </tr>
      )}
    </>
  );
}
