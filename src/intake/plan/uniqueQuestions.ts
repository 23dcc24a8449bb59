// Recognition and mapping may meet the same doubt: it is asked once, with the fuller of the two questions.
import type { Question } from '../../model/issue';

export function uniqueQuestions(questions: readonly Question[]): Question[] {
  const byKey = new Map<string, Question>();
  for (const question of questions) {
    const key = JSON.stringify([question.kind, question.file, question.sheet, question.table, question.columns]);
    const known = byKey.get(key);
    if (known === undefined || known.suggestions.length < question.suggestions.length) byKey.set(key, question);
  }
  return [...byKey.values()];
}
