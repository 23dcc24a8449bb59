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
  const { indicator, of, period, rows, isSinceJanuary, area } = behind;
  const areas = useEntities().data?.areas;
  const place = area === null ? undefined : areas?.find(({ code }) => code === area);
  const name = of === null ? indicator : nameOf(of, words);
  const when = words.formatPeriod(period, of?.kind === 'stock' ? 'end' : isSinceJanuary ? 'cumulative' : 'period');
  const time = place === undefined ? when : words.derive.inArea(when, nameOf(place, words));
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
