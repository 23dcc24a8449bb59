// Recognition and mapping may meet the same doubt: it is asked once, with the fuller of the two questions.
import type { Question } from '../../model/issue';

export function uniqueQuestions(questions: readonly Question[]): Question[] {
  const withOpenUnit = new Set(questions.filter(isUnitOfTable).map(tableKey));
  const byKey = new Map<string, Question>();
  for (const question of questions) {
    if (question.kind === 'unit' && !isUnitOfTable(question) && withOpenUnit.has(tableKey(question))) continue;
    const { columns, params } = question;
    const key = JSON.stringify([tableKey(question), question.kind, columns, params['names']]);
    const known = byKey.get(key);
    if (known === undefined || known.suggestions.length < question.suggestions.length) byKey.set(key, question);
  }
  return [...byKey.values()];
}

/** Rows are asked about by name only where columns or the whole table are not asked about. */
function isUnitOfTable({ kind, params }: Question): boolean {
  return kind === 'unit' && params['names'] === undefined;
}

function tableKey({ file, sheet, table }: Question): string {
  return JSON.stringify([file, sheet, table]);
}
