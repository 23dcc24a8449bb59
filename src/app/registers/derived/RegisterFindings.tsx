// What a register gives beside its rows: the indicators that derive from it and what runs out soon; worked out when asked.
import { lazy, Suspense, useState } from 'react';
import type { Register } from '../../../model/register';
import { useWords } from '../../words/wordsContext';
import styles from './RegisterFindings.module.css';

const Findings = lazy(async () => ({ default: (await import('./Findings')).Findings }));

export function RegisterFindings({ register }: { readonly register: Register }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (register.kind === null) return null;
  return (
    <details className={styles.panel} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.derive.panel}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.common.loading}</p>}>
          <Findings register={register.id} />
        </Suspense>
      )}
    </details>
  );
}
