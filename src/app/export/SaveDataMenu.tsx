// The figures of a page, or all of them, as a workbook, CSV or JSON; how many went out and what did not is said.
import { type ReactNode, useState } from 'react';
import type { ChosenData, DataChoice } from '../../export/data/dataChoice';
import { DATA_FORMATS, type DataFormat } from '../../export/data/dataFormat';
import type { Words } from '../../words/zh';
import { Menu, type MenuAction } from '../controls/Menu';
import { useWorkspace } from '../data/workspaceContext';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import styles from './SaveDataMenu.module.css';

const NO_OTHERS: readonly MenuAction[] = [];

/** One choice of the stored figures, to be had in every format. */
export interface DataPart {
  /** Its heading in the menu; null where it is the only one. */
  readonly label: string | null;
  /** Asked only when it is saved. */
  readonly choice: () => DataChoice;
  readonly named: readonly string[];
}

interface SaveDataMenuProps {
  readonly label: string;
  readonly parts: readonly DataPart[];
  /** Further files that the page offers, first in the list. */
  readonly others?: readonly MenuAction[];
}

export function SaveDataMenu({ label, parts, others = NO_OTHERS }: SaveDataMenuProps): ReactNode {
  const words = useWords();
  const workspace = useWorkspace();
  const action = useAction();
  const [saved, setSaved] = useState<ChosenData | null>(null);
  const save = ({ choice, named }: DataPart, format: DataFormat) =>
    void action.run(async () => {
      setSaved(null);
      const { saveData } = await import('./saveData');
      setSaved(await saveData(workspace, { choice: choice(), named, format }, words));
    });
  const files = parts.flatMap((part) =>
    DATA_FORMATS.map((format): MenuAction => {
      const { data } = words.exporting;
      return { label: data[format], group: part.label, run: () => save(part, format) };
    }),
  );
  return (
    <span className={styles.save}>
      <Menu label={label} disabled={action.isRunning} actions={[...others, ...files]} />
      <span className={styles.saved} role="status">
        {saved !== null && savedText(saved, words)}
      </span>
      <ActionError error={action.error} />
    </span>
  );
}

function savedText({ count, computed, unstored }: ChosenData, { exporting, common }: Words): string {
  const said = [exporting.savedValues(count)];
  if (computed > 0) said.push(exporting.computed(computed));
  if (unstored > 0) said.push(exporting.unstored(unstored));
  return said.join(common.clauseSeparator);
}
