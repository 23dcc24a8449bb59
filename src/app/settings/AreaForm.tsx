// Changes or adds one area of the tree, as one commit by hand that stands in the log.
import { useState, type FormEvent } from 'react';
import type { Area } from '../../model/area';
import { NO_CHANGE } from '../../model/change';
import { areaOptions } from '../data/areaOptions';
import { desk } from '../desk/desk';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { formatAliases, parseAliases, textOrNull } from './aliasText';
import { AliasesField } from './AliasesField';
import { Field } from './Field';
import styles from './Form.module.css';
import { FormEnd } from './FormEnd';
import { possibleParents } from './possibleParents';

interface AreaFormProps {
  /** Null: a new one. */
  readonly area: Area | null;
  readonly areas: readonly Area[];
  readonly onAdded: (code: string) => void;
}

const BLANK: Area = {
  code: '',
  name: '',
  shortName: null,
  nameEn: null,
  aliases: [],
  parent: null,
  includedIn: null,
  scopeNote: null,
  ranked: true,
  origin: 'user',
};

export function AreaForm({ area, areas, onAdded }: AreaFormProps) {
  const words = useWords();
  const action = useAction();
  const [draft, setDraft] = useState(area ?? BLANK);
  const [aliases, setAliases] = useState(formatAliases(draft.aliases));
  const [isSaved, setSaved] = useState(false);
  const isTaken = area === null && areas.some(({ code }) => code === (draft.code.trim() || draft.name.trim()));
  const change = (changed: Partial<Area>) => {
    setSaved(false);
    setDraft({ ...draft, ...changed });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = draft.name.trim();
    const code = area?.code ?? (draft.code.trim() || name);
    const after = { ...draft, code, name, aliases: parseAliases(aliases) };
    void action.run(async () => {
      await desk.edit({ ...NO_CHANGE, areas: [{ key: code, before: area, after }] }, words.shell.editedArea(name));
      if (area === null) onAdded(code);
      else setSaved(true);
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
      <Field label={words.shell.shortName}>
        <input
          value={draft.shortName ?? ''}
          onChange={(event) => change({ shortName: textOrNull(event.target.value) })}
        />
      </Field>
      <Field label={words.indicator.code} hint={isTaken ? words.shell.codeTaken : words.shell.areaCodeHint}>
        <input value={draft.code} readOnly={area !== null} onChange={(event) => change({ code: event.target.value })} />
      </Field>
      <Field label={words.shell.parentArea}>
        <select value={draft.parent ?? ''} onChange={(event) => change({ parent: event.target.value || null })}>
          <option value="">{words.common.none}</option>
          {areaOptions(areas, possibleParents(areas, area?.code ?? null), null).map(({ area: parent, depth }) => (
            <option key={parent.code} value={parent.code}>
              {'\u3000'.repeat(depth) + parent.name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.shell.ranked}>
        <input type="checkbox" checked={draft.ranked} onChange={(event) => change({ ranked: event.target.checked })} />
      </Field>
      <AliasesField
        value={aliases}
        onChange={(text) => {
          setSaved(false);
          setAliases(text);
        }}
      />
      <Field wide label={words.indicator.scopeNote}>
        <input
          value={draft.scopeNote ?? ''}
          onChange={(event) => change({ scopeNote: textOrNull(event.target.value) })}
        />
      </Field>
      <FormEnd action={action} canSave={!isTaken} isSaved={isSaved} />
    </form>
  );
}
