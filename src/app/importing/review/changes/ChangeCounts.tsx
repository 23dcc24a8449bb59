// How many values the import adds, revises, leaves and removes, and what else it brings.
import type { ChangeCounts as Counts } from '../../../../model/importRecord';
import type { Review } from '../../../desk/review';
import { useWords } from '../../../words/wordsContext';
import styles from '../Section.module.css';

export function ChangeCounts({ review }: { readonly review: Review }) {
  const words = useWords();
  const { observations, targets, tasks, registers } = review.counts;
  const { importing, log } = words;
  const others = [
    [importing.targetsChanged, targets],
    [importing.tasksChanged, tasks],
    [importing.registersChanged, registers],
  ] as const;
  const shown = others.filter(([, counts]) => total(counts) > 0);
  return (
    <>
      {(total(observations) > 0 || shown.length === 0) && (
        <dl className={styles.counts}>
          <Count name={importing.added} count={observations.added} />
          <Count name={importing.revised} count={observations.revised} />
          <Count name={importing.unchanged} count={observations.unchanged} />
          <Count name={importing.removed} count={observations.removed} />
        </dl>
      )}
      {shown.map(([name, counts]) => (
        <p key={name} className={styles.entry}>
          {name}
          <small>{log.counts(counts.added, counts.revised, counts.removed, counts.unchanged)}</small>
        </p>
      ))}
    </>
  );
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  const words = useWords();
  return (
    <>
      <dt>{name}</dt>
      <dd>{words.formatNumber(count, 0)}</dd>
    </>
  );
}

function total({ added, revised, removed, unchanged }: Counts): number {
  return added + revised + removed + unchanged;
}
