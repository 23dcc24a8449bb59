// A generated sentence as a person worded it. Law: later data never overwrite it; where they would word it anew, it is marked.
export interface EditedSentence {
  /** The place it stands in: the kind of sentence and what it speaks of. */
  readonly id: string;
  readonly text: string;
  /** What had been generated when it was edited. */
  readonly generated: string;
  readonly language: 'zh' | 'en';
}
