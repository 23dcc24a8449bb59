// What only a person can say about a table. Law: a missing period or unit is asked for, with suggestions, never filled in.
import type { Question } from '../../model/issue';
import { cellName } from '../../model/cellName';
import { ask } from './ask';
import type { ColumnProfile } from './columnProfile';
import { headerMeaning } from './headerWords';
import { partOfYear } from './partsOfYear';
import { periodDoubts, periodQuestions, suggestedPeriods } from './periodQuestions';
import { textAt } from './grid';
import type { TableFinding } from './recogniseTable';
import { isRegisterHeader } from './registerColumns';
import { unitQuestions } from './unitQuestions';

export function tableQuestions(finding: TableFinding, position: number): readonly Question[] {
  const { table } = finding;
  if (finding.draft.body.length === 0) return [];
  if (table.layout === 'register') return headerQuestion(finding, position);
  if (table.layout === 'taskList')
    return [...headerQuestion(finding, position), ...listYearQuestion(finding, position)];
  return [
    ...headerQuestion(finding, position),
    ...layoutQuestion(finding, position),
    ...periodQuestions(finding, position),
    ...periodDoubts(finding, position),
    ...unitQuestions(finding, position),
    ...shareQuestion(finding, position),
    ...triangleQuestion(finding, position),
  ];
}

function headerQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, header, draft } = finding;
  if (draft.grid.sheet.stated !== undefined) return [];
  const hasHeader = table.headerRows.length > 0;
  if (hasHeader && (header.isCertain || table.layout === 'taskList' || saysColumns(draft.profiles))) return [];
  const row = hasHeader ? (table.headerRows[0] ?? 0) : table.firstBodyRow;
  const cells = draft.profiles.map((profile) => cellName(row, profile.column));
  return [
    ask(finding, position, 'header', { cells, suggestions: hasHeader ? [String(row + 1), ''] : ['', String(row + 1)] }),
  ];
}

/** Header words that are known show a header even where everything below is text too. */
function saysColumns(profiles: readonly ColumnProfile[]): boolean {
  return isRegisterHeader(profiles) || profiles.filter((profile) => headerMeaning(profile.header) !== null).length >= 2;
}

/** A quarter beside measures of whole years: a person says what it is. */
function layoutQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  if (table.layout !== 'long') return [];
  const crossed = draft.profiles.filter(
    (profile, index) => table.columns[index]?.role === 'ignored' && partOfYear(profile.name) !== null,
  );
  if (crossed.length === 0) return [];
  return [
    ask(finding, position, 'layout', {
      columns: crossed.map((profile) => profile.column),
      suggestions: ['leaveOut'],
    }),
  ];
}

function listYearQuestion(finding: TableFinding, position: number): readonly Question[] {
  return finding.table.listYear === null
    ? [ask(finding, position, 'period', { suggestions: suggestedPeriods(finding) })]
    : [];
}

/** Shares that are all below one may be fractions: 0.26 is 26 % or 0.26 %. */
function shareQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  const doubtful = draft.profiles.filter((profile, index) => {
    const role = table.columns[index];
    if (role?.role !== 'value' || table.layout === 'wide' || table.layout === 'long') return false;
    const unit = role.at.unit ?? table.defaults.unit;
    return (
      unit === '%' &&
      profile.counts.number >= 3 &&
      profile.withUnit === 0 &&
      profile.fractions * 2 > profile.counts.number &&
      profile.largest <= 1
    );
  });
  if (doubtful.length === 0) return [];
  return [
    ask(finding, position, 'percentOrFraction', {
      columns: doubtful.map((profile) => profile.column),
      suggestions: ['percent', 'fraction'],
    }),
  ];
}

/** "▲" is up in tables of growth and minus in accounts; only a "▼" beside it shows that it is up. */
function triangleQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  const columns = draft.profiles.filter((_, index) => {
    const role = table.columns[index];
    return role?.role === 'value' && role.measure === 'actual';
  });
  const begins = (profile: ColumnProfile, sign: RegExp): boolean =>
    [...profile.distinct.keys()].some((text) => sign.test(text));
  const marked = columns.filter((profile) => begins(profile, /^\s*[▲△]\s*[\d.]/));
  if (marked.length === 0 || columns.some((profile) => begins(profile, /^\s*[▼▽]/))) return [];
  const cells = draft.body.flatMap((one) =>
    marked.flatMap(({ column }) =>
      /^[▲△]/.test(textAt(draft.grid, one.row, column)) ? [cellName(one.row, column)] : [],
    ),
  );
  return [
    ask(finding, position, 'triangle', {
      columns: marked.map(({ column }) => column),
      cells: cells.slice(0, 20),
      suggestions: ['plus', 'minus'],
    }),
  ];
}
