// How several tasks stand together: counts by colour, or the worst colour with the counts behind it.
import type { JudgingRules } from '../../analysis/lamp';
import type { RollUp } from '../../analysis/rollUp';
import type { LampColor } from '../../model/lampMethod';
import { lampNames } from '../../words/lampName';
import { useWords } from '../words/wordsContext';
import { LampMark } from './LampMark';
import styles from './RollUpMarks.module.css';

interface RollUpMarksProps {
  readonly sum: RollUp;
  readonly rules: JudgingRules;
}

const ORDER: readonly LampColor[] = ['blue', 'green', 'yellow', 'red', 'grey'];

export function RollUpMarks({ sum, rules }: RollUpMarksProps) {
  const words = useWords();
  const mark = (color: LampColor) => (
    <LampMark color={color} good={sum.goods[0] ?? 'green'} word={lampNames(color, sum.goods, words)} />
  );
  return (
    <>
      {rules.rollUp === 'worst' && sum.worst !== null && (
        <span className={styles.worst}>
          {words.lamps.worstOf} {mark(sum.worst)}
        </span>
      )}
      {ORDER.filter((color) => sum.counts[color] > 0).map((color) => (
        <span key={color} className={styles.part}>
          {mark(color)} <strong>{sum.counts[color]}</strong>
        </span>
      ))}
      {sum.overridden > 0 && <span className={styles.byHand}>{words.lamps.countByHand(sum.overridden)}</span>}
    </>
  );
}
