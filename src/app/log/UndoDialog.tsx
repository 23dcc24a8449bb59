// Asks before an import is taken back, and says what that will change; where later imports stand in the way, which.
import { useEffect, useState } from 'react';
import type { UndoPreview } from '../../model/undoPreview';
import type { Words } from '../../words/zh';
import { Confirm } from '../controls/Confirm';
import { desk } from '../desk/desk';
import { useWords } from '../words/wordsContext';

interface UndoDialogProps {
  readonly importId: number;
  readonly onUndo: () => void;
  /** The way out: asks about a later import instead. */
  readonly onAsk: (importId: number) => void;
  readonly onCancel: () => void;
}

export function UndoDialog({ importId, onUndo, onAsk, onCancel }: UndoDialogProps) {
  const words = useWords();
  const preview = usePreview(importId);
  const latest = preview?.kind === 'refused' ? Math.max(...preview.imports) : null;
  const isInTheWay = latest !== null && Number.isFinite(latest);
  return (
    <Confirm
      title={`${words.log.undoThis} · ${words.log.importNumber(importId)}`}
      action={isInTheWay ? words.log.undoFirst(latest) : words.common.undo}
      onCancel={onCancel}
      onConfirm={() => (isInTheWay ? onAsk(latest) : onUndo())}
    >
      <p role="status">{preview === null ? words.common.loading : previewText(preview, words)}</p>
      {preview?.kind !== 'refused' && <p>{words.log.undoQuestion}</p>}
    </Confirm>
  );
}

/** Null while it is computed, and where it cannot be: then undo itself says why. */
function usePreview(importId: number): UndoPreview | null {
  const [found, setFound] = useState<{ readonly of: number; readonly preview: UndoPreview } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    desk.previewUndo(importId).then(
      (preview) => isCurrent && setFound({ of: importId, preview }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [importId]);
  return found?.of === importId ? found.preview : null;
}

function previewText(preview: UndoPreview, words: Words): string {
  if (preview.kind === 'refused') return words.log.undoBlocked(preview.imports);
  const { observations, entities } = preview;
  const others = entities.added + entities.revised + entities.removed;
  return words.log.undoChanges(observations, others);
}
