// A lamp: a shape, a colour and a word, so that it says the same without colour.
import type { LampColor, ListRules } from '../../model/lampMethod';
import styles from './LampMark.module.css';

interface LampMarkProps {
  readonly color: LampColor;
  /** How a lamp that is on schedule looks; blue without the tick of what is done. */
  readonly good?: ListRules['goodColor'];
  /** Null where the word stands beside it anyway. */
  readonly word: string | null;
}

export function LampMark({ color, good = 'green', word }: LampMarkProps) {
  return (
    <span className={styles.lamp}>
      <svg className={styles[color === 'green' ? good : color]} viewBox="0 0 16 16" aria-hidden="true">
        <LampShape color={color} />
      </svg>
      {word}
    </span>
  );
}

function LampShape({ color }: { readonly color: LampColor }) {
  switch (color) {
    case 'blue':
      return (
        <>
          <circle cx={8} cy={8} r={7} />
          <path d="M4.6 8.2l2.4 2.4 4.4-4.8" className={styles.sign} />
        </>
      );
    case 'green':
      return <circle cx={8} cy={8} r={6.5} />;
    case 'yellow':
      return <path d="M8 1.4L15.2 14.4H.8z" />;
    case 'red':
      return <rect x={1.5} y={1.5} width={13} height={13} />;
    case 'grey':
      return <circle cx={8} cy={8} r={5.8} className={styles.hollow} />;
  }
}
