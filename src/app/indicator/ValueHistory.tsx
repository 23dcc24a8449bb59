// One value as it was reported each time: what a table of an earlier day said stays readable.
import type { ImportRecord } from '../../model/importRecord';
import { isMissing } from '../../model/observation';
import type { Period } from '../../model/period';
import type { SeriesKey } from '../../model/series';
import type { ReportedValue } from '../../store/imports';
import type { Words } from '../../words/zh';
import { useHistory } from '../data/queries';
import { QueryView } from '../states/QueryView';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { HistoryNotes } from './HistoryNotes';
import { OriginText } from './OriginText';
import { RevisionChart } from './RevisionChart';
import styles from './Values.module.css';

interface ValueHistoryProps {
  readonly code: string;
  readonly series: SeriesKey;
  readonly period: Period;
  readonly log: ReadonlyMap<number, ImportRecord>;
  readonly decimals: number | null;
}

export function ValueHistory({ code, series, period, log, decimals }: ValueHistoryProps) {
  const words = useWords();
  const history = useHistory(code, series, period);
  return (
    <QueryView query={history}>
      {(reports) => (
        <>
          <RevisionChart
            reports={reports}
            log={log}
            unit={series.unit}
            period={words.formatPeriod(period, series.form)}
          />
          <ol className={styles.reports} reversed>
            {[...reports].reverse().map((report, at) => (
              <li key={report.import}>
                <time>{timeOf(log.get(report.import))}</time> <strong>{reported(report, decimals, words)}</strong>{' '}
                {report.source !== null && <OriginText log={log} source={report.source} text={report.text} />}
                <HistoryNotes
                  report={report}
                  before={reports[reports.length - at - 2] ?? null}
                  record={log.get(report.import)}
                  isCurrent={at === 0}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </QueryView>
  );
}

function timeOf(record: ImportRecord | undefined): string {
  return record === undefined ? '' : localStamp(new Date(record.at));
}

function reported({ value, status }: ReportedValue, decimals: number | null, words: Words): string {
  if (status === null) return words.importing.removed;
  if (value === null) return isMissing(status) ? words.missing[status] : words.noValue;
  const state = isMissing(status) || status === 'normal' ? '' : ` ${words.statuses[status]}`;
  return `${words.formatNumber(value, decimals)}${state}`;
}
