// Indicators and areas that the import makes known. Each can be said to be another name of something known.
import { useState } from 'react';
import { Button } from '../../controls/Button';
import type { Correction, NewAlias, Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import { KnownNameForm, type ReadKnown } from './KnownNameForm';
import styles from './Section.module.css';

interface NewNamesProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly readKnown: ReadKnown;
  readonly onCorrect: (correction: Correction) => void;
}

export function NewNames({ review, ...actions }: NewNamesProps) {
  const words = useWords();
  const { newIndicators, newAreas } = review;
  const indicators = newIndicators.first.map(({ name, unit }) => ({ name, shown: words.review.withUnit(name, unit) }));
  const areas = newAreas.first.map((name) => ({ name, shown: name }));
  return (
    <>
      <Names
        {...actions}
        of="indicator"
        title={words.importing.newIndicators}
        total={newIndicators.total}
        names={indicators}
      />
      <Names {...actions} of="area" title={words.importing.newAreas} total={newAreas.total} names={areas} />
    </>
  );
}

interface NewName {
  readonly name: string;
  /** With the unit of an indicator. */
  readonly shown: string;
}

interface NamesProps extends Omit<NewNamesProps, 'review'> {
  readonly of: NewAlias['of'];
  readonly title: string;
  readonly total: number;
  readonly names: readonly NewName[];
}

function Names({ of, title, total, names, busy, readKnown, onCorrect }: NamesProps) {
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  if (total === 0) return null;
  return (
    <details>
      <summary>
        {title} {words.formatNumber(total, 0)}
      </summary>
      <ul className={styles.names}>
        {names.map(({ name, shown }) => (
          <li key={name}>
            <span>{shown}</span>{' '}
            {opened === name ? (
              <KnownNameForm
                of={of}
                label={name}
                busy={busy}
                readKnown={readKnown}
                onChoose={(known) => onCorrect({ kind: 'sameName', of, label: name, name: known })}
                onClose={() => setOpened(null)}
              />
            ) : (
              <Button
                weight="quiet"
                disabled={busy}
                aria-label={words.review.isKnownLabel(name)}
                onClick={() => setOpened(name)}
              >
                {words.review.isKnown}
              </Button>
            )}
          </li>
        ))}
        {total > names.length && <li>…</li>}
      </ul>
    </details>
  );
}
