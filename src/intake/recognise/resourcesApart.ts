// Two resources of a data package that hold the same measure of the same rows with other values ("price" of nominal and
// of real houses) measure different things, and the package's names of them say which.
// Law: parts of one table and the same values in two resources keep one name.
import type { ColumnRole } from '../../model/mapping';
import { cellText } from '../map/cellText';
import type { TableFinding } from './recogniseTable';

const MOST_ROWS = 20_000;

const KEY_ROLES: readonly ColumnRole['role'][] = ['period', 'area', 'areaCode', 'dimension', 'indicator', 'unit'];

export function withResourcesApart(findings: readonly TableFinding[]): readonly TableFinding[] {
  const values = findings.map(valuesByMeasure);
  return findings.map((finding, own): TableFinding => {
    const contested = (name: string): boolean =>
      values.some((other, at) => at !== own && differ(values[own]?.get(name), other.get(name)));
    const columns = finding.table.columns.map((role): ColumnRole => {
      const name = role.role === 'value' ? role.at.indicator : finding.table.defaults.indicator;
      if (role.role !== 'value' || name === null || !contested(name)) return role;
      const indicator = `${finding.table.title ?? finding.table.sheet} / ${name}`;
      return { ...role, at: { ...role.at, indicator } };
    });
    return { ...finding, table: { ...finding.table, columns } };
  });
}

type Values = ReadonlyMap<string, string>;

/** Texts of the values by the labels of their row, for every measure of a resource; empty for other tables. */
function valuesByMeasure({ table, draft }: TableFinding): ReadonlyMap<string, Values> {
  const { sheet } = draft.grid;
  if (sheet.stated === undefined || table.layout !== 'long') return new Map();
  const left = table.range.left;
  const keys = table.columns.flatMap((role, index) => (KEY_ROLES.includes(role.role) ? [left + index] : []));
  const measures = table.columns.flatMap((role, index) =>
    role.role === 'value' && role.at.indicator !== null ? [{ name: role.at.indicator, column: left + index }] : [],
  );
  const found = new Map(measures.map(({ name }) => [name, new Map<string, string>()]));
  const last = Math.min(table.lastBodyRow, table.firstBodyRow + MOST_ROWS);
  for (const cells of sheet.rows.slice(table.firstBodyRow, last + 1)) {
    const key = JSON.stringify(keys.map((column) => cellText(cells[column] ?? null)));
    for (const { name, column } of measures) {
      const text = cellText(cells[column] ?? null);
      if (text !== '') found.get(name)?.set(key, text);
    }
  }
  return found;
}

function differ(own: Values | undefined, other: Values | undefined): boolean {
  if (own === undefined || other === undefined) return false;
  for (const [key, text] of own) {
    const said = other.get(key);
    if (said !== undefined && said !== text) return true;
  }
  return false;
}
