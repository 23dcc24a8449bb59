// What would turn the lamp of a task, nearest first, and what is needed a month: the one wording of every place.
// Law: a colour has the name that its list gives it.
import { neededPerMonth, turningValues } from '../../analysis/lampTurns';
import type { TaskRow } from '../../analysis/tasks';
import type { Indicator } from '../../model/indicator';
import type { Words } from '../../words/zh';
import { lampName } from '../../words/lampName';

export interface TurnSentences {
  readonly turns: readonly string[];
  readonly needed: string | null;
}

/** Nothing where there is no target, no verdict, or nothing left to do. */
export function turnSentences(
  { input, lamp }: Pick<TaskRow, 'input' | 'lamp'>,
  indicator: Indicator | undefined,
  words: Words,
): TurnSentences {
  const { target } = input;
  if (target === null) return { turns: [], needed: null };
  const decimals = indicator?.decimals ?? null;
  const value = (number: number, places: number | null) => words.formatValue(number, target.unit, places);
  const needed = neededPerMonth(input, indicator?.kind ?? null);
  return {
    turns: turningValues(input, decimals ?? 0).map((turn) => {
      const name = lampName(turn.color, lamp.rules.goodColor, words);
      return words.lamps.turnsAt(name, value(turn.value, decimals), target.operator === '<=');
    }),
    needed: needed === null ? null : words.lamps.needed(value(needed, decimals ?? 1), words.formatDate(target.due)),
  };
}
