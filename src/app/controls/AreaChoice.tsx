// Chooses an area; the indentation shows what belongs to what.
import type { AreaOption } from '../data/areaOptions';
import { nameOf } from '../../words/nameOf';
import { useWords } from '../words/wordsContext';
import { Choice } from './Choice';

interface AreaChoiceProps {
  readonly options: readonly AreaOption[];
  readonly value: string;
  readonly onChoose: (area: string) => void;
}

const INDENT = '\u3000';

export function AreaChoice({ options, value, onChoose }: AreaChoiceProps) {
  const words = useWords();
  return (
    <Choice
      label={words.common.area}
      options={options.map(({ area, depth }) => ({
        value: area.code,
        label: INDENT.repeat(depth) + nameOf(area, words),
      }))}
      value={value}
      onChoose={onChoose}
    />
  );
}
