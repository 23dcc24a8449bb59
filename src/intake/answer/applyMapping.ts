// A saved mapping for a new file of the same shape: what a person decided is taken over, what the new file states counts.
import type { ColumnRole, Mapping, TableMapping } from '../../model/mapping';
import type { Proposal } from '../recognise';
import { isAnswered } from '../recognise/isAnswered';
import { withoutPeriod } from '../recognise/shape';

/** The proposal with saved roles and answers; unchanged where no table of the new file has the saved headers. */
export function applyMapping(saved: Mapping, fresh: Proposal): Proposal {
  const tables = fresh.mapping.tables.map((table, position) => {
    const old = matching(saved, table, position);
    return old === null ? table : merged(old, table);
  });
  const questions = fresh.questions.filter((question) => !isAnswered(question, tables));
  return { ...fresh, mapping: { ...fresh.mapping, tables }, questions };
}

function matching(saved: Mapping, table: TableMapping, position: number): TableMapping | null {
  const same = saved.tables.filter((old) => keys(old).join('|') === keys(table).join('|') || sharesHeaders(old, table));
  return same.find((old) => saved.tables.indexOf(old) === position) ?? same[0] ?? null;
}

function keys(table: TableMapping): readonly string[] {
  return table.headers.map((header) => header.split(' / ').map(withoutPeriod).join('/'));
}

/** Wide tables grow a column a year, so the columns that are no periods decide. */
function sharesHeaders(left: TableMapping, right: TableMapping): boolean {
  const plain = (table: TableMapping): string => [...new Set(keys(table).filter((key) => key !== '*'))].join('|');
  return left.layout === right.layout && plain(left) === plain(right) && plain(left) !== '';
}

function merged(old: TableMapping, fresh: TableMapping): TableMapping {
  const oldKeys = keys(old);
  const used = new Map<string, number>();
  const columns = keys(fresh).map((key, index): ColumnRole => {
    const own = fresh.columns[index] ?? { role: 'ignored', reason: 'text' };
    if (key === '*') return samePeriodColumn(old, oldKeys, own);
    const from = (used.get(key) ?? -1) + 1;
    const at = oldKeys.indexOf(key, from);
    used.set(key, at < 0 ? from : at);
    const before = old.columns[at];
    return before === undefined ? own : takenOver(before, own);
  });
  return {
    ...fresh,
    columns,
    layout: old.layout,
    defaults: {
      ...fresh.defaults,
      indicator: columns.some((role) => role.role === 'indicator')
        ? null
        : (old.defaults.indicator ?? fresh.defaults.indicator),
      area: fresh.defaults.area ?? old.defaults.area,
      unit: fresh.defaults.unit ?? old.defaults.unit,
      form: fresh.defaults.form ?? old.defaults.form,
      dimensions: { ...old.defaults.dimensions, ...fresh.defaults.dimensions },
    },
    decimal: old.decimal,
    missing: { ...old.missing, ...fresh.missing },
    onConflict: old.onConflict,
    listName: fresh.listName ?? old.listName,
  };
}

/** The saved role, with the period that only the new file can state. */
function takenOver(before: ColumnRole, own: ColumnRole): ColumnRole {
  if (before.role !== 'value' || own.role !== 'value') return before;
  return { ...before, at: { ...before.at, period: own.at.period, unit: own.at.unit ?? before.at.unit } };
}

/** Period columns of a wide table are alike: unit and form of the saved ones go to all, also to new ones. */
function samePeriodColumn(old: TableMapping, oldKeys: readonly string[], own: ColumnRole): ColumnRole {
  const before = old.columns.find((role, index) => oldKeys[index] === '*' && role.role === 'value');
  if (before?.role !== 'value' || own.role !== 'value') return own;
  return {
    ...own,
    at: {
      ...before.at,
      ...own.at,
      unit: own.at.unit ?? before.at.unit,
      form: own.at.form ?? before.at.form,
      indicator: own.at.indicator ?? before.at.indicator,
    },
  };
}
