// Further indicators of a task: each with a button that unlinks it, one more by a choice.
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import { SelectField } from '../../controls/SelectField';
import styles from './TaskForms.module.css';

interface RelatedFieldsProps {
  readonly codes: readonly string[];
  /** The indicator that measures the task, which is no further one. */
  readonly main: string;
  readonly indicators: readonly (readonly [string, string])[];
  readonly onChange: (codes: readonly string[]) => void;
}

export function RelatedFields({ codes, main, indicators, onChange }: RelatedFieldsProps) {
  const words = useWords();
  const names = new Map(indicators);
  const more = indicators.filter(([code]) => code !== main && !codes.includes(code));
  return (
    <>
      <SelectField
        label={words.taskEdit.addRelated}
        options={[['', words.common.choose], ...more]}
        value=""
        onChoose={(code) => onChange([...codes, code])}
      />
      {codes.length > 0 && (
        <ul className={styles.related} aria-label={words.taskEdit.related}>
          {codes.map((code) => (
            <li key={code}>
              {names.get(code) ?? code}{' '}
              <Button
                weight="quiet"
                aria-label={words.taskEdit.dropRelated(names.get(code) ?? code)}
                onClick={() => onChange(codes.filter((one) => one !== code))}
              >
                {words.common.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
