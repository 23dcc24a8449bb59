// Writing pieces to a stream no faster than its reader takes them, so that long reports stay bounded in memory.
import { once } from 'node:events';

const PIECE = 1 << 16;

/** Joins small pieces, writes, and waits whenever the stream is full. */
export async function writeOut(pieces: Iterable<string>, output: NodeJS.WritableStream): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    if (!output.write(waiting)) await once(output, 'drain');
    waiting = '';
  }
  if (waiting !== '' && !output.write(waiting)) await once(output, 'drain');
}
