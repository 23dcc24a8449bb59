// One row in full: every cell, with the text as found where it was read differently; where the row came from; and what
// it was before.
import { importsById } from '../../model/importOrigin';
import type { ImportRecord } from '../../model/importRecord';
import type { Register } from '../../model/register';
import type { RegisterRow } from '../../model/registerRows';
import type { ReportedRow } from '../../store/rowHistory';
import { Dialog } from '../controls/Dialog';
import { useImports, useRowHistory } from '../data/queries';
import { OriginText } from '../indicator/OriginText';
import { QueryView } from '../states/QueryView';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import styles from './RowDetails.module.css';

interface RowDetailsProps {
  readonly register: Register;
  readonly row: RegisterRow;
  readonly onClose: () => void;
}

export function RowDetails({ register, row, onClose }: RowDetailsProps) {
  const words = useWords();
  const imports = useImports();
  const history = useRowHistory(register.id, row.key);
  return (
    <Dialog title={words.registers.details} onClose={onClose}>
      <dl className={styles.cells}>
        {register.columns.map(({ name }, at) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {row.cells[at] === '' ? words.registers.blank : row.cells[at]}
              {row.found[at] !== '' && <small> {words.indicator.asFound(row.found[at] ?? '')}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.title}>{words.registers.history}</h3>
      <QueryView query={imports}>
        {(records) => (
          <QueryView query={history}>{(reports) => <History reports={reports} records={records} />}</QueryView>
        )}
      </QueryView>
    </Dialog>
  );
}

interface HistoryProps {
  readonly reports: readonly ReportedRow[];
  readonly records: readonly ImportRecord[];
}

/** The newest first, each with the cells it changed. */
function History({ reports, records }: HistoryProps) {
  const words = useWords();
  const log = importsById(records);
  return (
    <ol className={styles.history} reversed>
      {[...reports].reverse().map((report) => (
        <li key={report.import}>
          <time>{timeOf(log.get(report.import))}</time> <strong>{words.registers.rowChanges[report.kind]}</strong>{' '}
          {report.source !== null && <OriginText log={log} source={report.source} text={null} />}
          {report.cells.length > 0 && (
            <ul>
              {report.cells.map(({ column, before, after }) => (
                <li key={column}>
                  {column}
                  {words.common.colon}
                  <del>{before === '' ? words.registers.blank : before}</del>{' '}
                  <ins>{after === '' ? words.registers.blank : after}</ins>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function timeOf(record: ImportRecord | undefined): string {
  return record === undefined ? '' : localStamp(new Date(record.at));
}
