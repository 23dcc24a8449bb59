// One new name: what it will be created as, and the ways to have it otherwise.
import { useState } from 'react';
import { Button } from '../../controls/Button';
import type { Correction, NewAlias, NewIndicator } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { DescribeForm } from './DescribeForm';
import { KnownNameForm, type ReadKnown } from './KnownNameForm';
import styles from './NewNames.module.css';

interface NewNameEntryProps {
  readonly of: NewAlias['of'];
  /** As the file has it. */
  readonly label: string;
  /** Null for an area. */
  readonly indicator: NewIndicator | null;
  readonly busy: boolean;
  readonly readKnown: ReadKnown;
  readonly onCorrect: (correction: Correction) => void;
}

export function NewNameEntry({ of, label, indicator, busy, readKnown, onCorrect }: NewNameEntryProps) {
  const { review } = useWords();
  const [opened, setOpened] = useState<'known' | 'describe' | null>(null);
  const close = () => setOpened(null);
  const named = (action: string) => ({ 'aria-label': review.ofName(action, label), disabled: busy });
  return (
    <li>
      <span className={styles.name}>{indicator === null ? label : <Description indicator={indicator} />}</span>
      {opened === null && (
        <span className={styles.actions}>
          {indicator !== null && (
            <Button weight="quiet" {...named(review.describe)} onClick={() => setOpened('describe')}>
              {review.describe}
            </Button>
          )}
          <Button weight="quiet" {...named(review.isKnown)} onClick={() => setOpened('known')}>
            {review.isKnown}
          </Button>
          <Button
            weight="quiet"
            {...named(review.ignore)}
            onClick={() => onCorrect({ kind: 'ignore', of, labels: [label], ignored: true })}
          >
            {review.ignore}
          </Button>
        </span>
      )}
      {opened === 'known' && (
        <KnownNameForm
          of={of}
          label={label}
          busy={busy}
          readKnown={readKnown}
          onChoose={(known) => onCorrect({ kind: 'sameName', of, label, name: known })}
          onClose={close}
        />
      )}
      {opened === 'describe' && indicator !== null && (
        <DescribeForm
          indicator={indicator}
          busy={busy}
          onDescribe={(described) => {
            close();
            onCorrect({ kind: 'describe', indicator: described });
          }}
          onClose={close}
        />
      )}
    </li>
  );
}

/** The kind is said because it decides how values are added up and compared. */
function Description({ indicator }: { readonly indicator: NewIndicator }) {
  const words = useWords();
  const { label, name, unit, kind } = indicator;
  return (
    <>
      {words.review.withUnit(name, words.formatUnit(unit))}
      <small>
        {words.kinds[kind]}
        {name !== label && ` · ${words.review.calledInFile(label)}`}
      </small>
    </>
  );
}
