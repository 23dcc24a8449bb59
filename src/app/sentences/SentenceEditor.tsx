// A sentence being reworded.
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import styles from './SentenceLine.module.css';
import type { SentenceEdits } from './useSentenceEdits';

interface SentenceEditorProps {
  /** What stands there now. */
  readonly text: string;
  readonly edits: SentenceEdits;
  readonly onClose: () => void;
}

export function SentenceEditor({ text, edits, onClose }: SentenceEditorProps) {
  const words = useWords();
  const id = useId();
  const [draft, setDraft] = useState(text);
  const written = draft.replace(/\s+/gu, ' ').trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (written === '') return;
    void (written === text ? Promise.resolve() : edits.save(written)).then(onClose);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    // A sentence has no lines; Enter within an input method only chooses a word.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save(event);
  };
  return (
    <form className={styles.editor} onSubmit={save}>
      <label htmlFor={id} className="visuallyHidden">
        {words.texts.editorLabel}
      </label>
      <textarea
        id={id}
        ref={focusAtEnd}
        rows={2}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.actions}>
        <Button type="submit" weight="main" disabled={edits.isRunning || written === ''}>
          {words.common.save}
        </Button>
        <Button onClick={onClose}>{words.common.cancel}</Button>
      </div>
    </form>
  );
}

function focusAtEnd(element: HTMLTextAreaElement | null): void {
  if (element === null || element === document.activeElement) return;
  element.focus();
  element.setSelectionRange(element.value.length, element.value.length);
}
