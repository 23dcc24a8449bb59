// What can be done with a board in the list: edited or removed where somebody arranged it, copied in any case.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ArrangedBoard, type Board } from '../../../model/board';
import { NO_CHANGE } from '../../../model/change';
import { Button } from '../../controls/Button';
import { Confirm } from '../../controls/Confirm';
import { useSaving } from '../../desk/useSaving';
import type { WallSearch } from '../../routing/pageSearch';
import { ActionError } from '../../states/ActionError';
import { useWords } from '../../words/wordsContext';
import { boardName } from '../boardName';
import styles from '../WallsPage.module.css';

interface BoardActionsProps {
  readonly board: Board;
  /** Null where it is made from the data. */
  readonly arranged: ArrangedBoard | null;
  readonly search: WallSearch;
}

export function BoardActions({ board, arranged, search }: BoardActionsProps) {
  const words = useWords();
  const { editor } = words.wall;
  const name = boardName(board, words);
  return (
    <span className={styles.actions}>
      {arranged !== null && (
        <Link to="/board" search={{ ...search, board: board.id }} aria-label={editor.editOf(name)}>
          {editor.edit}
        </Link>
      )}
      <Link to="/board" search={{ ...search, board: undefined, copy: board.id }} aria-label={editor.copyOfNamed(name)}>
        {editor.copy}
      </Link>
      {arranged !== null && <RemoveBoard board={arranged} />}
    </span>
  );
}

function RemoveBoard({ board }: { readonly board: ArrangedBoard }) {
  const { editor } = useWords().wall;
  const [isAsked, setAsked] = useState(false);
  const saving = useSaving(() => setAsked(false));
  const remove = () => {
    const change = { key: board.id, before: board, after: null };
    saving.save({ ...NO_CHANGE, boards: [change] }, editor.noteRemoved(board.name));
  };
  return (
    <>
      <Button weight="quiet" aria-label={editor.removeOf(board.name)} onClick={() => setAsked(true)}>
        {editor.removeBoard}
      </Button>
      {isAsked && (
        <Confirm
          danger
          title={editor.removeOf(board.name)}
          action={editor.removeBoard}
          onCancel={() => setAsked(false)}
          onConfirm={remove}
        >
          <p>{editor.removeText}</p>
          <ActionError error={saving.error} />
        </Confirm>
      )}
    </>
  );
}
