// The pages of a board in their order: chosen, moved by mouse or keyboard, and taken off. Law: a moved page keeps the focus,
// and where it went is said.
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { KnownIndex } from '../../../analysis/known';
import { isSubjectGone } from '../../../analysis/boards';
import { Button } from '../../controls/Button';
import { MoveButtons } from '../../controls/MoveButtons';
import { useWords } from '../../words/wordsContext';
import styles from './BoardEditor.module.css';
import type { BoardFault, DraftPage } from './boardDraft';
import { pageName } from './pageName';

interface PageListProps {
  readonly pages: readonly DraftPage[];
  readonly chosen: number | null;
  readonly index: KnownIndex;
  readonly faults: ReadonlyMap<number, BoardFault>;
  readonly onChoose: (key: number) => void;
  readonly onMove: (key: number, to: number) => void;
  readonly onRemove: (key: number) => void;
}

export function PageList({ pages, chosen, index, faults, onChoose, onMove, onRemove }: PageListProps) {
  const words = useWords();
  const { editor } = words.wall;
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (key: number, to: number, name: string) => {
    if (to < 0 || to >= pages.length) return;
    onMove(key, to);
    setSaid(editor.moved(name, to + 1, pages.length));
  };
  return (
    <>
      <ol className={styles.pages}>
        {pages.map(({ key, page, title }, at) => {
          const name = title.trim() === '' ? pageName(page, index, words) : title;
          const isChosen = key === chosen;
          const withKeys = (event: KeyboardEvent) => {
            const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
            if (!event.altKey || by === 0) return;
            event.preventDefault();
            move(key, at + by, name);
          };
          const over = (event: DragEvent) => {
            event.preventDefault();
            if (dragged !== null && dragged !== key) onMove(dragged, at);
          };
          return (
            // A page is moved by its buttons and keys too; dragging is a shortcut of the mouse.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={key}
              className={isChosen ? styles.pageChosen : styles.page}
              draggable
              data-dragged={dragged === key || undefined}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                setDragged(key);
              }}
              onDragOver={over}
              onDragEnd={() => setDragged(null)}
            >
              <button
                type="button"
                className={styles.pageName}
                aria-pressed={isChosen}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => onChoose(key)}
                onKeyDown={withKeys}
              >
                <span className={styles.number}>{at + 1}</span>
                <span>
                  {name}
                  {name !== editor.kinds[page.kind] && <span className={styles.kind}>{editor.kinds[page.kind]}</span>}
                  {isSubjectGone(page, index) && <span className={styles.fault}>{editor.goneShort}</span>}
                  {faults.has(key) && <span className={styles.fault}>{editor.faults[faults.get(key)!]}</span>}
                </span>
              </button>
              <span className={styles.moves}>
                <MoveButtons
                  name={name}
                  isFirst={at === 0}
                  isLast={at === pages.length - 1}
                  onMove={(by) => move(key, at + by, name)}
                />
                <Button weight="quiet" aria-label={editor.remove(name)} onClick={() => onRemove(key)}>
                  ×
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
