// Language, home area, and the name of the office.
import { useState } from 'react';
import { nameOf } from '../../words/nameOf';
import { writeSettings } from '../../store/settings';
import { Segments } from '../controls/Segments';
import { areaOptions } from '../data/areaOptions';
import { useEntities, useSettings } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { useWorkspace } from '../data/workspaceContext';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { LANGUAGES, languageOf } from '../words/loadWords';
import { useWords } from '../words/wordsContext';
import { Field } from './Field';
import styles from './Form.module.css';

export function GeneralSettings() {
  const words = useWords();
  const workspace = useWorkspace();
  const settings = useSettings().data;
  const home = useHomeArea();
  const action = useAction();
  const areas = useEntities().data?.areas ?? [];
  const options = areaOptions(areas, new Set(areas.map(({ code }) => code)), null);
  const write = (changed: Parameters<typeof writeSettings>[1]) =>
    void action.run(async () => void (await writeSettings(workspace, changed)));
  if (settings === undefined) return null;
  return (
    <div className={styles.form}>
      <div>
        <div className={styles.label}>{words.settings.language}</div>
        <Segments
          label={words.settings.language}
          options={LANGUAGES.map((language) => ({
            value: language,
            label: language === 'zh' ? words.app.chinese : words.app.english,
          }))}
          value={languageOf(settings.language)}
          onChoose={(language) => write({ language })}
        />
      </div>
      {areas.length > 0 && (
        <Field label={words.settings.homeArea} hint={words.settings.homeAreaHint}>
          <select value={home} onChange={(event) => write({ homeArea: event.target.value })}>
            {options.map(({ area, depth }) => (
              <option key={area.code} value={area.code}>
                {'\u3000'.repeat(depth) + nameOf(area, words)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={words.settings.displayName} hint={words.settings.displayNameHint}>
        <DisplayName value={settings.displayName ?? ''} onSave={(name) => write({ displayName: name || null })} />
      </Field>
      <ActionError error={action.error} />
    </div>
  );
}

interface DisplayNameProps {
  readonly value: string;
  readonly onSave: (name: string) => void;
}

/** Saved when left: every letter as a write of its own would be too many. */
function DisplayName({ value, onSave }: DisplayNameProps) {
  const [text, setText] = useState(value);
  return (
    <input
      value={text}
      maxLength={60}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        if (text.trim() !== value) onSave(text.trim());
      }}
    />
  );
}
