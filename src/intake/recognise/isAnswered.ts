// Which questions a mapping as it stands has answered. Law: used for the first asking and after every correction alike.
import type { Question } from '../../model/issue';
import type { ColumnRole, TableMapping } from '../../model/mapping';

/** Kinds of questions that stay open under a mapping as it is now; used again after corrections. */
export function isAnswered(question: Question, tables: readonly TableMapping[]): boolean {
  const table = question.table === null ? undefined : tables[question.table];
  if (table === undefined) return true;
  const asked = question.columns.map((column) => table.columns[column - table.range.left]);
  switch (question.kind) {
    case 'period':
      return table.layout === 'taskList'
        ? table.listYear !== null
        : table.layout === 'register' ||
            table.defaults.period !== null ||
            (!asked.some((role) => role?.role === 'period') &&
              (table.columns.some((role) => role.role === 'period') ||
                asked.every((role) => role?.role !== 'value' || role.at.period !== null)));
    case 'unit':
      return (
        table.layout === 'register' ||
        table.defaults.unit !== null ||
        table.columns.some((role) => role.role === 'unit') ||
        asked.every((role) => role?.role !== 'value' || role.at.unit !== null)
      );
    case 'area':
      return table.defaults.area !== null;
    case 'form':
      return table.defaults.form !== null;
    case 'ambiguousPeriod':
    case 'ambiguousDate':
      return asked.every(isDecided);
    case 'percentOrFraction':
      return asked.every(
        (role) => role?.role !== 'value' || role.isPercent === true || (role.at.unit !== null && role.at.unit !== '%'),
      );
    case 'triangle':
      return table.triangle !== undefined;
    case 'header':
      return table.headerRows.length > 0;
    case 'conflict':
      return table.onConflict !== 'ask';
    case 'layout':
      return asked.every((role) => role?.role !== 'ignored' || role.reason === 'byUser');
    case 'encoding':
    case 'revisionReason':
      return false;
  }
}

/** No doubt is left about the period of a column. */
function isDecided(role: ColumnRole | undefined): boolean {
  if (role?.role === 'value') return role.at.period !== null;
  return role?.role !== 'period' || role.notation !== undefined;
}
