// How many targets are met, near and behind: the first thing the page says.
import type { RollUp } from '../../analysis/rollUp';
import { useWords } from '../words/wordsContext';
import styles from './Tally.module.css';

export function Tally({ sum: { counts, total, overridden } }: { readonly sum: RollUp }) {
  const words = useWords();
  if (total === 0) return <p>{words.shell.noTargets}</p>;
  const parts = [
    { count: counts.green, words: words.overview.onTrack, look: styles.good },
    { count: counts.yellow, words: words.overview.near, look: styles.warn },
    { count: counts.red, words: words.overview.behind, look: styles.bad },
    { count: counts.grey, words: words.overview.notAssessed, look: styles.muted },
  ];
  return (
    <p className={styles.tally}>
      <span>
        <strong>{counts.blue}</strong> {words.overview.ofTargets(total)}
      </span>
      {parts
        .filter(({ count }) => count > 0)
        .map((part) => (
          <span key={part.words}>
            <strong className={part.look}>{part.count}</strong> {part.words}
          </span>
        ))}
      {overridden > 0 && <span>{words.lamps.countByHand(overridden)}</span>}
    </p>
  );
}
