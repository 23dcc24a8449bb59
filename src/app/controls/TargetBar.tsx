// Completion against the target. Law: the target's tick stands at the same place in every row, so lagging rows show.
import { useWords } from '../words/wordsContext';
import styles from './TargetBar.module.css';
import { targetReach, TRACK } from './targetReach';

interface TargetBarProps {
  /** Percent of the target reached; null draws an empty track with its tick. */
  readonly completion: number | null;
  /** Percent of the target due by now, as a thin mark; none where nothing or all of it is due. */
  readonly planned: number | null;
  readonly lagging: boolean;
}

export function TargetBar({ completion, planned, lagging }: TargetBarProps) {
  const words = useWords();
  const { width, isBeyond } = targetReach(completion);
  const spoken = isBeyond ? { role: 'img', 'aria-label': words.shell.barBeyond } : { 'aria-hidden': true };
  return (
    <svg className={styles.bar} viewBox={`0 0 ${TRACK.width} 22`} {...spoken}>
      {isBeyond && <title>{words.shell.barBeyond}</title>}
      <rect x={0} y={5} width={TRACK.width} height={12} className={styles.track} />
      <rect x={0} y={5} width={width} height={12} className={lagging ? styles.lagging : styles.reach} />
      <rect x={TRACK.target - 1} y={1} width={2} height={20} className={styles.tick} />
      {planned !== null && planned > 0 && planned < 100 && (
        <rect x={targetReach(planned).width - 0.75} y={2} width={1.5} height={18} className={styles.planned} />
      )}
      {isBeyond && <path d={`M${TRACK.width - 15} 6.5l5 4.5l-5 4.5m6 -9l5 4.5l-5 4.5`} className={styles.beyond} />}
    </svg>
  );
}
