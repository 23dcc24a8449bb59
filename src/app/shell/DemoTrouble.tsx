// Says on whatever page the person is that the demo did not come in, with the way to try again.
import { Button } from '../controls/Button';
import { demoLoading } from '../states/demoLoading';
import { failureSentence } from '../states/failureSentence';
import { useDemoLoading } from '../states/useDemoLoading';
import { useWords } from '../words/wordsContext';
import styles from './DemoTrouble.module.css';

export function DemoTrouble() {
  const words = useWords();
  const state = useDemoLoading();
  if (state.kind !== 'failed') return null;
  return (
    <div className={styles.trouble} role="alert">
      <p>{failureSentence(state.error, words)}</p>
      <Button onClick={demoLoading.start}>{words.common.retry}</Button>
      <Button weight="quiet" onClick={demoLoading.forget}>
        {words.common.close}
      </Button>
    </div>
  );
}
