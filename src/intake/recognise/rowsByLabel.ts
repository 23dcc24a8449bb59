// Body rows that only their label column gives away once the columns are known: totals over merged cells, growth and
// averages below what they are worked out from. Law: a table all of whose rows are such keeps them.
import type { RowRole } from '../../model/mapping';
import { isDerivedLabel } from '../notation/derivedLabel';
import type { BodyFinding } from './bodyRows';
import type { ColumnFinding, TableDraft } from './draft';
import { textAt } from './grid';
import { isTotalWord } from './rowWords';

export function withRowsByLabel(draft: TableDraft, found: ColumnFinding, body: BodyFinding): BodyFinding {
  if (found.layout === 'register') return withSumsOfFirms(draft, found, body);
  if (found.layout !== 'cross' && found.layout !== 'wide') return body;
  const columns = found.columns.flatMap((role, index) =>
    role.role === 'area' || role.role === 'indicator' ? [draft.profiles[index]!.column] : [],
  );
  const roles = new Map<number, RowRole>(body.roles);
  for (const one of body.body) {
    const labels = columns.map((column) => textAt(draft.grid, one.row, column));
    if (labels.some(isTotalWord)) roles.set(one.row, 'total');
    else if (labels.some(isDerivedLabel)) roles.set(one.row, 'ignored');
  }
  const rows = body.body.filter((one) => !roles.has(one.row));
  return rows.length === 0 || rows.length === body.body.length ? body : { ...body, roles, body: rows };
}

/** "甲有限公司 小计", "墟沟街道小计 3家": a sum between the rows of a list; but counts no other word stands in its row. */
function withSumsOfFirms(draft: TableDraft, found: ColumnFinding, body: BodyFinding): BodyFinding {
  const words = found.columns.flatMap((role, index) =>
    role.role === 'register' && role.kind !== 'number' ? [draft.profiles[index]!.column] : [],
  );
  const sums = body.body.filter(({ row, filled }) => {
    const [label, ...others] = words.filter((column) => filled.includes(column));
    const textOf = (column: number): string => textAt(draft.grid, row, column);
    return (
      label !== undefined &&
      /.(小计|合计|总计)[:：]?$/.test(textOf(label)) &&
      others.every((column) => /^共?\d+[家户个项件人名条场]?$/.test(textOf(column)))
    );
  });
  if (sums.length === 0) return body;
  const out = new Set(sums);
  const roles = new Map<number, RowRole>([...body.roles, ...sums.map(({ row }) => [row, 'total'] as const)]);
  return { ...body, roles, body: body.body.filter((one) => !out.has(one)) };
}
