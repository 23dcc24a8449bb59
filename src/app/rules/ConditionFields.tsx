// One condition of a rule: column, test, texts. A test that is not offered here is kept as it is, or removed.
import { useState } from 'react';
import { registerFields } from '../../catalogue/registerFields';
import type { RowCondition } from '../../model/derivationRule';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import { FieldChoice } from './FieldChoice';
import own from './Rules.module.css';

interface ConditionFieldsProps {
  readonly at: number;
  readonly condition: RowCondition;
  readonly onChange: (condition: RowCondition) => void;
  readonly onRemove: () => void;
}

const TESTS = ['contains', 'containsNone', 'oneOf', 'noneOf', 'filled', 'empty'] as const;
type OfferedTest = (typeof TESTS)[number];
const BETWEEN = /[、，,;；\n]/;

export function ConditionFields({ at, condition, onChange, onRemove }: ConditionFieldsProps) {
  const words = useWords();
  const remove = (
    <Button weight="quiet" onClick={onRemove} aria-label={words.rules.removeCondition(at)}>
      {words.common.remove}
    </Button>
  );
  if (!isOffered(condition)) {
    const name = registerFields.find(({ id }) => id === condition.field)?.words[0] ?? condition.field;
    return (
      <div className={own.condition}>
        {words.charts.notDrawn(name, words.rules.keptTest)}
        {remove}
      </div>
    );
  }
  const { field, test } = condition;
  return (
    <div className={own.condition} role="group" aria-label={words.rules.condition(at)}>
      <FieldChoice
        label={words.rules.field}
        value={field}
        onChoose={(chosen) => onChange({ ...condition, field: chosen })}
      />
      <select
        aria-label={words.rules.condition(at)}
        value={test}
        onChange={(event) => onChange(withTest(condition, event.target.value as OfferedTest))}
      >
        {TESTS.map((one) => (
          <option key={one} value={one}>
            {words.rules.tests[one]}
          </option>
        ))}
      </select>
      {'texts' in condition && (
        <TextsField texts={condition.texts} onChange={(texts) => onChange({ ...condition, texts })} />
      )}
      {remove}
    </div>
  );
}

type OfferedCondition = Extract<RowCondition, { readonly test: OfferedTest }>;

function isOffered(condition: RowCondition): condition is OfferedCondition {
  return TESTS.some((test) => test === condition.test);
}

/** A row that does not state the field is out where texts are looked for, and passes where they are excluded. */
function withTest(condition: OfferedCondition, test: OfferedTest): RowCondition {
  const { field } = condition;
  if (test === 'filled' || test === 'empty') return { field, test };
  const needed = 'needed' in condition ? condition.needed : test === 'contains' || test === 'oneOf';
  return { field, test, texts: 'texts' in condition ? condition.texts : [], needed };
}

interface TextsFieldProps {
  readonly texts: readonly string[];
  readonly onChange: (texts: readonly string[]) => void;
}

function TextsField({ texts, onChange }: TextsFieldProps) {
  const words = useWords();
  // What is typed stands as typed; the rule has it without blanks and separators.
  const [typed, setTyped] = useState(texts.join('、'));
  return (
    <input
      aria-label={words.rules.texts}
      title={words.rules.textsHint}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(
          event.target.value
            .split(BETWEEN)
            .map((text) => text.trim())
            .filter((text) => text !== ''),
        );
      }}
    />
  );
}
