// How many values the import adds, revises, leaves and removes, and what else it brings; targets and tasks open here.
import type { ReactElement } from 'react';
import type { ChangeCounts as Counts } from '../../../../model/importRecord';
import { Folded } from '../../../controls/Folded';
import type { Review } from '../../../desk/review';
import { useWords } from '../../../words/wordsContext';
import type { ImportSession } from '../../session';
import styles from '../Section.module.css';
import { TargetList, TaskList } from './PromiseList';

/** So few are in sight at once, where something stored becomes different. */
const FEW = 12;

interface ChangeCountsProps {
  readonly review: Review;
  readonly session: ImportSession;
}

export function ChangeCounts({ review, session }: ChangeCountsProps) {
  const words = useWords();
  const { observations, targets, tasks, registers } = review.counts;
  const { importing } = words;
  const others = [
    [importing.targetsChanged, targets, TargetList],
    [importing.tasksChanged, tasks, TaskList],
    [importing.registersChanged, registers, null],
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
      {shown.map(([name, counts, List]) => (
        <Others key={name} name={name} counts={counts}>
          {List !== null && <List review={review} session={session} />}
        </Others>
      ))}
    </>
  );
}

interface OthersProps {
  readonly name: string;
  readonly counts: Counts;
  /** What opens; false where it is listed elsewhere. */
  readonly children: ReactElement | false;
}

function Others({ name, counts, children }: OthersProps) {
  const { log } = useWords();
  const { added, revised, removed, unchanged } = counts;
  const changed = added + revised + removed;
  const head = (
    <>
      {name}
      <small>{log.counts(added, revised, removed, unchanged)}</small>
    </>
  );
  if (children === false || changed === 0) return <p className={styles.entry}>{head}</p>;
  return (
    <Folded
      className={styles.entry}
      summaryClassName={styles.opener}
      summary={head}
      open={revised + removed > 0 && changed <= FEW}
    >
      {children}
    </Folded>
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
