// Says that data are being read, but only when it takes long enough to be noticed.
import { useEffect, useState } from 'react';
import { useWords } from '../words/wordsContext';
import { Notice } from './Notice';

const NOTICED_AFTER_MILLISECONDS = 200;

export function Loading() {
  const words = useWords();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), NOTICED_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return <div aria-busy="true">{isLate && <Notice text={words.common.loading} />}</div>;
}
