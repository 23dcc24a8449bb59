// Leaves one changed value, or all of an indicator, out of the import, or takes it again.
// Law: a choice for the whole indicator replaces those for its values.
import { seriesId } from '../../model/series';
import type { ChangeChoice } from '../../model/withoutChanges';
import type { Draft } from './draft';

export function chooseChange(draft: Draft, choice: ChangeChoice, taken: boolean): Draft {
  const others = draft.leftOut.filter((other) => !covers(choice, other));
  return { ...draft, leftOut: taken ? others : [...others, choice] };
}

function covers(choice: ChangeChoice, other: ChangeChoice): boolean {
  if (choice.indicator !== other.indicator) return false;
  if (choice.at === null) return true;
  return (
    other.at !== null &&
    choice.at.period === other.at.period &&
    seriesId(choice.at.series) === seriesId(other.at.series)
  );
}
