// The lamps of the lists, counted; each is a switch that shows only its tasks.
import { rollUp, WORST_FIRST } from '../../../analysis/rollUp';
import type { TaskRow } from '../../../analysis/tasks';
import type { LampColor } from '../../../model/lampMethod';
import { LampMark } from '../../controls/LampMark';
import { lampNames } from '../../../words/lampName';
import { useWords } from '../../words/wordsContext';
import styles from './TaskFilters.module.css';

interface LampFilterProps {
  readonly rows: readonly TaskRow[];
  readonly chosen: LampColor | undefined;
  readonly onChoose: (color: LampColor | undefined) => void;
}

export function LampFilter({ rows, chosen, onChoose }: LampFilterProps) {
  const words = useWords();
  const { counts, goods } = rollUp(rows);
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
          <LampMark color={color} good={goods[0] ?? 'green'} word={lampNames(color, goods, words)} />{' '}
          <strong>{counts[color]}</strong>
        </button>
      ))}
    </div>
  );
}
