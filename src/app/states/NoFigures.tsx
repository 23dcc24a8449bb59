// In place of figures side by side when there are none: what there is instead, and where; only an empty workspace is empty.
import type { Figures } from '../../store/readFigures';
import { ButtonLink } from '../controls/ButtonLink';
import { useImports, useRegisterHeads } from '../data/queries';
import { standingImports } from '../../model/standingImports';
import { useWords } from '../words/wordsContext';
import { EmptyWorkspace } from './EmptyWorkspace';
import { Loading } from './Loading';
import { Notice } from './Notice';

export function NoFigures({ known }: { readonly known: Pick<Figures, 'blocks' | 'tasks'> }) {
  const words = useWords();
  const imports = useImports().data;
  const registers = useRegisterHeads().data;
  if (imports === undefined || registers === undefined) return <Loading />;
  const ways = [
    { to: '/indicator', label: words.app.nav.indicator, exists: known.blocks.length > 0 },
    { to: '/tasks', label: words.app.nav.tasks, exists: known.tasks.length > 0 },
    { to: '/registers', label: words.app.nav.registers, exists: registers.length > 0 },
  ].filter(({ exists }) => exists);
  if (ways.length === 0 && standingImports(imports).length === 0) {
    return <EmptyWorkspace title={words.overview.emptyTitle} text={words.overview.emptyText} />;
  }
  return (
    <Notice
      title={words.shell.noFiguresTitle}
      text={known.blocks.length > 0 ? words.shell.partsOnlyAnywhere : words.shell.noFiguresText}
    >
      {ways.map(({ to, label }) => (
        <ButtonLink key={to} to={to}>
          {label}
        </ButtonLink>
      ))}
      <ButtonLink to="/import" weight="main">
        {words.overview.importTables}
      </ButtonLink>
    </Notice>
  );
}
