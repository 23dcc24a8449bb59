// What happened: an import was written, taken back, or the whole workspace was restored; and the ways on.
import type { ReactNode } from 'react';
import type { ImportRecord } from '../../../model/importRecord';
import { Button } from '../../controls/Button';
import { ButtonLink } from '../../controls/ButtonLink';
import { PageHead } from '../../shell/PageHead';
import { Notice } from '../../states/Notice';
import { useWords } from '../../words/wordsContext';
import type { Words } from '../../../words/zh';
import type { ImportState } from '../importState';
import type { ImportSession } from '../session';
import { TroubleLine } from '../TroubleLine';

interface CommittedViewProps {
  readonly state: Extract<ImportState, { step: 'done' }>;
  readonly session: ImportSession;
}

export function CommittedView({ state, session }: CommittedViewProps) {
  const words = useWords();
  const { record, undoing, trouble } = state;
  return (
    <EndView title={words.review.writtenTitle} text={describeRecord(record, words)} session={session}>
      <Button disabled={undoing} onClick={session.undo}>
        {undoing ? words.importing.undoing : words.importing.finishedUndo}
      </Button>
      <TroubleLine trouble={trouble} />
    </EndView>
  );
}

export function UndoneView({ record, session }: { readonly record: ImportRecord; readonly session: ImportSession }) {
  const words = useWords();
  return <EndView title={words.review.undoneTitle} text={describeRecord(record, words)} session={session} />;
}

export function RestoredView({ file, session }: { readonly file: string; readonly session: ImportSession }) {
  const words = useWords();
  return <EndView title={words.log.restored} text={file} session={session} />;
}

export function DemoView({ imports, session }: { readonly imports: number; readonly session: ImportSession }) {
  const words = useWords();
  return <EndView title={words.review.demoTitle} text={words.review.demoText(imports)} session={session} />;
}

interface EndViewProps {
  readonly title: string;
  readonly text: string;
  readonly session: ImportSession;
  readonly children?: ReactNode;
}

function EndView({ title, text, session, children }: EndViewProps) {
  const words = useWords();
  return (
    <>
      <PageHead title={words.importing.title} />
      <div role="status">
        <Notice title={title} text={text}>
          <ButtonLink to="/overview" weight="main">
            {words.importing.seeResult}
          </ButtonLink>
          <Button onClick={session.abandon}>{words.importing.importMore}</Button>
          {children}
        </Notice>
      </div>
    </>
  );
}

/** "第 3 次导入：新增 28，修改 3，删除 0，没有变化 12。目标、任务等 5 项。" */
function describeRecord({ id, observations, entities }: ImportRecord, words: Words): string {
  const { added, revised, removed, unchanged } = observations;
  const others = entities.added + entities.revised + entities.removed;
  const isEmpty = added + revised + removed + unchanged === 0;
  const counts = isEmpty ? null : words.log.counts(added, revised, removed, unchanged);
  return words.review.written(id, counts, others);
}
