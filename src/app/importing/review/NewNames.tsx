// Indicators and areas that the import makes known: each can be created, said to be something known, or left out.
import type { NewAlias, NewIndicator, Review } from '../../desk/review';
import type { Correction } from '../../desk/review';
import { Button } from '../../controls/Button';
import { Folded } from '../../controls/Folded';
import { useWords } from '../../words/wordsContext';
import type { ReadKnown } from './KnownNameForm';
import { NewNameEntry } from './NewNameEntry';
import styles from './NewNames.module.css';
import sectionStyles from './Section.module.css';

interface NewNamesProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly readKnown: ReadKnown;
  readonly onCorrect: (correction: Correction) => void;
}

export function NewNames({ review, ...actions }: NewNamesProps) {
  const words = useWords();
  const { newIndicators, newAreas, ignoredNames } = review;
  const areas = newAreas.first.map((label) => ({ label, indicator: null }));
  return (
    <>
      <Names
        {...actions}
        of="indicator"
        title={words.importing.newIndicators}
        total={newIndicators.total}
        names={newIndicators.first.map((indicator) => ({ label: indicator.label, indicator }))}
        ignored={ignoredNames.indicators}
      />
      <Names
        {...actions}
        of="area"
        title={words.importing.newAreas}
        total={newAreas.total}
        names={areas}
        ignored={ignoredNames.areas}
      />
    </>
  );
}

interface NamesProps extends Omit<NewNamesProps, 'review'> {
  readonly of: NewAlias['of'];
  readonly title: string;
  readonly total: number;
  /** As the file has them; `indicator` is null for areas. */
  readonly names: readonly { readonly label: string; readonly indicator: NewIndicator | null }[];
  readonly ignored: readonly string[];
}

function Names(props: NamesProps) {
  const words = useWords();
  const { title, total, ignored } = props;
  if (total === 0 && ignored.length === 0) return null;
  const ignoredToo = ignored.length > 0 ? words.review.ignoredCount(ignored.length) : '';
  return (
    <Folded summary={`${title} ${words.formatNumber(total, 0)}${ignoredToo}`}>
      <NameList {...props} />
    </Folded>
  );
}

function NameList({ of, total, names, ignored, busy, readKnown, onCorrect }: NamesProps) {
  const words = useWords();
  const ignore = (labels: readonly string[] | 'all', isIgnored: boolean) =>
    onCorrect({ kind: 'ignore', of, labels, ignored: isIgnored });
  return (
    <>
      <div className={sectionStyles.answers}>
        <Button disabled={busy || total === 0} onClick={() => ignore('all', true)}>
          {words.review.ignoreAll}
        </Button>
        <Button disabled={busy || ignored.length === 0} onClick={() => ignore('all', false)}>
          {words.review.createAll}
        </Button>
      </div>
      <ul className={styles.names}>
        {names.map(({ label, indicator }) => (
          <NewNameEntry
            key={label}
            of={of}
            label={label}
            indicator={indicator}
            busy={busy}
            readKnown={readKnown}
            onCorrect={onCorrect}
          />
        ))}
        {total > names.length && <li>…</li>}
        {ignored.map((label) => (
          <li key={label}>
            <span className={styles.name}>
              <s>{label}</s> {words.review.isIgnored}
            </span>
            <span className={styles.actions}>
              <Button
                weight="quiet"
                disabled={busy}
                aria-label={words.review.ofName(words.review.create, label)}
                onClick={() => ignore([label], false)}
              >
                {words.review.create}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
