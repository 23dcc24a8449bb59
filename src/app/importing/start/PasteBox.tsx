// A place for cells copied from Excel or WPS; pasting is enough, typed or edited text needs the button.
import { useId, useState } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import styles from './StartView.module.css';

interface PasteBoxProps {
  readonly onPaste: (cells: { readonly html: string | null; readonly text: string }) => void;
}

export function PasteBox({ onPaste }: PasteBoxProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <section className={styles.paste}>
      <label htmlFor={id} className={styles.title}>
        {words.importing.pasteHere}
      </label>
      <textarea
        id={id}
        className={styles.cells}
        rows={6}
        value={text}
        placeholder={words.review.pasteExample}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.actions}>
        <Button disabled={text.trim() === ''} onClick={() => onPaste({ html: null, text })}>
          {words.review.readPasted}
        </Button>
      </div>
    </section>
  );
}
