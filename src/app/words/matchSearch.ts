// How pages search: every word must occur, whatever the width or case of its letters.

/** Whether a text holds every word of the search; an empty search matches everything. */
export function matchSearch(search: string): (text: string) => boolean {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const found = plain(text);
    return words.every((word) => found.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
