// What a data package states of the columns, laid over what was recognised. Law: a statement is believed as long as
// the table keeps a measure; types are often left at "string", so they never take the last one away.
import type { ColumnRole } from '../../model/mapping';
import type { Sheet } from '../sheet';
import type { ColumnFinding, TableDraft } from './draft';
import type { HeaderParts } from './headerTexts';
import { headerMeaning, isCodeHeader } from './headerWords';

/** Long titles are sentences about a column, not its name. */
const LONGEST_TITLE = 40;

/** One name a column: its title, or its own name where that says what it is. Null when nothing is stated. */
export function statedParts({ stated }: Sheet, left: number, right: number): readonly HeaderParts[] | null {
  if (stated === undefined || stated.fields.length === 0) return null;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const field = stated.fields[left + index];
    if (field === undefined) return [];
    const saysItself = headerMeaning(field.name) !== null || isCodeHeader(field.name);
    const title = field.title !== null && field.title.length <= LONGEST_TITLE ? field.title : null;
    return [saysItself ? field.name : (title ?? field.name)];
  });
}

export function withStatedFields(draft: TableDraft, found: ColumnFinding): ColumnFinding {
  const { stated } = draft.grid.sheet;
  if (stated === undefined || stated.fields.length === 0) return found;
  const fieldAt = (index: number) => stated.fields[draft.profiles[index]?.column ?? -1];
  const asTyped = found.columns.map((role, index): ColumnRole => {
    const isText = role.role === 'value' && fieldAt(index)?.content === 'text' && !isMeasured(draft, found, index);
    return isText ? { role: 'dimension', name: draft.profiles[index]?.name ?? '' } : role;
  });
  const columns = asTyped.some(({ role }) => role === 'value') ? asTyped : found.columns;
  const hasIndicator = columns.some(({ role }) => role === 'indicator');
  return {
    ...found,
    columns: withStatedTime(columns, (index) => fieldAt(index)?.content === 'time').map((role, index): ColumnRole => {
      if (role.role !== 'value') return role;
      const field = fieldAt(index);
      const indicator = hasIndicator ? null : (field?.title ?? null);
      return {
        ...role,
        at: { ...role.at, unit: field?.unit ?? role.at.unit, indicator: role.at.indicator ?? indicator },
      };
    }),
  };
}

/** Numbers that hardly repeat beside a period: as a dimension of them every value would be a series of its own. */
function isMeasured({ profiles }: TableDraft, { columns }: ColumnFinding, index: number): boolean {
  const profile = profiles[index];
  if (profile === undefined || !columns.some(({ role }) => role === 'period')) return false;
  const { counts, distinct, filled, codes } = profile;
  return filled >= 8 && codes === 0 && counts.number === filled && distinct.size * 10 > Math.min(filled, 400) * 8;
}

/** The only column of a time is the period where recognition found none. */
function withStatedTime(columns: readonly ColumnRole[], isTime: (index: number) => boolean): readonly ColumnRole[] {
  const times = columns.flatMap((_, index) => (isTime(index) ? [index] : []));
  if (times.length !== 1 || columns.some(({ role }) => role === 'period')) return columns;
  return columns.map((role, index): ColumnRole => (index === times[0] ? { role: 'period', part: 'whole' } : role));
}
