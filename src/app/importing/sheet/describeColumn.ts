// What a column was taken for, in the few words of its chip, and the tone that goes with it.
import type { ColumnRole } from '../../../model/mapping';
import type { Words } from '../../../words/zh';

/** key: says what a value is; value: holds values; aside: kept beside; out: not imported. */
export type ColumnTone = 'key' | 'value' | 'aside' | 'out';

export interface ColumnDescription {
  readonly text: string;
  readonly tone: ColumnTone;
}

export function describeColumn(role: ColumnRole, words: Words): ColumnDescription {
  const { columnRoles, periodParts, taskFields, registerKinds, ignoredReasons } = words.importing;
  switch (role.role) {
    case 'period':
      return { text: periodParts[role.part], tone: 'key' };
    case 'dimension':
      return { text: `${columnRoles.dimension}${words.common.colon}${role.name}`, tone: 'key' };
    case 'value':
      return { text: describeValues(role, words), tone: 'value' };
    case 'task':
      return { text: taskFields[role.field], tone: role.field === 'actual' ? 'value' : 'key' };
    case 'register':
      return { text: registerKinds[role.kind], tone: 'key' };
    case 'ignored':
      return { text: role.reason === 'byUser' ? columnRoles.ignored : ignoredReasons[role.reason], tone: 'out' };
    case 'note':
    case 'section':
    case 'status':
      return { text: columnRoles[role.role], tone: 'aside' };
    case 'indicator':
    case 'indicatorCode':
    case 'area':
    case 'areaCode':
    case 'unit':
    case 'multiplier':
    case 'form':
      return { text: columnRoles[role.role], tone: 'key' };
  }
}

function describeValues(role: Extract<ColumnRole, { role: 'value' }>, words: Words): string {
  const { at, measure } = role;
  const parts = [
    measure === 'target' ? words.importing.columnRoles.target : null,
    at.period === null ? null : words.formatPeriod(at.period, at.form ?? 'period'),
    // What tells the columns of one indicator apart stands first: there is room for few words.
    ...Object.values(at.dimensions),
    at.indicator,
    at.area,
    at.unit === null ? null : words.formatUnit(at.unit),
  ].filter((part) => part !== null);
  return parts.length === 0 ? words.importing.columnRoles.value : parts.join(' · ');
}
