// Finds the line end of a text table, and makes it one where a file mixes several.
// Law: line breaks inside quotes belong to their cell and never decide.

export type Newline = '\n' | '\r\n' | '\r';

export interface Lines {
  readonly text: string;
  readonly newline: Newline;
}

/** The text and its line end; a text that mixes line ends outside quotes comes back with '\n' everywhere there. */
export function findLineEnds(text: string): Lines {
  if (!text.includes('\r')) return { text, newline: '\n' };
  const [newline = '\n', other] = lineEndsOutsideQuotes(text);
  return other === undefined ? { text, newline } : { text: withLineFeeds(text), newline: '\n' };
}

/** Up to two kinds of line ends; the second one already means "mixed". */
function lineEndsOutsideQuotes(text: string): Newline[] {
  const kinds = new Set<Newline>();
  const feeds = new Search(text, '\n');
  const carriages = new Search(text, '\r');
  for (const { start, end } of unquotedParts(text)) {
    for (let feed = feeds.from(start); feed < end && kinds.size < 2; feed = feeds.from(feed + 1)) {
      kinds.add(feed > start && text.charAt(feed - 1) === '\r' ? '\r\n' : '\n');
    }
    for (
      let carriage = carriages.from(start);
      carriage < end && kinds.size < 2;
      carriage = carriages.from(carriage + 1)
    ) {
      if (text.charAt(carriage + 1) !== '\n') kinds.add('\r');
    }
    if (kinds.size === 2) break;
  }
  return [...kinds];
}

/** Finds one character further and further on; remembers the last find, so that a whole text is searched once. */
class Search {
  readonly #text: string;
  readonly #wanted: string;
  #found: number;

  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
    this.#found = -1;
  }

  /** First position at or after `start`, Infinity when there is none; `start` never goes back. */
  from(start: number): number {
    if (this.#found >= start) return this.#found;
    const found = this.#text.indexOf(this.#wanted, start);
    this.#found = found === -1 ? Number.POSITIVE_INFINITY : found;
    return this.#found;
  }
}

function* unquotedParts(text: string): Generator<{ readonly start: number; readonly end: number }, void, undefined> {
  let start = 0;
  for (;;) {
    const opening = text.indexOf('"', start);
    yield { start, end: opening === -1 ? text.length : opening };
    const closing = opening === -1 ? -1 : text.indexOf('"', opening + 1);
    if (closing === -1) return;
    start = closing + 1;
  }
}

function withLineFeeds(text: string): string {
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\r\n?/g, '\n') : part))
    .join('"');
}
