// The words of the reader's language, handed down the tree; components read them with useWords.
import { createContext, useContext } from 'react';
import type { Words } from '../../words/zh';

export const WordsContext = createContext<Words | null>(null);

/** The words of the current language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside of WordsContext');
  return words;
}
