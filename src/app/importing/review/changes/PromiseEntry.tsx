// One target or task: its name, whether it comes, goes or changes, and its facts, old beside new where they differ.
import { useWords } from '../../../words/wordsContext';
import styles from './ChangeList.module.css';
import { type Fact, factChanges } from '../../../tasks/promiseFacts';

interface PromiseEntryProps {
  readonly title: string;
  /** Names of facts that the title already says, unless they change. */
  readonly known: readonly string[];
  /** Null where it was not there before. */
  readonly before: readonly Fact[] | null;
  /** Null where it goes. */
  readonly after: readonly Fact[] | null;
}

export function PromiseEntry({ title, known, before, after }: PromiseEntryProps) {
  const { registers, common } = useWords();
  const kind = before === null ? 'added' : after === null ? 'removed' : 'revised';
  const facts = factChanges(before ?? [], after ?? []).filter(
    ({ name }) => kind === 'revised' || !known.includes(name),
  );
  return (
    <>
      <p className={styles.promised}>
        <span className={styles.name}>{title}</span> <span className={styles.kind}>{registers.rowChanges[kind]}</span>
      </p>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>
              {kind !== 'added' && <del>{fact.before ?? common.none}</del>}
              {kind === 'revised' && <span aria-hidden="true"> → </span>}
              {kind !== 'removed' && <ins>{fact.after ?? common.none}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
