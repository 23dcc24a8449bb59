// What `tidemark read` says about files, as JSON in pieces: labels and units as in the file, nothing of a workspace.
// Law: the pieces joined are one JSON document that keeps docs/read-report.schema.json; no piece holds more than a series.
import type { Issue, Question, Refusal } from '../model/issue';
import type { TableMapping } from '../model/mapping';
import type { CliStatus, FileReport } from './report/fileReport';
import { statusOf } from './report/fileReport';
import { leftOutJson } from './report/leftOutJson';
import type { FileOutcome } from './report/outcome';
import { previewOf } from './report/preview';
import { tableJson } from './report/tableJson';
import type { EntityBook } from './resolve/entityBook';

/** Grows when a field changes its meaning or goes away; new fields do not change it. */
export const REPORT_VERSION = 1;

/** One sentence for each kind of trouble, in the reader's language. */
export interface Sentences {
  readonly issue: (issue: Issue) => string;
  readonly question: (question: Question) => string;
  readonly refusal: (refusal: Refusal) => string;
}

export interface ReportSummary {
  readonly status: CliStatus;
  readonly files: number;
  readonly imported: number;
  readonly questions: number;
  readonly refused: number;
  /** True when a person stopped the command before the last file. */
  readonly interrupted: boolean;
  /** One for each file, in the order they were read. */
  readonly outcomes: readonly FileOutcome[];
}

/** Opening piece of the document. */
export function reportStart(): string {
  return `{"schema":"tidemark.read","version":${REPORT_VERSION},"files":[`;
}

/** Closing piece of the document. */
export function reportEnd(summary: ReportSummary): string {
  return `\n],"summary":${JSON.stringify(summary)}}\n`;
}

/** One member of `files`, in pieces. `book` knows the catalogue, for the codes of labels. */
export function* fileJson(report: FileReport, book: EntityBook, say: Sentences): Generator<string> {
  const { path, name, bytes, format, encoding, demo } = report;
  const head = {
    path,
    name,
    bytes,
    format,
    encoding,
    status: statusOf(report),
    demo,
    shape: report.mapping.shape,
    mappingTaken: report.isMappingTaken,
    refusal: refusalJson(report, say),
  };
  yield `\n${JSON.stringify(head).slice(0, -1)}`;
  yield `,"sheets":${JSON.stringify(report.sheets.map((sheet) => previewOf(sheet, tablesOf(report, sheet.name))))}`;
  yield ',"tables":[';
  for (const [index, table] of report.mapped.tables.entries()) {
    if (index > 0) yield ',';
    yield* tableJson(table, report.mapping.tables[table.tableIndex]!, book);
  }
  const questions = report.mapped.questions.map((question) => ({ ...question, sentence: say.question(question) }));
  const issues = report.mapped.issues.map((issue) => ({ ...issue, sentence: say.issue(issue) }));
  const sheets = report.mapped.leftOut.filter(({ what }) => what === 'sheet').map(leftOutJson);
  yield `],"leftOut":${JSON.stringify(sheets)}`;
  yield `,"questions":${JSON.stringify(questions)},"issues":${JSON.stringify(issues)}}`;
}

function tablesOf({ mapping }: FileReport, sheet: string): TableMapping[] {
  return mapping.tables.filter((table) => table.sheet === sheet);
}

function refusalJson({ mapped }: FileReport, say: Sentences): object | null {
  const refusal = mapped.refusals[0];
  return refusal === undefined ? null : { kind: refusal.kind, params: refusal.params, sentence: say.refusal(refusal) };
}
