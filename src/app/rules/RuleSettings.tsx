// The rules by which registers become indicators: chosen from a list by register, changed with a look at what that does.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DerivationRule } from '../../model/derivationRule';
import type { Entities } from '../../store/readEntities';
import { nameOf } from '../../words/nameOf';
import { useEntities } from '../data/queries';
import styles from '../settings/Form.module.css';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { RuleEditor } from './RuleEditor';
import { RuleFiles } from './RuleFiles';
import { ruleGroups } from './ruleList';
import own from './Rules.module.css';
import { useRuleName } from './useRuleName';

export function RuleSettings() {
  const words = useWords();
  const entities = useEntities();
  return (
    <>
      <p className={styles.muted}>{words.rules.text}</p>
      <QueryView query={entities}>{(known) => <Rules known={known} />}</QueryView>
    </>
  );
}

const route = getRouteApi('/settings');

function Rules({ known }: { readonly known: Entities }) {
  const words = useWords();
  const { code } = route.useSearch();
  const groups = useMemo(() => ruleGroups(known.rules), [known.rules]);
  const chosen = groups.flatMap(({ rules }) => rules).find(({ id }) => id === code);
  return (
    <>
      <RuleFiles stored={known.rules} />
      <div className={styles.columns}>
        <nav className={`${styles.list} ${own.choice}`} aria-label={words.rules.title}>
          {groups.map(({ kind, rules }) => (
            <section key={kind?.id ?? ''}>
              <h2 className={own.kind}>{kind === null ? words.rules.own : nameOf(kind, words)}</h2>
              <ul className={own.rules}>
                {rules.map((rule) => (
                  <li key={rule.id}>
                    <RuleLink
                      rule={rule}
                      isChosen={rule.id === code}
                      isOwn={known.rules.some(({ id }) => id === rule.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <div className={styles.edit}>
          {chosen === undefined ? (
            <p className={styles.muted}>{words.rules.choose}</p>
          ) : (
            <RuleEditor key={JSON.stringify(chosen)} rule={chosen} known={known} />
          )}
        </div>
      </div>
    </>
  );
}

interface RuleLinkProps {
  readonly rule: DerivationRule;
  readonly isChosen: boolean;
  readonly isOwn: boolean;
}

function RuleLink({ rule, isChosen, isOwn }: RuleLinkProps) {
  const words = useWords();
  const name = useRuleName(rule);
  return (
    <Link
      to="/settings"
      search={{ section: 'rules', code: rule.id }}
      className={isChosen ? styles.chosen : styles.link}
      aria-current={isChosen ? 'true' : undefined}
      resetScroll={false}
    >
      {name}
      {isOwn && <span className={own.mark}> {words.rules.changed}</span>}
    </Link>
  );
}
