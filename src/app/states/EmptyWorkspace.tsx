// A page without data: what it is for, and the two ways on.
import { Notice } from './Notice';
import { ButtonLink } from '../controls/ButtonLink';
import { useWords } from '../words/wordsContext';
import { DemoButton } from './DemoButton';

interface EmptyWorkspaceProps {
  readonly title: string;
  readonly text: string;
}

export function EmptyWorkspace({ title, text }: EmptyWorkspaceProps) {
  const words = useWords();
  return (
    <Notice title={title} text={text}>
      <ButtonLink to="/import" weight="main">
        {words.overview.importTables}
      </ButtonLink>
      <DemoButton />
    </Notice>
  );
}
