// Gives the tree the words of the chosen language; the former language stays until the new one has loaded.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSettings } from '../data/queries';
import { languageOf, loadWords } from './loadWords';
import { WordsContext } from './wordsContext';

export function Spoken({ children }: { readonly children: ReactNode }) {
  const language = languageOf(useSettings().data?.language);
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => loadWords(language),
    placeholderData: keepPreviousData,
  });
  if (words.data === undefined) return null;
  return <WordsContext.Provider value={words.data}>{children}</WordsContext.Provider>;
}
