// What changed between two states of the data: a point of the log, the data as they stand, or a snapshot file.
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportRecord } from '../../model/importRecord';
import { standingImports } from '../../model/standingImports';
import { useImports } from '../data/queries';
import { PageHead } from '../shell/PageHead';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import styles from './Changes.module.css';
import type { StateAsked } from './changesHandlers';
import { FoundDifferences } from './FoundDifferences';
import { StateChoice } from './StateChoice';

const route = getRouteApi('/changes');

export function ChangesPage() {
  const words = useWords();
  const imports = useImports();
  return (
    <>
      <PageHead title={words.differences.title} />
      <QueryView query={imports}>
        {(log) =>
          log.length === 0 ? (
            <EmptyWorkspace title={words.log.emptyTitle} text={words.differences.lead} />
          ) : (
            <Comparison log={log} />
          )
        }
      </QueryView>
    </>
  );
}

function Comparison({ log }: { readonly log: readonly ImportRecord[] }) {
  const { differences } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [oldFile, setOldFile] = useState<File | null>(null);
  const [newFile, setNewFile] = useState<File | null>(null);
  const since = search.since === undefined || search.since >= log.length ? beforeLast(log) : search.since;
  const until = search.until === undefined || search.until >= log.length ? null : search.until;
  const change = (part: 'since' | 'until', imports: number | null) =>
    void navigate({ search: { ...search, [part]: imports ?? undefined } });
  return (
    <>
      <p className={styles.lead}>{differences.lead}</p>
      <div className={styles.choices}>
        <StateChoice
          label={differences.before}
          log={log}
          imports={since}
          file={oldFile}
          onChoose={(imports) => change('since', imports ?? log.length)}
          onFile={setOldFile}
        />
        <StateChoice
          label={differences.after}
          log={log}
          imports={until}
          file={newFile}
          onChoose={(imports) => change('until', imports)}
          onFile={setNewFile}
        />
      </div>
      <FoundDifferences before={stateAsked(oldFile, since)} after={stateAsked(newFile, until)} />
    </>
  );
}

function stateAsked(file: File | null, imports: number | null): StateAsked {
  return file === null ? { kind: 'workspace', imports } : { kind: 'file', file };
}

/** What people ask first: what the last import that still stands changed. */
function beforeLast(log: readonly ImportRecord[]): number {
  return (standingImports(log).at(-1)?.id ?? log.length) - 1;
}
