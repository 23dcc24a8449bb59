// A question about one table, with its place filled in.
import type { Question, QuestionKind } from '../../model/issue';
import type { TableFinding } from './recogniseTable';

export function ask(
  finding: TableFinding,
  position: number,
  kind: QuestionKind,
  rest: Partial<Pick<Question, 'columns' | 'cells' | 'suggestions' | 'params'>>,
): Question {
  const place = { file: finding.draft.file, sheet: finding.table.sheet, table: position };
  return { kind, ...place, columns: [], cells: [], suggestions: [], params: {}, ...rest };
}
