// While files are read: what is being done, how far it is, and a way to stop.
import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import type { DeskProgress } from '../../desk/review';
import { PageHead } from '../../shell/PageHead';
import { useWords } from '../../words/wordsContext';
import type { Words } from '../../../words/zh';
import styles from './StartView.module.css';

interface ReadingViewProps {
  readonly names: readonly string[];
  readonly progress: DeskProgress | null;
  readonly onStop: () => void;
}

export function ReadingView({ names, progress, onStop }: ReadingViewProps) {
  const words = useWords();
  const [spoken, setSpoken] = useState('');
  const sentence = describeProgress(names, progress, words);
  useEffect(() => {
    // Read out once a second at most, or a screen reader never ends.
    const timer = setTimeout(() => setSpoken(sentence), 1000);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <PageHead title={words.importing.title} />
      <div className={styles.reading} aria-busy="true">
        <p>{sentence}</p>
        <p role="status" className="visuallyHidden">
          {spoken}
        </p>
        <progress aria-label={sentence} {...barOf(progress)} />
        <Button onClick={onStop}>{words.importing.stop}</Button>
      </div>
    </>
  );
}

/** One file has no parts to count: its bar only says that work is going on. */
function barOf(progress: DeskProgress | null): { value?: number; max?: number } {
  const total = progress?.total ?? 0;
  return progress === null || total < 2 ? {} : { value: progress.done, max: total };
}

function describeProgress(names: readonly string[], progress: DeskProgress | null, words: Words): string {
  const { importing } = words;
  const file = progress?.file ?? names[0] ?? importing.pasted;
  switch (progress?.stage) {
    case undefined:
    case 'reading':
      return importing.reading(file);
    case 'recognising':
    case 'mapping':
      return importing.recognising;
    case 'comparing':
      return importing.comparing;
    case 'writing':
      return importing.committing;
  }
}
