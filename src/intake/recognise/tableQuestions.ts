// What only a person can say about a table. Law: a missing period or unit is asked for, with suggestions, never filled in.
import type { Question, QuestionKind } from '../../model/issue';
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { matchIndicator, nearIndicators } from '../names';
import { periodInText } from '../notation/periodInText';
import { splitLabel } from '../notation/parseUnitText';
import { parsePeriodCell, periodContextOf } from '../notation/periodsOfColumn';
import { cellName } from '../map/cellName';
import { cellText } from '../map/cellText';
import type { ColumnProfile } from './columnProfile';
import { isPartOfYear } from './longColumns';
import { textAt } from './grid';
import type { TableFinding } from './recogniseTable';
import { fileStem } from './tableDefaults';

export function tableQuestions(finding: TableFinding, position: number): readonly Question[] {
  const { table } = finding;
  if (finding.draft.body.length === 0) return [];
  if (table.layout === 'register') return headerQuestion(finding, position);
  if (table.layout === 'taskList')
    return [...headerQuestion(finding, position), ...listYearQuestion(finding, position)];
  return [
    ...headerQuestion(finding, position),
    ...layoutQuestion(finding, position),
    ...periodQuestion(finding, position),
    ...periodDoubts(finding, position),
    ...unitQuestion(finding, position),
    ...shareQuestion(finding, position),
  ];
}

function ask(
  finding: TableFinding,
  position: number,
  kind: QuestionKind,
  rest: Partial<Pick<Question, 'columns' | 'cells' | 'suggestions' | 'params'>>,
): Question {
  const place = { file: finding.draft.file, sheet: finding.table.sheet, table: position };
  return { kind, ...place, columns: [], cells: [], suggestions: [], params: {}, ...rest };
}

function headerQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, header, draft } = finding;
  const hasHeader = table.headerRows.length > 0;
  if (hasHeader && (header.isCertain || table.layout === 'register' || table.layout === 'taskList')) return [];
  const row = hasHeader ? (table.headerRows[0] ?? 0) : table.firstBodyRow;
  const cells = draft.profiles.map((profile) => cellName(row, profile.column));
  return [
    ask(finding, position, 'header', { cells, suggestions: hasHeader ? [String(row + 1), ''] : ['', String(row + 1)] }),
  ];
}

/** Years down and quarters across: a crossing that no mapping expresses. */
function layoutQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  if (table.layout !== 'long') return [];
  const crossed = draft.profiles.filter(
    (profile, index) => table.columns[index]?.role === 'ignored' && isPartOfYear(profile.name),
  );
  if (crossed.length === 0) return [];
  return [ask(finding, position, 'layout', { columns: crossed.map((profile) => profile.column) })];
}

function listYearQuestion(finding: TableFinding, position: number): readonly Question[] {
  return finding.table.listYear === null
    ? [ask(finding, position, 'period', { suggestions: suggestedPeriods(finding) })]
    : [];
}

function periodQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  if (table.defaults.period !== null || table.columns.some((role) => role.role === 'period' && role.part === 'whole'))
    return [];
  if (table.columns.some((role) => role.role === 'period' && role.part === 'year')) return [];
  const open = table.columns.flatMap((role, index) =>
    role.role === 'value' && role.measure === 'actual' && role.at.period === null && !isDoubtful(draft.profiles[index])
      ? [table.range.left + index]
      : [],
  );
  if (open.length === 0) return [];
  return [ask(finding, position, 'period', { columns: open, suggestions: suggestedPeriods(finding) })];
}

/** The file's name is no statement of the file, so it only suggests. */
function suggestedPeriods(finding: TableFinding): readonly string[] {
  const { title } = finding.table;
  const found = [title, finding.table.sheet, fileStem(finding.draft.file)].map((text) =>
    text === null ? null : periodInText(text),
  );
  return [
    ...new Set(
      found.flatMap((one) =>
        one?.reading.period == null ? [...(one?.reading.ambiguous ?? [])] : [one.reading.period],
      ),
    ),
  ];
}

function isDoubtful(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && doubtOf(profile) !== null;
}

function doubtOf(profile: ColumnProfile): readonly string[] | null {
  for (const part of profile.parts) {
    const reading = parsePeriodCell(part, periodContextOf([part], null));
    if (reading?.ambiguous != null) return reading.ambiguous;
  }
  return null;
}

/** "2005-07" in a header, or in a whole column that leaves it open; days such as 01/02/2023. */
function periodDoubts(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  return draft.profiles.flatMap((profile, index) => {
    const role = table.columns[index];
    if (role?.role === 'value' && table.layout === 'wide' && role.at.period === null) {
      const candidates = doubtOf(profile);
      const cells = [cellName(table.headerRows[table.headerRows.length - 1] ?? 0, profile.column)];
      return candidates === null
        ? []
        : [ask(finding, position, 'ambiguousPeriod', { columns: [profile.column], cells, suggestions: candidates })];
    }
    return role?.role === 'period' && role.part === 'whole' ? columnDoubt(finding, position, profile) : [];
  });
}

function columnDoubt(finding: TableFinding, position: number, profile: ColumnProfile): readonly Question[] {
  const year = finding.table.defaults.period === null ? null : Number(finding.table.defaults.period.slice(0, 4));
  const context = periodContextOf(profile.cells, year);
  const doubtful = profile.cells.flatMap((cell) => {
    const reading = parsePeriodCell(typeof cell === 'string' ? cell.trim() : cell, context);
    return reading?.ambiguous == null ? [] : [{ text: cellText(cell), candidates: reading.ambiguous }];
  });
  const first = doubtful[0];
  if (first === undefined) return [];
  const kind = first.candidates.some((candidate) => candidate.length === 10) ? 'ambiguousDate' : 'ambiguousPeriod';
  const rows = finding.draft.body.filter((one) => textAt(finding.draft.grid, one.row, profile.column) === first.text);
  const cells = rows.slice(0, 5).map((one) => cellName(one.row, profile.column));
  return [
    ask(finding, position, kind, {
      columns: [profile.column],
      cells,
      suggestions: first.candidates,
      params: { text: first.text, count: doubtful.length },
    }),
  ];
}

function unitQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  if (table.defaults.unit !== null || table.columns.some((role) => role.role === 'unit')) return [];
  const values = table.columns.flatMap((role, index) => {
    const profile = draft.profiles[index];
    return role.role === 'value' && role.measure === 'actual' && profile !== undefined ? [{ role, profile }] : [];
  });
  const open = values.filter(({ role, profile }) => role.at.unit === null && profile.withUnit < profile.counts.number);
  if (open.length === 0) return [];
  if (table.columns.some((role) => role.role === 'indicator'))
    return unitOfRows(
      finding,
      position,
      open.map(({ profile }) => profile.column),
    );
  const named = open.filter(({ role }) => role.at.indicator !== null);
  if (named.length === 0) {
    const suggestions = catalogueUnits(finding, [table.defaults.indicator ?? '', table.title ?? '']);
    return [ask(finding, position, 'unit', { columns: open.map(({ profile }) => profile.column), suggestions })];
  }
  return [...new Set(named.map(({ role }) => role.at.indicator ?? ''))].map((indicator) =>
    ask(finding, position, 'unit', {
      columns: named.filter(({ role }) => role.at.indicator === indicator).map(({ profile }) => profile.column),
      suggestions: catalogueUnits(finding, [indicator]),
      params: { indicator },
    }),
  );
}

/** Rows whose label names no unit, where no column and no unit row does. */
function unitOfRows(finding: TableFinding, position: number, columns: readonly number[]): readonly Question[] {
  const { table, draft } = finding;
  const index = table.columns.findIndex((role) => role.role === 'indicator');
  const column = table.range.left + index;
  const openRows = draft.body.filter((one) => {
    if (table.rowPatches[one.row]?.unit != null || splitLabel(textAt(draft.grid, one.row, column)).unit !== null)
      return false;
    return columns.some((value) => one.kinds[value] === 'number');
  });
  const labels = [...new Set(openRows.map((one) => textAt(draft.grid, one.row, column)))].filter(
    (label) => label !== '',
  );
  if (labels.length === 0) return [];
  const cells = openRows.slice(0, 20).map((one) => cellName(one.row, column));
  return [
    ask(finding, position, 'unit', {
      columns,
      cells,
      suggestions: catalogueUnits(finding, labels),
      params: { count: labels.length },
    }),
  ];
}

function catalogueUnits(finding: TableFinding, labels: readonly string[]): readonly string[] {
  const { names, around } = finding.draft;
  const known = labels.flatMap((label) => {
    const code = matchIndicator(names, label)?.code ?? nearIndicators(names, label)[0];
    const unit = code === undefined ? undefined : names.indicatorByCode.get(code)?.unit;
    return unit === undefined ? [] : [unit];
  });
  return [...new Set([...known, ...around.units])].slice(0, 5);
}

/** Shares that are all below one may be fractions: 0.26 is 26 % or 0.26 %. */
function shareQuestion(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  const doubtful = draft.profiles.filter((profile, index) => {
    const role = table.columns[index];
    if (role?.role !== 'value' || role.measure !== 'actual' || table.layout === 'wide' || table.layout === 'long')
      return false;
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

/** Kinds of questions that stay open under a mapping as it is now; used again after corrections. */
export function isAnswered(question: Question, tables: readonly TableMapping[]): boolean {
  const table = question.table === null ? undefined : tables[question.table];
  if (table === undefined) return true;
  const asked = question.columns.map((column) => table.columns[column - table.range.left]);
  switch (question.kind) {
    case 'period':
      return table.layout === 'taskList'
        ? table.listYear !== null
        : table.layout === 'register' ||
            table.defaults.period !== null ||
            table.columns.some((role) => role.role === 'period') ||
            asked.every((role) => role?.role !== 'value' || role.at.period !== null);
    case 'unit':
      return (
        table.layout === 'register' ||
        table.defaults.unit !== null ||
        table.columns.some((role) => role.role === 'unit') ||
        asked.every((role) => role?.role !== 'value' || role.at.unit !== null)
      );
    case 'ambiguousPeriod':
    case 'ambiguousDate':
      return asked.every(isDecided);
    case 'percentOrFraction':
      return asked.every((role) => role?.role !== 'value' || (role.at.unit !== null && role.at.unit !== '%'));
    case 'header':
      return table.headerRows.length > 0;
    case 'conflict':
      return table.onConflict !== 'ask';
    case 'encoding':
    case 'layout':
      return false;
  }
}

/** No doubt is left about the period of a column. */
function isDecided(role: ColumnRole | undefined): boolean {
  if (role?.role === 'value') return role.at.period !== null;
  return role?.role !== 'period' || role.notation !== undefined;
}
