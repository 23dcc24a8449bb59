// What this is, in which version, and that nothing leaves the machine.
import { license, version } from '../../../package.json';
import { isOfflineReady } from '../shell/offline';
import { useWords } from '../words/wordsContext';
import styles from './Form.module.css';

export function AboutSettings() {
  const words = useWords();
  return (
    <div className={styles.muted}>
      <p>
        <strong>{words.app.fullName}</strong> · {words.settings.version(version)} · {license}
      </p>
      <p>{words.app.slogan}</p>
      <p>{words.shell.privacy}</p>
      <p>{isOfflineReady() ? words.app.offlineReady : words.shell.offlineNot}</p>
    </div>
  );
}
