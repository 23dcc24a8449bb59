// The log of everything that changed the data, newest first, and the whole workspace in and out of one file.
import { useImports } from '../data/queries';
import { PageHead } from '../shell/PageHead';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { CheckLog } from './CheckLog';
import { ClearDemo } from './ClearDemo';
import { LogTable } from './LogTable';
import { PublishWorkspace } from './PublishWorkspace';
import { WholeWorkspace } from './WholeWorkspace';

export function LogPage() {
  const words = useWords();
  const imports = useImports();
  return (
    <>
      <PageHead title={words.log.title}>{imports.data !== undefined && <ClearDemo log={imports.data} />}</PageHead>
      <QueryView query={imports}>
        {(log) =>
          log.length === 0 ? (
            <EmptyWorkspace title={words.log.emptyTitle} text={words.log.emptyText} />
          ) : (
            <LogTable log={log} />
          )
        }
      </QueryView>
      {imports.data !== undefined && imports.data.length > 0 && <CheckLog />}
      <WholeWorkspace />
      {imports.data !== undefined && imports.data.length > 0 && <PublishWorkspace />}
    </>
  );
}
