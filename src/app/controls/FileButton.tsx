// A button that lets a person choose one file with the system's own choice; the same file can be chosen again.
import { type ReactNode, useRef } from 'react';
import { Button } from './Button';

interface FileButtonProps {
  /** Endings of file names, as the browser wants them: ".json,.zip". */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
}

export function FileButton({ accept, disabled, onChoose, children }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => chooser.current?.click()}>
        {children}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onChoose(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
