// Five years in one small line; a missing year is a gap, the last year a dot. Drawn from its own lowest to highest value.
import { sparkLines } from './sparkLines';
import styles from './Spark.module.css';

interface SparkProps {
  /** One value a year, oldest first; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The values in words. */
  readonly label: string;
}

const WIDTH = 104;
const HEIGHT = 24;

export function Spark({ values, label }: SparkProps) {
  const { lines, points } = sparkLines(values, WIDTH, HEIGHT, 3);
  const last = points[points.length - 1];
  if (last === undefined) return null;
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {lines.map((line) => (
        <polyline key={line} points={line} className={styles.line} />
      ))}
      {points.slice(0, -1).map((point) => (
        <circle key={point.x} cx={point.x} cy={point.y} r={1.1} className={styles.point} />
      ))}
      <circle cx={last.x} cy={last.y} r={2.8} className={styles.last} />
    </svg>
  );
}
