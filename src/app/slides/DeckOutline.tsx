// The outline of a presentation: its parts are ticked and moved, and made into a file.
import { useState } from 'react';
import type { DeckDesign } from '../../export/slides/deckDesign';
import type { DeckPart } from '../../export/slides/deck/outline';
import { Button } from '../controls/Button';
import { MoveButtons } from '../controls/MoveButtons';
import { ActionError } from '../states/ActionError';
import { useWords } from '../words/wordsContext';
import styles from './DeckOutline.module.css';
import { arranged, draftOf, movePart, type OutlineDraft, togglePart } from './outlineDraft';
import { useDeckFile } from './useDeckFile';

interface DeckOutlineProps {
  readonly title: string;
  readonly parts: readonly DeckPart[];
  readonly design: DeckDesign;
}

export function DeckOutline({ title, parts, design }: DeckOutlineProps) {
  const words = useWords().deck.page;
  const [draft, setDraft] = useState<OutlineDraft>(() => draftOf(parts));
  const file = useDeckFile();
  const shown = arranged(parts, draft);
  const slides = shown.filter(({ id }) => !draft.out.has(id)).flatMap((part) => part.slides);
  return (
    <>
      <div className={styles.facts}>
        <p role="status">{words.count(slides.length)}</p>
        {file.progress === null ? (
          <Button weight="main" disabled={slides.length === 0} onClick={() => file.save(title, slides, design)}>
            {words.save}
          </Button>
        ) : (
          <>
            <progress value={file.progress.done} max={file.progress.total} aria-label={words.making} />
            <Button onClick={file.stop}>{words.stop}</Button>
          </>
        )}
        <ActionError error={file.error} />
      </div>
      <ol className={styles.parts}>
        {shown.map((part, at) => (
          <PartLine
            key={part.id}
            part={part}
            isIn={!draft.out.has(part.id)}
            isFirst={at === 0}
            isLast={at === shown.length - 1}
            onToggle={() => setDraft(togglePart(draft, part.id))}
            onMove={(by) => setDraft(movePart({ ...draft, order: shown.map(({ id }) => id) }, part.id, by))}
          />
        ))}
      </ol>
    </>
  );
}

interface PartLineProps {
  readonly part: DeckPart;
  readonly isIn: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

function PartLine({ part, isIn, isFirst, isLast, onToggle, onMove }: PartLineProps) {
  const words = useWords().deck.page;
  const [first] = part.slides;
  return (
    <li className={isIn ? styles.part : styles.partOut}>
      <label className={styles.name}>
        <input type="checkbox" checked={isIn} onChange={onToggle} />
        <span>
          <strong>{part.name}</strong>
          {first !== undefined && first.title !== part.name && <span className={styles.title}>{first.title}</span>}
        </span>
      </label>
      <span className={styles.count}>{words.slides(part.slides.length)}</span>
      <span className={styles.moves}>
        <MoveButtons name={part.name} {...{ isFirst, isLast, onMove }} />
      </span>
    </li>
  );
}
