// 目标, 完成 and 完成率 below each other under every indicator. Law: what was reached are the values; targets and rates in
// such rows are left out and named, and never become values of their own.
import type { RowRole } from '../../model/mapping';
import type { BodyFinding } from './bodyRows';
import type { ColumnFinding, TableDraft } from './draft';
import { ignored } from './draft';
import { textAt } from './grid';
import { headerMeaning, isDerivedHeader, measureMeaning } from './headerWords';

interface Found {
  readonly found: ColumnFinding;
  readonly body: BodyFinding;
}

export function withMeasuresInRows(draft: TableDraft, found: ColumnFinding, body: BodyFinding): Found {
  const at = found.columns.findIndex((role, index) => role.role === 'dimension' && holdsMeasures(draft, index));
  const profile = draft.profiles[at];
  if (profile === undefined || (found.layout !== 'cross' && found.layout !== 'wide')) return { found, body };
  const isActual = (text: string): boolean => !isOther(text);
  const reached = [...profile.distinct.keys()].filter(isActual);
  const [only] = reached;
  if (only === undefined || reached.length > 1) return { found, body };
  const others = body.body.filter(({ row }) => isOther(textAt(draft.grid, row, profile.column)));
  const roles = new Map<number, RowRole>([...body.roles, ...others.map(({ row }) => [row, 'ignored'] as const)]);
  const form = measureMeaning(only)?.form ?? null;
  return {
    found: {
      ...found,
      columns: found.columns.map((role, index) => (index === at ? ignored('constant') : role)),
      defaults: form === null ? found.defaults : { ...found.defaults, form },
    },
    body: { ...body, roles, body: body.body.filter((one) => !others.includes(one)) },
  };
}

function holdsMeasures({ profiles }: TableDraft, index: number): boolean {
  const texts = [...profiles[index]!.distinct.keys()];
  return texts.some(isOther) && texts.every((text) => isOther(text) || measureMeaning(text) !== null);
}

function isOther(text: string): boolean {
  return headerMeaning(text) === 'target' || isDerivedHeader([text]);
}
