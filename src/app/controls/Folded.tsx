// Something folded away under its summary, as the browser folds it.
// Law: what is inside is drawn when it is first opened, and stays from then on.
import { type ReactNode, useState } from 'react';

interface FoldedProps {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly summaryClassName?: string | undefined;
  /** Whether it begins opened. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Folded({ summary, className, summaryClassName, open = false, children }: FoldedProps) {
  const [wasOpened, setWasOpened] = useState(open);
  return (
    <details
      className={className}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
