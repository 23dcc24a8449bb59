// Tasks under headings. Law: grouping loses none and repeats none; what needs attention stands first, the worst on top.
import { attentionFirst, needsAttention } from '../../../analysis/needsAttention';
import type { TaskRow } from '../../../analysis/tasks';

export type Grouping = 'urgency' | 'list' | 'section' | 'leader' | 'deputy' | 'source';

export interface TaskGroup {
  /** 'attention' and 'rest' by urgency, else the name the tasks share; null where they state none. */
  readonly key: string | null;
  readonly rows: readonly TaskRow[];
}

export function groupTasks(rows: readonly TaskRow[], by: Grouping): TaskGroup[] {
  if (by === 'urgency') return byUrgency(rows);
  const groups = new Map<string | null, TaskRow[]>();
  for (const row of rows) {
    const key = row.task[by];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const named = [...groups].filter(([key]) => key !== null);
  const nameless = groups.get(null) ?? [];
  return [...named, ...(nameless.length === 0 ? [] : [[null, nameless] as const])].map(([key, members]) => ({
    key,
    rows: members,
  }));
}

function byUrgency(rows: readonly TaskRow[]): TaskGroup[] {
  const attention = rows.filter(needsAttention).sort(attentionFirst);
  const rest = rows.filter((row) => !needsAttention(row));
  return [
    { key: 'attention', rows: attention },
    { key: 'rest', rows: rest },
  ].filter((group) => group.rows.length > 0);
}
