// A saved workspace was opened: it is not imported beside the data but can replace all of them, after asking.
import { useState } from 'react';
import { Button } from '../../controls/Button';
import { Confirm } from '../../controls/Confirm';
import { PageHead } from '../../shell/PageHead';
import { Notice } from '../../states/Notice';
import { useWords } from '../../words/wordsContext';
import type { ImportState } from '../importState';
import type { ImportSession } from '../session';
import { TroubleLine } from '../TroubleLine';

interface SnapshotViewProps {
  readonly state: Extract<ImportState, { step: 'snapshot' }>;
  readonly session: ImportSession;
}

export function SnapshotView({ state, session }: SnapshotViewProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { file, busy, trouble } = state;
  return (
    <>
      <PageHead title={words.importing.title} />
      <TroubleLine trouble={trouble} />
      <Notice title={words.review.snapshotTitle(file)} text={words.log.backupText}>
        <Button weight="main" disabled={busy} onClick={() => setAsking(true)}>
          {busy ? words.importing.restoring : words.log.backupRestore}
        </Button>
        <Button disabled={busy} onClick={session.abandon}>
          {words.common.cancel}
        </Button>
      </Notice>
      {asking && (
        <Confirm
          title={words.log.backupRestore}
          action={words.log.backupRestore}
          danger
          onConfirm={() => {
            setAsking(false);
            session.restore();
          }}
          onCancel={() => setAsking(false)}
        >
          {words.log.restoreQuestion(file)}
        </Confirm>
      )}
    </>
  );
}
