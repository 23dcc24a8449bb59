// What the task list reports where no table states the indicator: told apart from a stated value.
import type { TaskActual } from '../../analysis/taskActual';
import valueStyles from '../controls/ValueText.module.css';
import { readableValue } from '../../words/readableValue';
import { useWords } from '../words/wordsContext';

interface ReportedValueProps {
  readonly actual: TaskActual;
  readonly decimals: number | null;
}

export function ReportedValue({ actual, decimals }: ReportedValueProps) {
  const words = useWords();
  const day = actual.progress === null ? '' : words.formatDate(actual.progress.asOf);
  const shown = actual.value === null ? null : readableValue(actual.value, actual.unit, decimals, words);
  return (
    <span className={valueStyles.value} title={words.tasks.actualFromList(day)}>
      <span className={valueStyles.note}>{words.overview.fromTaskList}</span>
      {shown === null ? (
        <span className={valueStyles.missing}>
          {actual.missing === null ? words.noValue : words.missing[actual.missing]}
        </span>
      ) : (
        <>
          <span className={valueStyles.strong}>{shown.number}</span>
          <span className={valueStyles.unit}>{shown.unit}</span>
        </>
      )}
    </span>
  );
}
