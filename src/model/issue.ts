// What a person should know about an import. Every issue names where; words stand in src/words.

export type Severity = 'error' | 'warning' | 'info';

/** One member a kind of trouble; src/words must have a sentence for each, in each language. */
export type IssueKind =
  | 'notANumber'
  | 'errorCell'
  | 'zeroFormula'
  | 'shareBelowOne'
  | 'fullWidthDigits'
  | 'unitInCell'
  | 'unitUnknown'
  | 'unitConverted'
  | 'unitMismatch'
  | 'periodUnreadable'
  | 'periodAmbiguous'
  | 'dateAmbiguous'
  | 'growthRead'
  | 'duplicateSame'
  | 'duplicateGap'
  | 'duplicateConflict'
  | 'totalDiffers'
  | 'totalChecked'
  | 'totalRounded'
  | 'partsDiffer'
  | 'categoriesDiffer'
  | 'areaAssumed'
  | 'areaNew'
  | 'areaNear'
  | 'indicatorNew'
  | 'indicatorNear'
  | 'indicatorTwin'
  | 'hiddenSheet'
  | 'hiddenCells'
  | 'raggedRow'
  | 'sheetEmpty'
  | 'sheetWithoutTable'
  | 'columnLeftOut'
  | 'columnNew'
  | 'columnGone'
  | 'columnRenamed'
  | 'columnContradicts'
  | 'mappingSetAside'
  | 'rowLeftOut'
  | 'personalWithheld'
  | 'codeDamaged'
  | 'encodingAssumed'
  | 'externalCharacters'
  | 'targetUnreadable'
  | 'targetWithoutBase'
  | 'targetOfNothing'
  | 'planUnreadable'
  | 'reportDayUnreadable'
  | 'linkedUnknown'
  | 'dueUnreadable'
  | 'formAssumed'
  | 'noteState'
  | 'noteStateOpen'
  | 'valueJump'
  | 'cumulativeFalls'
  | 'signFlip'
  | 'scaleSlip'
  | 'columnShifted'
  | 'rowsShifted'
  | 'totalBroken'
  | 'truncated'
  | 'registerDateUnreadable'
  | 'registerMonth'
  | 'registerYearOfTitle'
  | 'registerRowsCarried'
  | 'registerTerm'
  | 'codeInvalid'
  | 'codeRewritten'
  | 'personalMasked'
  | 'registerAreaUnknown'
  | 'registerKeyBlank'
  | 'registerKeyMissing'
  | 'registerWholeRows'
  | 'registerRowsSame'
  | 'firmNamesDiffer'
  | 'firmCodesDiffer'
  | 'deletionIgnored'
  | 'archivePassedOver'
  | 'resourceLeftOut';

export interface Issue {
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string | null;
  /** "G5", or "A3:F9"; null where the whole file or sheet is meant. */
  readonly cell: string | null;
  /** Text as found, shortened to 200 characters. */
  readonly text: string | null;
  /** Further words of the sentence, e.g. { read: "14", count: 3, name: "连云区" }. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a whole file is not taken; one sentence with the way out in src/words. */
export type RefusalKind =
  | 'empty'
  | 'tooLarge'
  | 'binary'
  | 'encrypted'
  | 'damaged'
  | 'bomb'
  | 'oldExcel'
  | 'xlsb'
  | 'unsupported'
  | 'openDocument'
  | 'numbers'
  | 'word'
  | 'pdf'
  | 'lockFile'
  | 'nestedArchive'
  | 'tooManyFiles'
  | 'packageDescriptor'
  | 'packageOutside'
  | 'packageMissing'
  | 'invalidJson'
  | 'noObservations'
  | 'noTable'
  | 'unreadable'
  | 'fault'
  | 'encoding'
  | 'snapshotDamaged'
  | 'snapshotNewer'
  | 'snapshotPublic';

export interface Refusal {
  readonly kind: RefusalKind;
  readonly file: string;
  readonly sheet: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What only a person can decide. `table` is a position in the mapping's tables; null: the file. */
export type QuestionKind =
  | 'period'
  | 'unit'
  | 'area'
  /** Whether values of months, quarters or halves count for these alone or from January on. */
  | 'form'
  | 'encoding'
  | 'ambiguousPeriod'
  | 'ambiguousDate'
  | 'header'
  | 'conflict'
  | 'percentOrFraction'
  | 'triangle'
  | 'layout'
  /** Why published values change; about the import, not about a file. */
  | 'revisionReason';

export interface Question {
  readonly kind: QuestionKind;
  readonly file: string;
  readonly sheet: string | null;
  readonly table: number | null;
  /** Sheet columns (zero-based) it is about; empty: the whole table. */
  readonly columns: readonly number[];
  readonly cells: readonly string[];
  /** Likely answers, the likeliest first; may be empty. Texts as the option or mapping would take them. */
  readonly suggestions: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}
