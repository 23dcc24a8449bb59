// The roles a person can choose for a column, by the layout of its table, and what a choice makes of the role.
// Law: choosing what a column already is keeps every detail of it.
import {
  CHOSEN_COLUMN_KINDS,
  NOWHERE,
  PERIOD_PARTS,
  PLAIN_ROLES,
  TASK_FIELDS,
  type ColumnRole,
  type PlainRole,
  type TableLayout,
  type TaskField,
} from '../../../model/mapping';
import type { Words } from '../../../words/zh';
import type { RoleOption } from './RoleDialog';

/** Identity of a role among the choices. */
export function choiceOf(role: ColumnRole): string {
  switch (role.role) {
    case 'value':
      return role.measure === 'target' ? 'target' : 'value';
    case 'task':
      return `task ${role.field}`;
    case 'register':
      return `register ${role.kind}`;
    case 'period':
      return `period ${role.part}`;
    case 'indicator':
    case 'indicatorCode':
    case 'area':
    case 'areaCode':
    case 'unit':
    case 'multiplier':
    case 'dimension':
    case 'status':
    case 'form':
    case 'note':
    case 'section':
    case 'ignored':
      return role.role;
  }
}

/** The choices for a table of a layout, the likeliest first. */
export function columnChoices(layout: TableLayout, words: Words): RoleOption[] {
  const { columnRoles, periodParts, taskFields, registerKinds } = words.importing;
  const out = { id: 'ignored', label: columnRoles.ignored };
  switch (layout) {
    case 'taskList':
      return [...TASK_FIELDS.map((field) => ({ id: `task ${field}`, label: taskFields[field] })), out];
    case 'register':
      return [
        ...CHOSEN_COLUMN_KINDS.map((kind) => ({ id: `register ${kind}`, label: registerKinds[kind] })),
        // A list with a measure is a table.
        { id: 'value', label: columnRoles.value },
        out,
      ];
    case 'long':
    case 'wide':
    case 'cross':
      return [
        { id: 'value', label: columnRoles.value },
        { id: 'target', label: columnRoles.target },
        ...PERIOD_PARTS.map((part) => ({ id: `period ${part}`, label: periodParts[part] })),
        ...PLAIN_ROLES.map((id) => ({ id, label: columnRoles[id] })),
        { id: 'dimension', label: columnRoles.dimension },
        out,
      ];
  }
}

/** The role a choice stands for; details of the present role are kept where they fit. */
export function roleOf(choice: string, present: ColumnRole, header: string): ColumnRole {
  if (choice === choiceOf(present)) return present;
  const [kind = '', part = ''] = choice.split(' ');
  switch (kind) {
    case 'value':
    case 'target': {
      const measure = kind === 'target' ? 'target' : 'actual';
      const within = present.role === 'value' && present.within !== undefined ? { within: present.within } : {};
      return { role: 'value', measure, at: present.role === 'value' ? present.at : NOWHERE, ...within };
    }
    case 'period':
      return { role: 'period', part: part as (typeof PERIOD_PARTS)[number] };
    case 'task':
      return { role: 'task', field: part as TaskField };
    case 'register':
      return { role: 'register', kind: part as (typeof CHOSEN_COLUMN_KINDS)[number] };
    case 'dimension':
      return { role: 'dimension', name: header };
    case 'ignored':
      return { role: 'ignored', reason: 'byUser' };
    default:
      return { role: kind as PlainRole };
  }
}
