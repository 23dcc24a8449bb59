// `tidemark report`: the annual report or a bulletin of a workspace, as a Word document or Markdown, for a job in the night.
// Law: a period that has not ended has no report; how much is left to a person is said.
import { basename, resolve } from 'node:path';
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
import { dayOf } from './dayOf';
import { bytesOf } from './packageBytes';
import type { ReportChoice, ReportCommand } from './parseReport';
import type { Streams } from './runRead';
import { workspaceOf } from './workspaceOf';
import { writeWhole } from './writeWhole';

const MISTAKE = 2;

/** Returns the exit status. */
export async function runReport(command: ReportCommand, words: Words, { out, error }: Streams): Promise<number> {
  const complain = (sentence: string): number => {
    error.write(`${sentence}\n`);
    return MISTAKE;
  };
  const found = await workspaceOf(command, words, error);
  if (typeof found === 'number') return found;
  const now = new Date();
  const today = command.on ?? dayOf(now);
  const period = command.choice.kind === 'annual' ? calendarYear(command.choice.year) : command.choice.period;
  if (lastDay(period) >= today) return complain(words.cli.reportRuns(words.formatPeriod(period, 'period')));
  const lastYear = command.choice.kind === 'annual' ? linesOf(command.choice.lastYear) : null;
  if (lastYear === undefined) return complain(words.cli.reportUnreadable(lastYearPath(command)));
  const report = reportOf(command.choice, askedOfWorkspace(found.content, today, words), lastYear, words);
  const bytes =
    command.format === 'md'
      ? new TextEncoder().encode(reportMarkdown(report, words))
      : await writeReport(report, `${now.toISOString().slice(0, 19)}Z`, words);
  const path = resolve(command.output);
  if (!writeWhole(path, bytes)) return complain(words.cli.notWritten(path));
  const { numbers, toWrite, toCheck } = reportTally(report);
  out.write(`${words.cli.reportWritten(command.output, numbers, toWrite, toCheck)}\n`);
  return 0;
}

function lastYearPath({ choice }: ReportCommand): string {
  return choice.kind === 'annual' ? (choice.lastYear ?? '') : '';
}

/** Undefined where the file is not there or holds no text. */
function linesOf(path: string | null): string[] | null | undefined {
  if (path === null) return null;
  const bytes = bytesOf(path);
  return bytes === null ? undefined : (readParagraphs({ name: basename(path), bytes }) ?? undefined);
}

function reportOf(choice: ReportChoice, asked: ReportAsked, lastYear: readonly string[] | null, words: Words): Report {
  switch (choice.kind) {
    case 'annual':
      return annualReport(asked, { ...choice, lastYear }, words);
    case 'bulletin':
      return bulletin(asked, choice.period, words);
  }
}
