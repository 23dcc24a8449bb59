// Own rules as a file: all of them saved, or some brought in from one.
import { useState } from 'react';
import { NO_CHANGE } from '../../model/change';
import type { DerivationRule } from '../../model/derivationRule';
import { parseRuleFile } from '../../share/ruleFile';
import { Button } from '../controls/Button';
import { FileButton } from '../controls/FileButton';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { saveRules } from './RuleEditor';
import own from './Rules.module.css';

export function RuleFiles({ stored }: { readonly stored: readonly DerivationRule[] }) {
  const words = useWords();
  const action = useAction();
  const [said, setSaid] = useState('');
  const bring = (file: File) =>
    void action.run(async () => {
      const found = parseRuleFile(await file.text());
      if (found.kind === 'fault') return setSaid(words.rules.badFile(file.name, found.place));
      const byId = new Map(found.rules.map((rule) => [rule.id, rule]));
      const rules = [...byId].map(([key, after]) => ({
        key,
        before: stored.find(({ id }) => id === key) ?? null,
        after,
      }));
      await desk.edit({ ...NO_CHANGE, rules }, words.rules.importNote(file.name));
      return setSaid(words.rules.imported(rules.length));
    });
  return (
    <div className={own.files}>
      <FileButton accept=".json" disabled={action.isRunning} onChoose={bring}>
        {words.rules.importRules}
      </FileButton>
      {stored.length > 0 && (
        <Button onClick={() => saveRules(stored, words.rules.fileName)}>{words.rules.exportRule}</Button>
      )}
      <ActionError error={action.error} />
      <span role="status">{said}</span>
    </div>
  );
}
