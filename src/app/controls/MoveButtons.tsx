// Moves one of a list up and down; at its ends there is no further.
import { useWords } from '../words/wordsContext';
import { Button } from './Button';

interface MoveButtonsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

export function MoveButtons({ name, isFirst, isLast, onMove }: MoveButtonsProps) {
  const { common } = useWords();
  return (
    <>
      <Button weight="quiet" disabled={isFirst} aria-label={common.moveUp(name)} onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button weight="quiet" disabled={isLast} aria-label={common.moveDown(name)} onClick={() => onMove(1)}>
        ↓
      </Button>
    </>
  );
}
