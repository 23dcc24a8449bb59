// What would turn the lamp of a task, and what is needed a month to make its target.
import type { TaskRow } from '../../analysis/tasks';
import type { Indicator } from '../../model/indicator';
import { useWords } from '../words/wordsContext';
import { turnSentences } from './turnSentences';

interface LampTurnsProps {
  readonly row: TaskRow;
  readonly indicator: Indicator | undefined;
}

export function LampTurns({ row, indicator }: LampTurnsProps) {
  const words = useWords();
  const { turns, needed } = turnSentences(row, indicator, words);
  const sentences = needed === null ? turns : [...turns, needed];
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{words.lamps.turns}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
