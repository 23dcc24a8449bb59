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
  const kinds = new Set<Newline>();
  eachUnquotedPart(text, (start, end) => {
    addKinds(text, start, end, kinds);
    return kinds.size < 2;
  });
  const [newline = '\n', other] = [...kinds];
  return other === undefined ? { text, newline } : { text: withLineFeeds(text), newline: '\n' };
}

/** Calls with the borders of each part outside quotes, first to last, until the callback answers false. */
function eachUnquotedPart(text: string, visit: (start: number, end: number) => boolean): void {
  let start = 0;
  for (;;) {
    const opening = text.indexOf('"', start);
    if (!visit(start, opening === -1 ? text.length : opening) || opening === -1) return;
    const closing = text.indexOf('"', opening + 1);
    if (closing === -1) return;
    start = closing + 1;
  }
}

function addKinds(text: string, start: number, end: number, kinds: Set<Newline>): void {
  for (let position = start; position < end && kinds.size < 2; position += 1) {
    const code = text.charCodeAt(position);
    if (code === 0x0a) kinds.add('\n');
    else if (code === 0x0d) {
      if (text.charCodeAt(position + 1) === 0x0a) {
        kinds.add('\r\n');
        position += 1;
      } else kinds.add('\r');
    }
  }
}

function withLineFeeds(text: string): string {
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\r\n?/g, '\n') : part))
    .join('"');
}
