// Says that only the rows behind a number are listed, and leads back to all of them.
import { nameOf } from '../../../words/nameOf';
import { Button } from '../../controls/Button';
import { useEntities } from '../../data/queries';
import { useWords } from '../../words/wordsContext';
import styles from './BehindNote.module.css';
import type { RowsBehind } from './useRowsBehind';

interface BehindNoteProps {
  readonly behind: RowsBehind;
  readonly onShowAll: () => void;
}

export function BehindNote({ behind, onShowAll }: BehindNoteProps) {
  const words = useWords();
  const { indicator, period, rows } = behind;
  const known = useEntities().data?.indicators.find(({ code }) => code === indicator);
  const name = known === undefined ? indicator : nameOf(known, words);
  const time = words.formatPeriod(period, 'period');
  return (
    <p className={styles.note} role="status">
      {rows === null ? words.registers.notBehind(name, time) : words.registers.behind(name, time, rows.length)}
      {rows !== null && (
        <Button weight="quiet" onClick={onShowAll}>
          {words.registers.showAllRows}
        </Button>
      )}
    </p>
  );
}
