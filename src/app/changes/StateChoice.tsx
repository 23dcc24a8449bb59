// One side of a comparison: the data at a point of the log, or those of a file.
import type { ImportRecord } from '../../model/importRecord';
import { SNAPSHOT_EXTENSION } from '../../share/snapshot/snapshotFormat';
import { WORKSPACE_EXTENSION } from '../../share/workspaceFormat';
import { Button } from '../controls/Button';
import { FileButton } from '../controls/FileButton';
import { SelectField } from '../controls/SelectField';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import styles from './Changes.module.css';

interface StateChoiceProps {
  readonly label: string;
  readonly log: readonly ImportRecord[];
  /** How many imports are in it; null: all. */
  readonly imports: number | null;
  readonly file: File | null;
  readonly onChoose: (imports: number | null) => void;
  readonly onFile: (file: File | null) => void;
}

const NOW = 'now';

export function StateChoice({ label, log, imports, file, onChoose, onFile }: StateChoiceProps) {
  const { differences } = useWords();
  if (file !== null) {
    return (
      <div className={styles.side}>
        <span className={styles.label}>{label}</span>
        <span>{file.name}</span>
        <Button weight="quiet" onClick={() => onFile(null)}>
          {differences.withoutFile}
        </Button>
      </div>
    );
  }
  const points = [...log]
    .reverse()
    .slice(1)
    .map(
      ({ id, at, files }) =>
        [String(id), differences.afterImport(id, localStamp(new Date(at)), files[0]?.name ?? '')] as const,
    );
  return (
    <div className={styles.side}>
      <SelectField
        label={label}
        options={[[NOW, differences.now], ...points, ['0', differences.nothing]]}
        value={imports === null ? NOW : String(imports)}
        onChoose={(chosen) => onChoose(chosen === NOW ? null : Number(chosen))}
      />
      <FileButton accept={`${WORKSPACE_EXTENSION},${SNAPSHOT_EXTENSION},.zip`} disabled={false} onChoose={onFile}>
        {differences.chooseFile}
      </FileButton>
    </div>
  );
}
