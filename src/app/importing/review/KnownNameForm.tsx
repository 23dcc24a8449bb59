// Says which known indicator or area a label of the file means. Only a name that is known can be confirmed.
import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import type { NewAlias } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { Field } from '../Field';
import styles from './Section.module.css';

export type ReadKnown = (of: NewAlias['of']) => Promise<readonly string[]>;

interface KnownNameFormProps {
  readonly of: NewAlias['of'];
  /** As the file has it. */
  readonly label: string;
  readonly busy: boolean;
  readonly readKnown: ReadKnown;
  readonly onChoose: (known: string) => void;
  readonly onClose: () => void;
}

export function KnownNameForm({ of, label, busy, readKnown, onChoose, onClose }: KnownNameFormProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isShown = true;
    readKnown(of).then(
      (known) => isShown && setNames(known),
      // The review itself has gone, and this form with it.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [of, readKnown]);
  const chosen = names.find((name) => name === text.trim()) ?? null;
  return (
    <form
      className={styles.answers}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onChoose(chosen);
      }}
    >
      <Field
        label={words.review.knownAs(label)}
        value={text}
        suggestions={names}
        invalid={!names.some((name) => name.includes(text.trim())) && names.length > 0}
        onChange={setText}
        focused
      />
      <Button weight="main" type="submit" disabled={busy || chosen === null}>
        {words.common.confirm}
      </Button>
      <Button onClick={onClose}>{words.common.cancel}</Button>
    </form>
  );
}
