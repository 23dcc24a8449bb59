// Chooses a period; parts of a year are read from January on, and are named so.
import { frequencyOf, type Period } from '../../model/period';
import { Choice } from '../controls/Choice';
import { timeName } from '../../words/timeName';
import { useWords } from '../words/wordsContext';

interface PeriodChoiceProps {
  readonly periods: readonly Period[];
  readonly value: Period;
  readonly onChoose: (period: Period) => void;
}

export function PeriodChoice({ periods, value, onChoose }: PeriodChoiceProps) {
  const words = useWords();
  const options = periods.map((period) => ({
    value: period,
    group: words.frequencies[frequencyOf(period)],
    label: timeName(period, words),
  }));
  return <Choice label={words.common.period} options={options} value={value} onChoose={onChoose} />;
}
