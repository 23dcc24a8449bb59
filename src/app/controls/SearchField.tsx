// A field to search with; its text belongs to the address, so it can be linked.
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/wordsContext';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const words = useWords();
  const name = label ?? words.common.search;
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The address answers a little later than the keys come; while someone types, the field knows better.
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  return (
    <input
      ref={field}
      type="search"
      className={styles.field}
      aria-label={name}
      placeholder={name}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
}
