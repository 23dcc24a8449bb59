// Chooses a page to put on the board, by kind and subject.
import { useState } from 'react';
import type { BoardPage } from '../../../model/board';
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import styles from './BoardEditor.module.css';
import type { OfferedGroup } from './offeredPages';

interface AddPageProps {
  readonly offered: readonly OfferedGroup[];
  readonly onAdd: (page: BoardPage) => void;
}

export function AddPage({ offered, onAdd }: AddPageProps) {
  const { editor } = useWords().wall;
  const [chosen, setChosen] = useState('0/0');
  const add = () => {
    const [group = 0, at = 0] = chosen.split('/').map(Number);
    const page = offered[group]?.pages[at]?.page;
    if (page !== undefined) onAdd(page);
  };
  return (
    <div className={styles.add}>
      <select aria-label={editor.choosePage} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {offered.map(({ label, pages }, group) => (
          <optgroup key={label} label={label}>
            {pages.map(({ page, name }, at) => (
              <option key={JSON.stringify(page)} value={`${group}/${at}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Button onClick={add}>{editor.add}</Button>
    </div>
  );
}
