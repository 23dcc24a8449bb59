// `tidemark report`: the annual report or a bulletin of a workspace, as a Word document or Markdown, for a job in the night.
// Law: a period that has not ended has no report; how much is left to a person is said.
import { basename } from 'node:path';
import { annualReport } from '../export/report/annualReport';
import { bulletin } from '../export/report/bulletin';
import { writeReport } from '../export/report/docx/writeReport';
import type { Report } from '../export/report/report';
import type { ReportAsked } from '../export/report/reportAsked';
import { reportMarkdown } from '../export/report/reportMarkdown';
import { reportTally } from '../export/report/reportTally';
import { readParagraphs } from '../intake/read/readParagraphs';
import { calendarYear, lastDay } from '../model/period';
import type { Words } from '../words/zh';
import { askedOfWorkspace } from './askedOfWorkspace';
import { type FileMaker, makeFile } from './makeFile';
import { bytesOf } from './packageBytes';
import type { ReportChoice, ReportCommand } from './parseReport';
import type { Streams } from './runRead';

/** Returns the exit status. */
export function runReport(command: ReportCommand, words: Words, streams: Streams): Promise<number> {
  return makeFile(command, reportMaker(command, words), words, streams);
}

function reportMaker({ choice, format, output }: ReportCommand, words: Words): FileMaker {
  return async (content, today, made) => {
    const period = choice.kind === 'annual' ? calendarYear(choice.year) : choice.period;
    if (lastDay(period) >= today) return words.cli.reportRuns(words.formatPeriod(period, 'period'));
    const path = choice.kind === 'annual' ? choice.lastYear : null;
    const lastYear = path === null ? null : linesOf(path);
    if (path !== null && lastYear === null) return words.cli.reportUnreadable(path);
    const report = reportOf(choice, askedOfWorkspace(content, today, words), lastYear, words);
    const bytes =
      format === 'md'
        ? new TextEncoder().encode(reportMarkdown(report, words))
        : await writeReport(report, made, words);
    const { numbers, toWrite, toCheck } = reportTally(report);
    return { bytes, said: [words.cli.reportWritten(output, numbers, toWrite, toCheck)] };
  };
}

/** Null where the file is not there or holds no text. */
function linesOf(path: string): string[] | null {
  const bytes = bytesOf(path);
  return bytes === null ? null : readParagraphs({ name: basename(path), bytes });
}

function reportOf(choice: ReportChoice, asked: ReportAsked, lastYear: readonly string[] | null, words: Words): Report {
  switch (choice.kind) {
    case 'annual':
      return annualReport(asked, { ...choice, lastYear }, words);
    case 'bulletin':
      return bulletin(asked, choice.period, words);
  }
}
