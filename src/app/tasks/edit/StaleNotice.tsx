// What was changed elsewhere while a form was open, old beside new, and the way on.
import type { KnownIndex } from '../../../analysis/known';
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import { factChanges } from '../promiseFacts';
import { factsOf } from './factsOf';
import styles from './TaskForms.module.css';
import type { Opened } from './useOpened';

interface StaleNoticeProps {
  readonly opened: Opened;
  readonly index: KnownIndex;
}

export function StaleNotice({ opened: { state, current, catchUp }, index }: StaleNoticeProps) {
  const words = useWords();
  if (current === null) {
    return (
      <p className={styles.stale} role="alert">
        {words.taskEdit.gone}
      </p>
    );
  }
  return (
    <div className={styles.stale} role="alert">
      <p>{words.taskEdit.stale}</p>
      <dl>
        {factChanges(factsOf(state, index, words), factsOf(current, index, words)).map(({ name, before, after }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <del>{before ?? words.common.none}</del>
              <span aria-hidden="true"> → </span>
              <ins>{after ?? words.common.none}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={catchUp}>{words.taskEdit.staleSeen}</Button>
    </div>
  );
}
