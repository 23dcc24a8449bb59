// Completion against the target. Law: the target's tick stands at the same place in every row, so lagging rows show.
import styles from './TargetBar.module.css';

interface TargetBarProps {
  /** Percent of the target reached; null draws an empty track with its tick. */
  readonly completion: number | null;
  readonly lagging: boolean;
}

const WIDTH = 190;
const TICK = 148;

export function TargetBar({ completion, lagging }: TargetBarProps) {
  const reach = completion === null ? 0 : Math.min(WIDTH, Math.max(0, (completion / 100) * TICK));
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
      <rect x={0} y={5} width={WIDTH} height={12} className={styles.track} />
      <rect x={0} y={5} width={reach} height={12} className={lagging ? styles.lagging : styles.reach} />
      <rect x={TICK - 1} y={1} width={2} height={20} className={styles.tick} />
    </svg>
  );
}
