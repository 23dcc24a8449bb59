// Which of the pages plays, and the three things a hand can do: back, pause, next.
import { useWords } from '../words/wordsContext';
import type { Player } from './usePlayer';
import styles from './PageMarks.module.css';

interface PageMarksProps {
  readonly at: number;
  readonly count: number;
  /** More pages than this are numbered. */
  readonly most: number;
  readonly isGivenUp: (at: number) => boolean;
  readonly isPaused: boolean;
  readonly act: Player['act'];
}

export function PageMarks({ at, count, most, isGivenUp, isPaused, act }: PageMarksProps) {
  const { wall } = useWords();
  return (
    <div className={styles.marks} data-position={`${at + 1}/${count}`}>
      <div className={styles.hands}>
        <button type="button" aria-label={wall.back} onClick={() => act('back')}>
          ‹
        </button>
        <button
          type="button"
          aria-pressed={isPaused}
          aria-label={isPaused ? wall.resume : wall.pause}
          onClick={() => act('pause')}
        >
          {isPaused ? '▸' : '॥'}
        </button>
        <button type="button" aria-label={wall.next} onClick={() => act('next')}>
          ›
        </button>
      </div>
      {isPaused && <span>{wall.paused}</span>}
      <span className="visuallyHidden">{wall.position(at + 1, count)}</span>
      {count > most ? (
        <span aria-hidden="true">
          {at + 1} / {count}
        </span>
      ) : (
        Array.from({ length: count }, (_, one) => (
          <span
            key={one}
            aria-hidden="true"
            data-given-up={isGivenUp(one) || undefined}
            className={isGivenUp(one) ? styles.givenUp : one === at ? styles.current : styles.mark}
          />
        ))
      )}
    </div>
  );
}
