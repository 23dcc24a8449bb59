// One row a saved mapping: its name, the file it comes from, when it was used, and what can be done with it.
import { useRef, useState } from 'react';
import type { SavedMapping } from '../../model/savedMapping';
import { Button } from '../controls/Button';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { mappingTitle } from './mappingTitle';
import styles from './MappingSettings.module.css';

interface MappingActions {
  readonly busy: boolean;
  /** Null takes the given name back. */
  readonly onRename: (saved: SavedMapping, name: string | null) => void;
  readonly onSave: (saved: SavedMapping) => void;
  readonly onForget: (saved: SavedMapping) => void;
}

interface MappingTableProps extends MappingActions {
  readonly saved: readonly SavedMapping[];
}

export function MappingTable({ saved, ...actions }: MappingTableProps) {
  const { settings } = useWords();
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{settings.mappingName}</th>
            <th scope="col">{settings.mappingFrom}</th>
            <th scope="col">{settings.mappingUsed}</th>
            <td aria-label={settings.mappings} />
          </tr>
        </thead>
        <tbody>
          {saved.map((one) => (
            <MappingRow key={one.mapping.shape} saved={one} {...actions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MappingRow({ saved, busy, onRename, onSave, onForget }: MappingActions & { readonly saved: SavedMapping }) {
  const words = useWords();
  const { settings } = words;
  const [isRenamed, setRenamed] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const title = mappingTitle(saved, words);
  const labelled = (action: string) => ({ 'aria-label': settings.ofMapping(action, title), disabled: busy });
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {isRenamed ? (
          <NameForm
            title={title}
            onDone={(name) => {
              setRenamed(false);
              rename.current?.focus();
              if (name !== title) onRename(saved, name === '' ? null : name);
            }}
          />
        ) : (
          title
        )}
        <small>{settings.mappingTables(saved.mapping.tables.length)}</small>
      </th>
      <td>{saved.file === '' ? words.importing.pasted : saved.file}</td>
      <td>
        <time dateTime={saved.at}>{localStamp(new Date(saved.at))}</time>
        <small>{settings.mappingUses(saved.uses)}</small>
      </td>
      <td className={styles.rowActions}>
        <Button ref={rename} weight="quiet" {...labelled(settings.renameMapping)} onClick={() => setRenamed(true)}>
          {settings.renameMapping}
        </Button>
        <Button weight="quiet" {...labelled(settings.saveMapping)} onClick={() => onSave(saved)}>
          {settings.saveMapping}
        </Button>
        <Button weight="quiet" {...labelled(settings.forgetMapping)} onClick={() => onForget(saved)}>
          {settings.forgetMapping}
        </Button>
      </td>
    </tr>
  );
}

/** Enter keeps the name, Escape the one before; an empty one gives the table's own title back. */
function NameForm({ title, onDone }: { readonly title: string; readonly onDone: (name: string) => void }) {
  const words = useWords();
  const [text, setText] = useState(title);
  return (
    <form
      className={styles.nameForm}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
    >
      <input
        ref={(input) => input?.focus()}
        aria-label={words.settings.ofMapping(words.settings.mappingName, title)}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone(title)}
      />
      <Button weight="main" type="submit">
        {words.common.save}
      </Button>
    </form>
  );
}
