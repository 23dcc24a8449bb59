// The rules by which a list is judged, folded away under their name; saved as one edit that stands in the log.
import { listRules } from '../../analysis/listRules';
import { NO_CHANGE } from '../../model/change';
import type { ListRules } from '../../model/lampMethod';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { ListRulesForm } from './ListRulesForm';
import styles from './ListRules.module.css';

interface ListRulesPanelProps {
  readonly list: string;
  readonly lists: readonly ListRules[];
}

export function ListRulesPanel({ list, lists }: ListRulesPanelProps) {
  const words = useWords();
  const action = useAction();
  const rules = listRules(lists, list);
  const stored = lists.find(({ id }) => id === list) ?? null;
  const save = async (after: ListRules | null): Promise<boolean> => {
    let isWritten = false;
    await action.run(async () => {
      await desk.edit({ ...NO_CHANGE, lists: [{ key: list, before: stored, after }] }, words.lampCard.noteRules(list));
      isWritten = true;
    });
    return isWritten;
  };
  return (
    <details className={styles.panel}>
      <summary>
        {words.lampCard.rulesOf(list)}
        {words.common.colon}
        {words.promises.methods[rules.method]}
      </summary>
      <ListRulesForm rules={rules} isStored={stored !== null} isSaving={action.isRunning} onSave={save} />
      <ActionError error={action.error} />
    </details>
  );
}
