// The figures of a page, or all of them, as a workbook, CSV or JSON; how many went out and what did not is said.
import type { ReactNode } from 'react';
import type { ChosenData, DataChoice } from '../../export/data/dataChoice';
import { DATA_FORMATS } from '../../export/data/dataFormat';
import type { Words } from '../../words/zh';
import { useWorkspace } from '../data/workspaceContext';
import { useWords } from '../words/wordsContext';
import { type FileToSave, SaveMenu } from './SaveMenu';

const NO_OTHERS: readonly FileToSave[] = [];

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
  readonly others?: readonly FileToSave[];
}

export function SaveDataMenu({ label, parts, others = NO_OTHERS }: SaveDataMenuProps): ReactNode {
  const words = useWords();
  const workspace = useWorkspace();
  const files = parts.flatMap(({ label, choice, named }) =>
    DATA_FORMATS.map((format): FileToSave => {
      const save = async () => {
        const { saveData } = await import('./saveData');
        return savedText(await saveData(workspace, { choice: choice(), named, format }, words), words);
      };
      return { label: words.exporting.data[format], group: label, save };
    }),
  );
  return <SaveMenu label={label} files={[...others, ...files]} />;
}

function savedText({ count, computed, unstored }: ChosenData, { exporting, common }: Words): string {
  const said = [exporting.savedValues(count)];
  if (computed > 0) said.push(exporting.computed(computed));
  if (unstored > 0) said.push(exporting.unstored(unstored));
  return said.join(common.clauseSeparator);
}
