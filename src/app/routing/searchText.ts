// The part of an address after "?": plain text keys and values, a list as a repeated key.
// Law: parseSearchText(formatSearchText(s)) is s for every s without empty lists.

/** Reads "?area=320703&indicator=QY01&indicator=QY02"; every value stays text, so "2023" is no number. */
export function parseSearchText(text: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [key, value] of new URLSearchParams(text)) {
    const earlier = found[key];
    found[key] = earlier === undefined ? value : typeof earlier === 'string' ? [earlier, value] : [...earlier, value];
  }
  return { ...found };
}

/** Writes what parseSearchText reads; keys without a value are left out. */
export function formatSearchText(search: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null) continue;
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) written.append(key, String(part));
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
