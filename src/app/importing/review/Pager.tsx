// Turns the pages of a list that is longer than one page.
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import styles from './Section.module.css';

interface PagerProps {
  readonly from: number;
  readonly page: number;
  readonly total: number;
  readonly onTurn: (from: number) => void;
}

export function Pager({ from, page, total, onTurn }: PagerProps) {
  const words = useWords();
  if (total <= page) return null;
  return (
    <div className={styles.pager}>
      <Button weight="quiet" disabled={from === 0} onClick={() => onTurn(Math.max(0, from - page))}>
        {words.common.previous}
      </Button>
      <span>{words.common.pageOf(from + 1, Math.min(total, from + page), total)}</span>
      <Button weight="quiet" disabled={from + page >= total} onClick={() => onTurn(from + page)}>
        {words.common.next}
      </Button>
    </div>
  );
}
