// A text file between decoding and reading.
import type { Question } from '../../model/issue';

export interface DecodedFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: string | null;
  /** The question about a doubtful encoding, if there is one; readers hand it on. */
  readonly questions: readonly Question[];
}
