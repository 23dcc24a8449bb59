// The figures of a page, or all of them, as a workbook, CSV or JSON.
import type { ReactNode } from 'react';
import { DATA_FORMATS, type DataFormat } from '../../export/data/dataFormat';
import { Menu, type MenuAction } from '../controls/Menu';
import { useWorkspace } from '../data/workspaceContext';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import type { DataChoice } from './saveData';

const NO_OTHERS: readonly MenuAction[] = [];

interface SaveDataMenuProps {
  readonly choice: DataChoice | null;
  readonly named: readonly string[];
  /** Further files that the page offers, first in the list. */
  readonly others?: readonly MenuAction[];
}

export function SaveDataMenu({ choice, named, others = NO_OTHERS }: SaveDataMenuProps): ReactNode {
  const words = useWords();
  const workspace = useWorkspace();
  const action = useAction();
  const save = (format: DataFormat) =>
    void action.run(async () => {
      const { saveData } = await import('./saveData');
      await saveData(workspace, { choice, named, format }, words);
    });
  const formats = DATA_FORMATS.map((format) => ({ label: words.exporting.data[format], run: () => save(format) }));
  return (
    <>
      <Menu label={words.exporting.data.title} disabled={action.isRunning} actions={[...others, ...formats]} />
      <ActionError error={action.error} />
    </>
  );
}
