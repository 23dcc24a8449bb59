// The lamp of a task or target as every place shows it: the computed one, or a person's colour marked as such.
import type { Lamp } from '../../analysis/lamp';
import type { LampOverride } from '../../model/task';
import { formatLamp } from '../../chart/formatLamp';
import { lampName } from '../../words/lampName';
import { useWords } from '../words/wordsContext';
import { LampMark } from './LampMark';
import styles from './LampMark.module.css';

interface LampSignProps {
  readonly lamp: Lamp;
  readonly override: LampOverride | null;
}

export function LampSign({ lamp, override }: LampSignProps) {
  const words = useWords();
  const { goodColor } = lamp.rules;
  if (override === null) return <LampMark color={lamp.color} good={goodColor} word={formatLamp(lamp, words)} />;
  return (
    <span className={styles.overridden} title={override.reason}>
      <LampMark color={override.color} good={goodColor} word={lampName(override.color, goodColor, words)} />
      <span className={styles.byHand}>
        <span aria-hidden="true">✎ </span>
        {words.lamps.byHand}
      </span>
    </span>
  );
}
