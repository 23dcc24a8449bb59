// Changes one indicator of the catalogue, as one commit by hand that stands in the log.
import { useState, type FormEvent } from 'react';
import { NO_CHANGE } from '../../model/change';
import type { Direction, Indicator, IndicatorKind } from '../../model/indicator';
import { desk } from '../desk/desk';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { formatAliases, parseAliases, textOrNull } from './aliasText';
import { AliasesField } from './AliasesField';
import { Field } from './Field';
import styles from './Form.module.css';
import { FormEnd } from './FormEnd';

const KINDS: readonly IndicatorKind[] = ['stock', 'flow', 'ratio', 'mean', 'distinct'];
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'full', 'neutral'];

export function IndicatorForm({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const action = useAction();
  const [draft, setDraft] = useState(indicator);
  const [aliases, setAliases] = useState(formatAliases(indicator.aliases));
  const [isSaved, setSaved] = useState(false);
  const change = (changed: Partial<Indicator>) => {
    setSaved(false);
    setDraft({ ...draft, ...changed });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const after = { ...draft, name: draft.name.trim(), unit: draft.unit.trim(), aliases: parseAliases(aliases) };
    void action.run(async () => {
      const indicators = [{ key: indicator.code, before: indicator, after }];
      await desk.edit({ ...NO_CHANGE, indicators }, words.shell.editedIndicator(after.name));
      setSaved(true);
    });
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <Field label={words.shell.nameChinese}>
        <input required value={draft.name} onChange={(event) => change({ name: event.target.value })} />
      </Field>
      <Field label={words.shell.nameEnglish}>
        <input value={draft.nameEn ?? ''} onChange={(event) => change({ nameEn: textOrNull(event.target.value) })} />
      </Field>
      <Field label={words.indicator.unit} hint={words.shell.unitHint}>
        <input required value={draft.unit} onChange={(event) => change({ unit: event.target.value })} />
      </Field>
      <Field label={words.indicator.category}>
        <input
          value={draft.category ?? ''}
          onChange={(event) => change({ category: textOrNull(event.target.value) })}
        />
      </Field>
      <Field label={words.indicator.kind}>
        <select value={draft.kind} onChange={(event) => change({ kind: event.target.value as IndicatorKind })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.indicator.direction}>
        <select value={draft.direction} onChange={(event) => change({ direction: event.target.value as Direction })}>
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {words.directions[direction]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.indicator.owner}>
        <input value={draft.owner ?? ''} onChange={(event) => change({ owner: textOrNull(event.target.value) })} />
      </Field>
      <Field label={words.indicator.dataSource}>
        <input value={draft.source ?? ''} onChange={(event) => change({ source: textOrNull(event.target.value) })} />
      </Field>
      <AliasesField
        value={aliases}
        onChange={(text) => {
          setSaved(false);
          setAliases(text);
        }}
      />
      <Field wide label={words.indicator.definition}>
        <textarea
          value={draft.definition ?? ''}
          onChange={(event) => change({ definition: textOrNull(event.target.value) })}
        />
      </Field>
      <FormEnd action={action} canSave isSaved={isSaved} />
    </form>
  );
}
