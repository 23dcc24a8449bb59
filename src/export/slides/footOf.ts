// Facts in one line, as they stand under a chart or a table. Law: what is not known takes no room, and nothing is said
// twice.

const SEPARATOR = '\u3000';

export function footOf(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(SEPARATOR);
}

/** The facts of several feet, each once. */
export function mergeFeet(feet: readonly string[]): string {
  return footOf([...new Set(feet.flatMap((foot) => foot.split(SEPARATOR)))]);
}
