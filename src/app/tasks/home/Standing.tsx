// The first thing the page says: how the lists stand, what is due next and what the last import turned.
import { rollUp } from '../../../analysis/rollUp';
import type { TaskRow } from '../../../analysis/tasks';
import { daysBetween } from '../../../analysis/calendar';
import type { IsoDate } from '../../../model/period';
import { useWords } from '../../words/wordsContext';
import { dueNext, dueOf } from '../filters/taskFilters';
import styles from './Standing.module.css';
import { standingSentence } from '../../../chart/sentences/standingSentence';
import { TurnedSince } from './TurnedSince';

interface StandingProps {
  /** All tasks of the shown lists, whatever the filters hide. */
  readonly rows: readonly TaskRow[];
  readonly asOf: IsoDate;
}

const SHOWN_DUE = 3;

export function Standing({ rows, asOf }: StandingProps) {
  const words = useWords();
  const { overridden } = rollUp(rows);
  const next = dueNext(rows, asOf, SHOWN_DUE).flatMap((row) => {
    const due = dueOf(row);
    return due === null ? [] : [words.taskPage.dueIn(row.task.title, words.formatDate(due), daysBetween(asOf, due))];
  });
  return (
    <div className={styles.standing}>
      <p className={styles.sentence}>
        {standingSentence(rows, asOf, words)}
        {overridden > 0 && <span className={styles.byHand}> {words.lamps.countByHand(overridden)}</span>}
      </p>
      <dl className={styles.news}>
        <div>
          <dt>{words.taskPage.dueNext}</dt>
          <dd>{next.length === 0 ? words.taskPage.noneDue : next.join(words.common.clauseSeparator)}</dd>
        </div>
        <TurnedSince rows={rows} asOf={asOf} />
      </dl>
    </div>
  );
}
