// The lamps of the lists, counted; each is a switch that shows only its tasks.
import { rollUp, WORST_FIRST } from '../../../analysis/rollUp';
import type { TaskRow } from '../../../analysis/tasks';
import type { LampColor } from '../../../model/lampMethod';
import { LampMark } from '../../controls/LampMark';
import { lampName } from '../../../chart/lampName';
import { useWords } from '../../words/wordsContext';
import styles from './TaskFilters.module.css';

interface LampFilterProps {
  readonly rows: readonly TaskRow[];
  readonly chosen: LampColor | undefined;
  readonly onChoose: (color: LampColor | undefined) => void;
}

export function LampFilter({ rows, chosen, onChoose }: LampFilterProps) {
  const words = useWords();
  const good = rows[0]?.rules.goodColor ?? 'green';
  const { counts } = rollUp(rows);
  return (
    <div role="group" aria-label={words.taskPage.lampFilter} className={styles.lamps}>
      {WORST_FIRST.filter((color) => counts[color] > 0 || color === chosen).map((color) => (
        <button
          key={color}
          type="button"
          className={styles.lamp}
          aria-pressed={color === chosen}
          onClick={() => onChoose(color === chosen ? undefined : color)}
        >
          <LampMark color={color} good={good} word={lampName(color, good, words)} /> <strong>{counts[color]}</strong>
        </button>
      ))}
    </div>
  );
}
