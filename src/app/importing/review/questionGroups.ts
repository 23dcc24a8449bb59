// Questions that one press may answer: units of columns or rows for which the same units are likely, and periods of sheets
// whose names suggest one each. Law: every question is in exactly one group, in the order asked.
import type { Question } from '../../../model/issue';

/** Groups in the order of their first question. */
export function groupQuestions(questions: readonly Question[]): readonly (readonly Question[])[] {
  const groups = new Map<string, Question[]>();
  for (const [position, question] of questions.entries()) {
    const key = groupKey(question) ?? String(position);
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return [...groups.values()];
}

/** The same for all questions of a group, however many are left of it; null for a question that stands alone. */
export function groupKey({ kind, file, suggestions, params }: Question): string | null {
  if (kind === 'unit') return JSON.stringify([kind, file, suggestions, params['names'] ?? null]);
  return kind === 'period' && suggestions.length > 0 ? JSON.stringify([kind, file]) : null;
}
