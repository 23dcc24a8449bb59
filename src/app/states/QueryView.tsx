// What a page shows while its data are read, when they could not be read, and when what is shown is out of date.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import { failureSentence } from './failureSentence';
import { Loading } from './Loading';
import { Notice, NoticeLine } from './Notice';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  const words = useWords();
  const again = <Button onClick={() => void query.refetch()}>{words.common.retry}</Button>;
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <NoticeLine text={words.shell.stale(timeOf(query.dataUpdatedAt))}>{again}</NoticeLine>}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) {
    return (
      <Notice alert title={words.common.failed} text={failureSentence(query.error, words)}>
        {again}
      </Notice>
    );
  }
  return <Loading />;
}

function timeOf(milliseconds: number): string {
  const read = new Date(milliseconds);
  return [read.getHours(), read.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
