// Proves on demand that the stored data are the sum of the log.
import { useState } from 'react';
import { Button } from '../controls/Button';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import styles from './WholeWorkspace.module.css';

export function CheckLog() {
  const words = useWords();
  const action = useAction();
  const [found, setFound] = useState<boolean | null>(null);
  const check = () => {
    setFound(null);
    void action.run(async () => setFound(await desk.isSound()));
  };
  const said = found === null ? '' : found ? words.log.checkSame : words.log.checkDifferent;
  return (
    <section className={styles.whole} aria-labelledby="check-log">
      <h2 id="check-log" className={styles.title}>
        {words.log.checkTitle}
      </h2>
      <p className={styles.text}>{words.log.checkText}</p>
      <div className={styles.actions}>
        <Button disabled={action.isRunning} onClick={check}>
          {words.log.checkTitle}
        </Button>
      </div>
      <ActionError error={action.error} />
      <p role="status">{action.isRunning ? words.log.checking : said}</p>
    </section>
  );
}
