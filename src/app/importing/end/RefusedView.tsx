// No file could be taken: one sentence each, and a way to try others.
import type { Refusal } from '../../../model/issue';
import { Button } from '../../controls/Button';
import { PageHead } from '../../shell/PageHead';
import { useWords } from '../../words/wordsContext';
import type { ImportSession } from '../session';
import { ChooseFiles } from '../start/StartView';
import styles from './RefusedView.module.css';

interface RefusedViewProps {
  readonly refusals: readonly Refusal[];
  readonly session: ImportSession;
}

export function RefusedView({ refusals, session }: RefusedViewProps) {
  const words = useWords();
  return (
    <>
      <PageHead title={words.importing.title} />
      <section role="alert" className={styles.refused}>
        <h2 className={styles.title}>{words.review.refusedTitle}</h2>
        <ul>
          {refusals.map((refusal) => (
            <li key={`${refusal.file} ${refusal.kind}`} className={styles.refusal}>
              {words.refusals[refusal.kind](refusal)}
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.actions}>
        <ChooseFiles weight="main" label={words.review.chooseOthers} onFiles={session.openFiles} />
        <Button onClick={session.abandon}>{words.common.back}</Button>
      </div>
    </>
  );
}
