// How tables of each form are taken: what is remembered, by name, to be renamed, forgotten, saved and brought along.
import { useState } from 'react';
import { bringMappings, forgetMapping, nameMapping } from '../../model/mappingNotes';
import { savedMappings, type SavedMapping } from '../../model/savedMapping';
import type { MappingNote } from '../../model/settings';
import { fileName } from '../../export/fileName';
import { packMappings, parseMappings } from '../../share/mappingFile';
import { writeSettings } from '../../store/settings';
import type { Words } from '../../words/zh';
import { Button } from '../controls/Button';
import { Confirm } from '../controls/Confirm';
import { FileButton } from '../controls/FileButton';
import { saveFile } from '../controls/saveFile';
import { useImports, useSettings } from '../data/queries';
import { useWorkspace } from '../data/workspaceContext';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { MappingTable } from './MappingTable';
import { mappingTitle } from './mappingTitle';
import styles from './MappingSettings.module.css';

export function MappingSettings() {
  const words = useWords();
  const workspace = useWorkspace();
  const action = useAction();
  const [asked, setAsked] = useState<SavedMapping | null>(null);
  const [said, setSaid] = useState('');
  const settings = useSettings().data;
  const log = useImports().data;
  if (settings === undefined || log === undefined) return null;
  const saved = savedMappings(log, settings.mappings);
  const write = (mappings: readonly MappingNote[], sentence: string) =>
    void action.run(async () => {
      await writeSettings(workspace, { mappings });
      setSaid(sentence);
    });
  const bring = (file: File) =>
    void action.run(async () => {
      const found = parseMappings(await file.text());
      if (found === null) return setSaid(words.settings.notMappings(file.name));
      const now = new Date().toISOString();
      await writeSettings(workspace, { mappings: bringMappings(settings.mappings, found, file.name, now) });
      return setSaid(words.settings.broughtMappings(found.length));
    });
  return (
    <>
      <p className={styles.text}>{words.settings.mappingsText}</p>
      <div className={styles.actions}>
        <FileButton accept=".json" disabled={action.isRunning} onChoose={bring}>
          {words.settings.bringMappings}
        </FileButton>
        {saved.length > 0 && <Button onClick={() => save(saved, words)}>{words.settings.saveMappings}</Button>}
      </div>
      <ActionError error={action.error} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      {saved.length === 0 ? (
        <p className={styles.text}>{words.settings.noMappings}</p>
      ) : (
        <MappingTable
          saved={saved}
          busy={action.isRunning}
          onRename={({ mapping }, name) =>
            write(nameMapping(settings.mappings, mapping.shape, name), words.common.saved)
          }
          onSave={(one) => save([one], words)}
          onForget={setAsked}
        />
      )}
      {asked !== null && (
        <Confirm
          danger
          title={words.settings.forgetMapping}
          action={words.settings.forgetMapping}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            write(forgetMapping(settings.mappings, asked.mapping.shape, new Date().toISOString()), '');
          }}
        >
          <p>{words.settings.forgetMappingQuestion(mappingTitle(asked, words))}</p>
        </Confirm>
      )}
    </>
  );
}

function save(saved: readonly SavedMapping[], words: Words): void {
  const only = saved.length === 1 ? saved[0] : undefined;
  const name = fileName(
    [words.settings.mappingFile, only === undefined ? '' : mappingTitle(only, words)],
    todayIso(),
    'json',
  );
  saveFile(new Blob([packMappings(saved)], { type: 'application/json' }), name);
}
