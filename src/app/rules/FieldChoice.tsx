// A choice among what columns of registers state, by the header that says it most often.
import { registerFields } from '../../catalogue/registerFields';
import { useWords } from '../words/wordsContext';

interface FieldChoiceProps {
  readonly value: string;
  readonly label?: string;
  readonly onChoose: (field: string) => void;
}

export function FieldChoice({ value, label, onChoose }: FieldChoiceProps) {
  const words = useWords();
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {value === '' && <option value="">{words.rules.faults.field}</option>}
      {registerFields.map(({ id, words: [name = id] }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
