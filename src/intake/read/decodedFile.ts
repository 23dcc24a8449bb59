// A text file between decoding and reading.
import type { Question } from '../../model/issue';
import type { TextRows } from '../rows/textRows';

export interface DecodedFile {
  readonly name: string;
  /** All of it, or the beginning where `rows` have it all. */
  readonly text: string;
  /** The rows of a large file without quotes, which is never made a string. */
  readonly rows: TextRows | null;
  readonly encoding: string | null;
  /** The question about a doubtful encoding, if there is one; readers hand it on. */
  readonly questions: readonly Question[];
}
