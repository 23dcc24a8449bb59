// How pages search: every word must occur, whatever the width or case of its letters.

/** Whether a text holds every word of the search; an empty search matches everything. */
export function matchSearch(search: string): (text: string) => boolean {
  const words = searchWords(search);
  return (text) => {
    const found = plainText(text);
    return words.every((word) => found.includes(word));
  };
}

/** The words of a search, folded as texts are. */
export function searchWords(search: string): string[] {
  return plainText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A text as searches see it; line breaks stay. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
