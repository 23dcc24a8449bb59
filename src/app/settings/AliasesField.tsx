// Other names of an indicator or area, as one line of text.
import { useWords } from '../words/wordsContext';
import { Field } from './Field';

interface AliasesFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function AliasesField({ value, onChange }: AliasesFieldProps) {
  const words = useWords();
  return (
    <Field wide label={words.indicator.aliases} hint={words.shell.aliasesHint}>
      <input value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
