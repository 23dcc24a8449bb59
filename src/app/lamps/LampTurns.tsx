// What would turn the lamp of a task, and what is needed a month to make its target.
import { neededPerMonth, turningValues } from '../../analysis/lampTurns';
import type { TaskRow } from '../../analysis/tasks';
import type { IndicatorKind } from '../../model/indicator';
import { useWords } from '../words/wordsContext';
import { lampName } from '../words/lampName';

interface LampTurnsProps {
  readonly row: TaskRow;
  readonly decimals: number | null;
  readonly kind: IndicatorKind | null;
}

export function LampTurns({ row: { input, judged, lamp }, decimals, kind }: LampTurnsProps) {
  const words = useWords();
  const { target } = judged;
  const turns = turningValues(input, decimals ?? 0);
  const needed = neededPerMonth(input, kind);
  if (target === null || (turns.length === 0 && needed === null)) return null;
  const value = (number: number, places: number | null) => words.formatValue(number, target.unit, places);
  return (
    <>
      <h3>{words.lamps.turns}</h3>
      <ul>
        {turns.map((turn) => (
          <li key={turn.color}>
            {words.lamps.turnsAt(
              lampName(turn.color, lamp.rules.goodColor, words),
              value(turn.value, decimals),
              target.operator === '<=',
            )}
          </li>
        ))}
        {needed !== null && <li>{words.lamps.needed(value(needed, decimals ?? 1), words.formatDate(target.due))}</li>}
      </ul>
    </>
  );
}
