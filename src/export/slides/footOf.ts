// Facts in one line, as they stand under a chart or a table. Law: what is not known takes no room.

const SEPARATOR = '\u3000';

export function footOf(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(SEPARATOR);
}
