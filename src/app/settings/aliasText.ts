// Aliases as people write them in one field. Law: parseAliases(formatAliases(a)) is a, for trimmed names without separators.

export function formatAliases(aliases: readonly string[]): string {
  return aliases.join('、');
}

/** Names between 、 ， , ； ; or line breaks, each once. */
export function parseAliases(text: string): string[] {
  const names = text.split(/[、，,；;\n]/u).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Trimmed text, null when nothing is left. */
export function textOrNull(text: string): string | null {
  return text.trim() || null;
}
