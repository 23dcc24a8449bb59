// Under a task that needs attention: what must happen for its lamp to turn, and what its owners mean to do next.
import type { TaskRow } from '../../../analysis/tasks';
import type { Indicator } from '../../../model/indicator';
import { turnSentences } from '../../lamps/turnSentences';
import { useWords } from '../../words/wordsContext';

interface TaskAdviceProps {
  readonly row: TaskRow;
  readonly indicator: Indicator | undefined;
  readonly className: string | undefined;
}

export function TaskAdvice({ row, indicator, className }: TaskAdviceProps) {
  const words = useWords();
  const { turns, needed } = turnSentences(row, indicator, words);
  const nextStep = row.actual.news?.nextStep ?? null;
  const advice = [turns[0] ?? null, needed, nextStep === null ? null : words.taskPage.nextStep(nextStep)];
  const said = advice.filter((sentence) => sentence !== null);
  if (said.length === 0) return null;
  return <p className={className}>{said.join(words.common.clauseSeparator)}</p>;
}
