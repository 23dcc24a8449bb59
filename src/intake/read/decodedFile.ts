// A text file between decoding and reading.
import type { Question } from '../../model/issue';

export interface DecodedFile {
  readonly name: string;
  /** All of it, or the beginning where `utf8` has it all. */
  readonly text: string;
  /** The text in UTF-8 without its byte order mark, of a large file without quotes: it is never made a string. */
  readonly utf8: Uint8Array | null;
  readonly encoding: string | null;
  /** The question about a doubtful encoding, if there is one; readers hand it on. */
  readonly questions: readonly Question[];
}
