// Under a task that needs attention: what must happen for its lamp to turn, and what its owners mean to do next.
import { neededPerMonth, turningValues } from '../../../analysis/lampTurns';
import type { TaskRow } from '../../../analysis/tasks';
import type { IndicatorKind } from '../../../model/indicator';
import type { Words } from '../../../words/zh';
import { useWords } from '../../words/wordsContext';

interface TaskAdviceProps {
  readonly row: TaskRow;
  readonly decimals: number | null;
  readonly kind: IndicatorKind | null;
  readonly className: string | undefined;
}

export function TaskAdvice({ row, decimals, kind, className }: TaskAdviceProps) {
  const words = useWords();
  const advice = [...turnsText(row, decimals, kind, words), ...nextStepText(row, words)];
  if (advice.length === 0) return null;
  return <p className={className}>{advice.join(words.common.clauseSeparator)}</p>;
}

function turnsText({ input }: TaskRow, decimals: number | null, kind: IndicatorKind | null, words: Words): string[] {
  const { target } = input;
  if (target === null) return [];
  const value = (number: number, places: number | null) => words.formatValue(number, target.unit, places);
  const [next] = turningValues(input, decimals ?? 0);
  const needed = neededPerMonth(input, kind);
  return [
    ...(next === undefined
      ? []
      : [words.lamps.turnsAt(words.lamps.colors[next.color], value(next.value, decimals), target.operator === '<=')]),
    ...(needed === null ? [] : [words.lamps.needed(value(needed, decimals ?? 1), words.formatDate(target.due))]),
  ];
}

function nextStepText({ actual }: TaskRow, { taskPage }: Words): string[] {
  const nextStep = actual.news?.nextStep ?? null;
  return nextStep === null ? [] : [taskPage.nextStep(nextStep)];
}
