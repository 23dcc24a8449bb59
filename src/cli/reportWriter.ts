// Reports on their way out, as text for people or as one JSON document. Law: each file is written as soon as it is known.
import { catalogueAreas } from '../catalogue/areas';
import { catalogueIndicators } from '../catalogue/indicators';
import { fileJson, reportEnd, reportStart } from '../intake/report';
import type { ReportSummary, Sentences } from '../intake/report';
import type { FileReport } from '../intake/report/fileReport';
import { EntityBook } from '../intake/resolve/entityBook';
import type { Words } from '../words/zh';
import { printReport } from './printReport';
import { printSummary } from './printSummary';
import { writeOut } from './writeOut';

export interface ReportWriter {
  start(): Promise<void>;
  file(report: FileReport): Promise<void>;
  end(summary: ReportSummary): Promise<void>;
}

export function jsonWriter(words: Words, out: NodeJS.WritableStream): ReportWriter {
  const say: Sentences = {
    issue: (issue) => words.issues[issue.kind](issue),
    question: (question) => words.questions[question.kind](question),
    refusal: (refusal) => words.refusals[refusal.kind](refusal),
  };
  const book = bookOfKnown();
  let written = 0;
  return {
    start: () => writeOut([reportStart()], out),
    file: async (report) => {
      if (written > 0) await writeOut([','], out);
      written += 1;
      await writeOut(fileJson(report, book, say), out);
    },
    end: (summary) => writeOut([reportEnd(summary)], out),
  };
}

export function textWriter(words: Words, out: NodeJS.WritableStream): ReportWriter {
  const book = bookOfKnown();
  return {
    start: () => Promise.resolve(),
    file: (report) => writeOut([`${printReport(report, book, words).join('\n')}\n`], out),
    end: (summary) => writeOut(summary.files > 1 ? [`${printSummary(summary, words).join('\n')}\n`] : [], out),
  };
}

/** A book that keeps nothing: only the codes and kinds of known names are asked for. */
function bookOfKnown(): EntityBook {
  return new EntityBook({
    indicators: catalogueIndicators,
    areas: catalogueAreas,
    catalogueIndicators: [],
    catalogueAreas: [],
  });
}
