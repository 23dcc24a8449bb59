// The heading of a group of tasks with the roll-up of its lamps, which hides no red.
import { rollUp } from '../../../analysis/rollUp';
import { DEFAULT_LIST_RULES } from '../../../model/lampMethod';
import type { Words } from '../../../words/zh';
import { RollUpMarks } from '../../controls/RollUpMarks';
import { useWords } from '../../words/wordsContext';
import styles from '../TaskTable.module.css';
import type { Grouping, TaskGroup } from './groupTasks';

interface GroupHeadProps {
  readonly group: TaskGroup;
  readonly by: Grouping;
  readonly columns: number;
}

export function GroupHead({ group, by, columns }: GroupHeadProps) {
  const words = useWords();
  return (
    <tr className={styles.group}>
      <th scope="colgroup" colSpan={columns}>
        <span className={styles.heading}>{headingOf(group, by, words)}</span>
        <span className={styles.counts}>
          <RollUpMarks sum={rollUp(group.rows)} rules={group.rows[0]?.rules ?? DEFAULT_LIST_RULES} />
        </span>
      </th>
    </tr>
  );
}

function headingOf({ key }: TaskGroup, by: Grouping, { taskPage }: Words): string {
  if (by === 'urgency') return key === 'attention' ? taskPage.attention : taskPage.rest;
  return key ?? taskPage.nobody;
}
