// Answers about texts that are asked for again and again: labels and periods of an import repeat by the thousand.
// Law: a remembered function answers what it would answer anew; what it keeps is bounded.

/** `answer` must depend on the text alone. At most `most` texts are kept, then all are forgotten. */
export function remembered<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.found;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, { found });
    return found;
  };
}
