// What a page shows while its data are read, and when they could not be read; what is out of date the frame says.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import { failureSentence } from './failureSentence';
import { Loading } from './Loading';
import { Notice } from './Notice';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  const words = useWords();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <Notice alert title={words.common.failed} text={failureSentence(query.error, words)}>
        <Button onClick={() => void query.refetch()}>{words.common.retry}</Button>
      </Notice>
    );
  }
  return <Loading />;
}
