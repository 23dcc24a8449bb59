// Names that a question about rows is about.
import type { Question } from './issue';

/** None for a question about columns or a whole table. */
export function namesAsked({ params: { names } }: Pick<Question, 'params'>): readonly string[] {
  return typeof names === 'string' ? names.split('\n') : [];
}
