// 年度报告: the four parts that the bureau reports every year, filled from registers, indicators and task lists.
// Law: a figure that the workspace does not have is not written; what only a person can judge is left to be written.
import { calendarYear } from '../../model/period';
import type { Words } from '../../words/zh';
import { definitionTable, figureBlocks } from './figureTables';
import { hasDemoData } from '../../model/demoData';
import { measuresBlocks } from './measuresPart';
import { lastYearReport } from './lastYear/lastYearReport';
import type { Report, ReportBlock, ReportPart } from './report';
import type { ReportAsked } from './reportAsked';
import { fixedParagraph, generatedParagraph, reportDesk, wordsPiece, writePiece } from './reportDesk';
import { plansBlocks, shortcomingsBlocks } from './taskParts';

export interface AnnualChoice {
  readonly year: number;
  readonly withCharts: boolean;
  /** Paragraphs of last year's report, whose wording this one takes; null for none. */
  readonly lastYear: readonly string[] | null;
}

export function annualReport(asked: ReportAsked, { year, withCharts, lastYear }: AnnualChoice, words: Words): Report {
  const desk = reportDesk(asked, calendarYear(year), words);
  const { report } = words;
  const blocks: readonly (readonly [string, readonly ReportBlock[]])[] = [
    [report.parts.chief(), [generatedParagraph('chief', [writePiece(report.write.chief, words)], desk)]],
    [report.parts.measures(), measuresBlocks(desk, withCharts)],
    [report.parts.shortcomings(), shortcomingsBlocks(desk)],
    [report.parts.plans(year + 1), plansBlocks(desk)],
  ];
  const title = [wordsPiece(asked.office), wordsPiece(report.title(year))];
  const opening = [fixedParagraph(wordsPiece(report.opening(asked.office, year)))];
  const parts = blocks.map(([name, inside], at) => ({
    title: [wordsPiece(report.partTitle(at + 1, name))],
    blocks: inside,
  }));
  const rewritten = lastYear === null ? null : lastYearReport(lastYear, parts, desk);
  return {
    kind: 'annual',
    subtitle: '',
    ...(rewritten ?? { title, opening, parts }),
    // A text without a title takes that of the bureau.
    title: rewritten === null || rewritten.title.length === 0 ? title : rewritten.title,
    signature: [asked.office, words.formatDate(asked.today)],
    attachments: [
      attachment(1, report.attachments.figures(year), figureBlocks(desk), words),
      attachment(2, report.attachments.definitions, [definitionTable(desk)], words),
    ],
    warning: hasDemoData(asked.imports) ? words.charts.demo : '',
  };
}

function attachment(number: number, title: string, blocks: readonly ReportBlock[], words: Words): ReportPart {
  return { title: [wordsPiece(words.report.attachment(number, title))], blocks };
}
