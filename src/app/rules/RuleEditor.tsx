// One rule: its form with what a change does to the numbers, and what else can be done with it.
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { fileName } from '../../export/fileName';
import { NO_CHANGE } from '../../model/change';
import type { DerivationRule } from '../../model/derivationRule';
import type { Entities } from '../../store/readEntities';
import { Button } from '../controls/Button';
import { saveFile } from '../controls/saveFile';
import { desk } from '../desk/desk';
import styles from '../settings/Form.module.css';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { freeId, shippedRule } from './ruleList';
import { RowRuleForm } from './RowRuleForm';
import own from './Rules.module.css';
import { useRuleName } from './useRuleName';

interface RuleEditorProps {
  readonly rule: DerivationRule;
  readonly known: Entities;
}

const route = getRouteApi('/settings');

export function RuleEditor({ rule, known }: RuleEditorProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const action = useAction();
  const [said, setSaid] = useState('');
  const name = useRuleName(rule);
  const stored = known.rules.find(({ id }) => id === rule.id) ?? null;
  const write = (key: string, before: DerivationRule | null, after: DerivationRule | null, note: string) =>
    action.run(async () => {
      await desk.edit({ ...NO_CHANGE, rules: [{ key, before, after }] }, note);
    });
  const copy = async () => {
    const id = freeId(rule.id, known.rules);
    await write(id, null, { ...rule, id, indicator: null }, words.rules.copyNote(name));
    setSaid(words.rules.copied(id));
    void navigate({ search: { section: 'rules', code: id } });
  };
  return (
    <>
      <h2>{name}</h2>
      <div className={own.actions}>
        <Button disabled={action.isRunning} onClick={() => void copy()}>
          {words.rules.copy}
        </Button>
        <Button onClick={() => saveRules([rule], `${words.rules.fileName}_${rule.id}`)}>
          {words.rules.exportRule}
        </Button>
        {stored !== null && (
          <Button
            disabled={action.isRunning}
            onClick={() => void write(rule.id, stored, null, words.rules.resetNote(name))}
          >
            {shippedRule(rule.id) === null ? words.rules.remove : words.rules.reset}
          </Button>
        )}
        <ActionError error={action.error} />
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      {rule.kind === 'quotient' ? (
        <p className={styles.muted}>
          {words.rules.quotientOf(rule.numerator, rule.denominator)}
          {words.common.clauseSeparator}
          {words.rules.quotientText}
        </p>
      ) : (
        <RowRuleForm
          rule={rule}
          known={known}
          onSave={(after) => write(rule.id, stored, after, words.rules.editNote(name))}
        />
      )}
    </>
  );
}

/** One JSON array, as it is read in again. */
export function saveRules(rules: readonly DerivationRule[], name: string): void {
  const content = new Blob([`${JSON.stringify(rules, null, 2)}\n`], { type: 'application/json' });
  saveFile(content, fileName([name], todayIso(), 'json'));
}
