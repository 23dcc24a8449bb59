// A report for people: what each file holds, in a few lines, in their language.
import type { FoundSeries, MappedTable } from '../intake/map/mappedTable';
import type { FileReport } from '../intake/report/fileReport';
import { statusOf } from '../intake/report/fileReport';
import { knownForm } from '../intake/report/knownForm';
import type { EntityBook } from '../intake/resolve/entityBook';
import type { Period } from '../model/period';
import type { Words } from '../words/zh';

const SERIES_SHOWN = 8;
const ISSUES_SHOWN = 12;

/** Lines without line ends. */
export function printReport(report: FileReport, book: EntityBook, words: Words): string[] {
  const { mapped, path, format, encoding, bytes } = report;
  const { cli } = words;
  const facts = format === null ? [] : [`  ${cli.fileLine(format, encoding, grouped(bytes))}`];
  return [
    `${path} — ${cli.statuses[statusOf(report)]}`,
    ...facts,
    ...(report.isMappingTaken === null ? [] : [`  ${cli.mappingTaken(report.isMappingTaken)}`]),
    ...(format === 'snapshot' ? [`  ${cli.snapshot}`] : []),
    ...mapped.refusals.map((refusal) => `  ${words.refusals[refusal.kind](refusal)}`),
    ...mapped.tables.flatMap((table) => tableLines(table, book, words)),
    ...leftOutLines(report, words),
    ...mapped.questions.map((question) => `  ? ${cli.question}: ${words.questions[question.kind](question)}`),
    ...issueLines(report, words),
    '',
  ];
}

function tableLines(table: MappedTable, book: EntityBook, words: Words): string[] {
  const { cli, importing } = words;
  const lines = [`  ${cli.tableLine(table.sheet, table.range, importing.layouts[table.layout])}`];
  if (table.title !== null) lines.push(`    ${table.title}`);
  if (table.register !== null)
    lines.push(`    ${cli.registerRows(table.register.name, grouped(table.register.rows.length))}`);
  const [tasks, targets] = [grouped(table.tasks.length), grouped(table.targets.length)];
  if (table.tasks.length > 0) lines.push(`    ${cli.taskCount(table.tasks[0]!.list, tasks, targets)}`);
  else if (table.targets.length > 0) lines.push(`    ${cli.targetCount(targets)}`);
  return table.series.length === 0 ? lines : [...lines, ...seriesLines(table, book, words)];
}

function seriesLines(table: MappedTable, book: EntityBook, words: Words): string[] {
  const { cli } = words;
  const { series, entries, gaps } = table;
  const missing = entries.value.filter((value) => Number.isNaN(value)).length;
  const counts = cli.counts(grouped(series.length), grouped(entries.count - missing), grouped(missing), grouped(gaps));
  const spans = spansOfSeries(table, book, words);
  const shown = series.slice(0, SERIES_SHOWN).map((found, index) => {
    const area = found.area ?? found.areaCode ?? cli.noArea;
    return `      ${cli.seriesLine(nameWithDimensions(found), area, found.unit ?? cli.noUnit, spans[index]!)}`;
  });
  const more = series.length - shown.length;
  return [`    ${counts}`, ...shown, ...(more > 0 ? [`      ${cli.moreSeries(grouped(more))}`] : [])];
}

function nameWithDimensions({ indicator, dimensions }: FoundSeries): string {
  return [indicator, ...Object.values(dimensions)].join(' · ');
}

/** "2012—2021年 (10)", "2024年1—9月" where values count from January on, for the series that are shown. */
function spansOfSeries({ series, entries, periods }: MappedTable, book: EntityBook, words: Words): string[] {
  const found = Array.from({ length: SERIES_SHOWN }, (): Period[] => []);
  for (let at = 0; at < entries.count; at += 1) found[entries.seriesOf[at]!]?.push(periods[entries.period[at]!]!);
  return series.slice(0, SERIES_SHOWN).map((one, index) => {
    const sorted = found[index]!.sort();
    const [first, last] = [sorted[0], sorted[sorted.length - 1]];
    if (first === undefined || last === undefined) return '';
    const span = words.formatRange(first, last, knownForm(one, book));
    return first === last ? span : `${span} (${sorted.length})`;
  });
}

function leftOutLines({ mapped }: FileReport, { cli, review }: Words): string[] {
  return mapped.leftOut.map(({ what, reason, count, labels }) => {
    const text = review.leftOut(what, count, review.leftOutReasons[reason]);
    const examples = labels
      .filter((label) => label !== '')
      .slice(0, 3)
      .join(' | ');
    return `  - ${cli.leftOut}: ${text}${examples === '' ? '' : ` (${examples})`}`;
  });
}

function issueLines({ mapped }: FileReport, words: Words): string[] {
  const shown = mapped.issues.slice(0, ISSUES_SHOWN).map((issue) => `  ! ${words.issues[issue.kind](issue)}`);
  const more = mapped.issues.length - shown.length;
  return more > 0 ? [...shown, `  ${words.cli.moreIssues(grouped(more))}`] : shown;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
