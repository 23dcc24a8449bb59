// The lamp now and as it would be when the form is saved, computed as the page computes it.
import type { KnownIndex } from '../../../analysis/known';
import type { TaskRow } from '../../../analysis/tasks';
import type { IsoDate } from '../../../model/period';
import { LampMark } from '../../controls/LampMark';
import { formatLamp } from '../../../chart/formatLamp';
import { useWords } from '../../words/wordsContext';
import { previewRow } from './previewRow';
import type { TaskAndTarget } from './taskAndTarget';
import styles from './TaskForms.module.css';

interface LampPreviewProps {
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
  readonly now: TaskAndTarget;
  /** Null while the form has faults. */
  readonly then: TaskAndTarget | null;
}

export function LampPreview({ index, asOf, now, then }: LampPreviewProps) {
  const words = useWords();
  const { taskEdit } = words;
  return (
    <section className={styles.preview} aria-label={taskEdit.preview}>
      <h3>
        {taskEdit.preview}
        {words.common.clauseSeparator}
        {taskEdit.previewDay(words.formatDate(asOf))}
      </h3>
      <dl aria-live="polite">
        <LampLine name={taskEdit.previewNow} row={previewRow(index, now, asOf)} />
        {then !== null && <LampLine name={taskEdit.previewThen} row={previewRow(index, then, asOf)} />}
      </dl>
      {then === null && <p className={styles.muted}>{taskEdit.previewNot}</p>}
    </section>
  );
}

function LampLine({ name, row: { lamp } }: { readonly name: string; readonly row: TaskRow }) {
  const words = useWords();
  const percent = (value: number | null) => (value === null ? words.changes.noValue : words.formatPercent(value, 1));
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <LampMark color={lamp.color} good={lamp.rules.goodColor} word={formatLamp(lamp, words)} />{' '}
        {lamp.completion !== null && (
          <span className={styles.muted}>
            {words.taskEdit.previewFigures(percent(lamp.completion), percent(lamp.planned))}
          </span>
        )}
      </dd>
    </div>
  );
}
