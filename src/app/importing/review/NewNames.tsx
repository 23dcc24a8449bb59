// Indicators and areas that the import makes known.
import type { Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import styles from './Section.module.css';

export function NewNames({ review }: { readonly review: Review }) {
  const words = useWords();
  const { newIndicators, newAreas } = review;
  const indicators = newIndicators.first.map(({ name, unit }) => words.review.withUnit(name, unit));
  return (
    <>
      <Names title={words.importing.newIndicators} total={newIndicators.total} names={indicators} />
      <Names title={words.importing.newAreas} total={newAreas.total} names={newAreas.first} />
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly total: number;
  readonly names: readonly string[];
}

function Names({ title, total, names }: NamesProps) {
  const words = useWords();
  if (total === 0) return null;
  return (
    <details>
      <summary>
        {title} {words.formatNumber(total, 0)}
      </summary>
      <p className={styles.muted}>
        {names.join(words.common.listSeparator)}
        {total > names.length && ' …'}
      </p>
    </details>
  );
}
