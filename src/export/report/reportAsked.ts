// What a report is made of: the workspace as analysis reads it, whose report it is, and when it is made.
import type { DerivationDesk } from '../../analysis/derive/deriveRule';
import type { KnownIndex } from '../../analysis/known';
import type { ImportRecord } from '../../model/importRecord';
import type { IsoDate } from '../../model/period';
import type { EditedSentence } from '../../model/sentence';

export interface ReportAsked {
  readonly index: KnownIndex;
  readonly desk: DerivationDesk;
  /** Code of the home area: its office writes the report. */
  readonly area: string;
  /** Name of the office. */
  readonly office: string;
  readonly imports: readonly ImportRecord[];
  readonly sentences: readonly EditedSentence[];
  readonly today: IsoDate;
}
