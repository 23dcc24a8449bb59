// Units that nothing states: asked for by column where columns are indicators, by row where rows are.
import type { Question } from '../../model/issue';
import { cellName } from '../../model/cellName';
import { splitLabel } from '../notation/parseUnitText';
import { ask } from './ask';
import { textAt } from './grid';
import { likelyUnits } from './likelyUnits';
import type { TableFinding } from './recogniseTable';

/** No question where a default, a unit column, headers, row labels or the cells themselves carry units. */
export function unitQuestions(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  if (table.defaults.unit !== null || table.columns.some((role) => role.role === 'unit')) return [];
  const values = table.columns.flatMap((role, index) => {
    const profile = draft.profiles[index];
    return role.role === 'value' && role.measure === 'actual' && profile !== undefined ? [{ role, profile }] : [];
  });
  const open = values.filter(({ role, profile }) => role.at.unit === null && profile.withUnit < profile.counts.number);
  if (open.length === 0 || draft.body.every((one) => table.rowPatches[one.row]?.unit != null)) return [];
  if (table.columns.some((role) => role.role === 'indicator'))
    return unitOfRows(
      finding,
      position,
      open.map(({ profile }) => profile.column),
    );
  const named = open.filter(({ role }) => role.at.indicator !== null);
  if (named.length === 0) {
    const columns = open.map(({ profile }) => profile.column);
    const labels = [table.defaults.indicator ?? '', table.title ?? ''];
    return [ask(finding, position, 'unit', { columns, suggestions: likelyFirst(finding, columns, labels) })];
  }
  return [...new Set(named.map(({ role }) => role.at.indicator ?? ''))].map((indicator) => {
    const columns = named.filter(({ role }) => role.at.indicator === indicator).map(({ profile }) => profile.column);
    const suggestions = likelyFirst(finding, columns, [indicator]);
    return ask(finding, position, 'unit', { columns, suggestions, params: { indicator } });
  });
}

/** What the description of a column mentions goes before what the catalogue knows. */
function likelyFirst(finding: TableFinding, columns: readonly number[], labels: readonly string[]): readonly string[] {
  const { stated } = finding.draft.grid.sheet;
  const mentioned = columns.flatMap((column) => stated?.fields[column]?.unitHint ?? []);
  return [...new Set([...mentioned, ...catalogueUnits(finding, columns, labels)])].slice(0, 5);
}

/** Rows whose label names no unit, where no column and no unit row does. */
function unitOfRows(finding: TableFinding, position: number, columns: readonly number[]): readonly Question[] {
  const { table, draft } = finding;
  const index = table.columns.findIndex((role) => role.role === 'indicator');
  const column = table.range.left + index;
  const openRows = draft.body.filter((one) => {
    if (table.rowPatches[one.row]?.unit != null || splitLabel(textAt(draft.grid, one.row, column)).unit !== null)
      return false;
    return columns.some((value) => one.kinds[value] === 'number');
  });
  const labels = [...new Set(openRows.map((one) => textAt(draft.grid, one.row, column)))].filter(
    (label) => label !== '',
  );
  // Where other rows have theirs, these are asked about by name once the table is mapped (resolve/askUnits).
  if (labels.length === 0 || draft.body.some((one) => table.rowPatches[one.row]?.unit != null)) return [];
  const cells = openRows.slice(0, 20).map((one) => cellName(one.row, column));
  return [
    ask(finding, position, 'unit', {
      columns,
      cells,
      suggestions: catalogueUnits(finding, columns, labels),
      params: { count: labels.length },
    }),
  ];
}

function catalogueUnits(
  finding: TableFinding,
  columns: readonly number[],
  labels: readonly string[],
): readonly string[] {
  const { names, around, profiles } = finding.draft;
  const values = profiles.filter(({ column }) => columns.includes(column));
  const areas = profiles.filter((_, index) => finding.table.columns[index]?.role === 'area');
  const known = labels.flatMap((label) => likelyUnits({ names, label, values, areas }));
  return [...new Set([...known, ...around.units])].slice(0, 5);
}
