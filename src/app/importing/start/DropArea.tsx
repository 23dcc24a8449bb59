// The whole page takes files that are dropped on it, folders too, and cells that are pasted into it.
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '../../words/wordsContext';
import { droppedFiles } from './droppedFiles';
import styles from './DropArea.module.css';

interface DropAreaProps {
  /** Whether anything can be taken now. */
  readonly open: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What was dropped cannot be reached. */
  readonly onFailure: (error: unknown) => void;
  readonly onPaste: (cells: { readonly html: string | null; readonly text: string }) => void;
  readonly children: ReactNode;
}

export function DropArea({ open, onFiles, onFailure, onPaste, children }: DropAreaProps) {
  const words = useWords();
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  usePastedCells(open, onFiles, onPaste);
  const takes = (event: DragEvent) => open && event.dataTransfer.types.includes('Files');
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    <div
      className={styles.area}
      onDragEnter={(event) => {
        if (!takes(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={() => {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setOver(false);
      }}
      onDragOver={(event) => {
        // Without this the browser would leave the page and show the file itself.
        event.preventDefault();
        event.dataTransfer.dropEffect = takes(event) ? 'copy' : 'none';
      }}
      onDrop={(event) => {
        event.preventDefault();
        leave();
        if (takes(event)) droppedFiles(event.dataTransfer).then(onFiles, onFailure);
      }}
    >
      {children}
      {isOver && <p className={styles.over}>{words.importing.dropHere}</p>}
    </div>
  );
}

/** Cells copied in Excel or WPS come as a web page and as text; a copied file comes as a file. */
function usePastedCells(open: boolean, onFiles: DropAreaProps['onFiles'], onPaste: DropAreaProps['onPaste']): void {
  useEffect(() => {
    if (!open) return undefined;
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (clipboardData === null || isField(target)) return;
      const text = clipboardData.getData('text/plain');
      const html = clipboardData.getData('text/html');
      const files = [...clipboardData.files];
      if (text === '' && html === '' && files.length === 0) return;
      event.preventDefault();
      // Excel adds a picture of the cells: text wins over files.
      if (text === '' && html === '') onFiles(files);
      else onPaste({ html: html === '' ? null : html, text });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [open, onFiles, onPaste]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
