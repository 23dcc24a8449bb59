// Periods that nothing states, and periods that may be read in several ways.
import type { Question } from '../../model/issue';
import type { PeriodNotation } from '../../model/mapping';
import { isoDate, lastDay, parsePeriod, yearOf } from '../../model/period';
import type { Period } from '../../model/period';
import { cellName } from '../../model/cellName';
import { cellText } from '../map/cellText';
import { periodInText } from '../notation/periodInText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import { parsePeriodCell, periodContextOf } from '../notation/periodsOfColumn';
import { ask } from './ask';
import type { ColumnProfile } from './columnProfile';
import { textAt } from './grid';
import type { TableFinding } from './recogniseTable';
import { fileStem, lacksYear } from './tableDefaults';
import { doubtsWithin } from './withinStated';

/** Headings among the rows ("2023年", "2024年1-9月") date every one of them. */
function areDated({ table, draft }: TableFinding): boolean {
  return draft.body.length > 0 && draft.body.every(({ row }) => (table.rowPatches[row]?.period ?? null) !== null);
}

/** Asks for the one period of a table none of whose parts states one. */
export function periodQuestions(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  if (table.defaults.period !== null || areDated(finding)) return [];
  const whole = table.columns.findIndex((role) => role.role === 'period' && role.part === 'whole');
  if (whole >= 0) {
    const profile = draft.profiles[whole]!;
    return lacksYear(profile)
      ? [ask(finding, position, 'period', { columns: [profile.column], suggestions: suggestedPeriods(finding) })]
      : [];
  }
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
export function suggestedPeriods(finding: TableFinding): readonly string[] {
  const { title } = finding.table;
  const { isPeriodOpen } = finding.draft.around;
  const found = [isPeriodOpen ? null : title, finding.table.sheet, fileStem(finding.draft.file)].map((text) =>
    text === null ? null : periodInText(text),
  );
  const named = sheetPeriod(finding.table.sheet, fileStem(finding.draft.file));
  const suggested = [
    ...new Set([
      ...(named === null ? [] : [named]),
      ...(finding.draft.around.period?.ambiguous ?? []),
      ...statedBelow(finding),
      ...yearOfPart(fileStem(finding.draft.file)),
      ...found.flatMap((one) =>
        one?.reading.period == null ? [...(one?.reading.ambiguous ?? [])] : [one.reading.period],
      ),
    ]),
  ];
  // Beside a sheet of a month, one press on the year would make a year of it.
  return suggested.filter((one) => named === null || !named.startsWith(`${one}-`));
}

/** "统计时间：2024年11月30日" below the values; the last day of a month is that month. */
function statedBelow({ table, draft: { grid } }: TableFinding): readonly string[] {
  const rows = Object.keys(table.rowRoles).filter((row) => /note|signature/.test(table.rowRoles[Number(row)] ?? ''));
  return rows.flatMap((row) => {
    const filled = grid.rows.find((one) => one.row === Number(row))?.filled ?? [];
    return filled.flatMap((column) => {
      const said = /(?:统计|数据)?(?:截[至止]|统计|数据)(?:时间|日期|时点)?\s*[:：]\s*(\S+)/.exec(
        textAt(grid, Number(row), column),
      )?.[1];
      const period = said === undefined ? null : (parsePeriodText(said)?.period ?? null);
      if (period === null) return [];
      const month = parsePeriod(period.slice(0, 7));
      return month !== null && period.length === 10 && lastDay(month) === isoDate(period) ? [month] : [period];
    });
  });
}

/** The sheet's name alone, or with the year of the file's: "3月" of "2024年月报" is March 2024 and not that year. */
function sheetPeriod(sheet: string, stem: string): Period | null {
  const alone = parsePeriodText(sheet)?.period ?? null;
  const year = periodInText(stem)?.reading.period ?? null;
  if (alone !== null || year === null) return alone;
  return parsePeriodText(sheet, { ...NO_PERIOD_CONTEXT, year: yearOf(year) })?.period ?? null;
}

/** "畜牧年鉴-2011-2": a name that ends so may number the parts of a year as well as name its February. */
function yearOfPart(stem: string): readonly string[] {
  const year = /(?<!\d)((?:19|20)\d{2})[-_ ]\d(?![\d月季])/.exec(stem)?.[1];
  return year === undefined ? [] : [year];
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

/**
 * "2005-07" in a header, "2023年" beside "2024年" under a title of 2024年1-6月, or in a whole column that leaves it open; days
 * such as 01/02/2023.
 */
export function periodDoubts(finding: TableFinding, position: number): readonly Question[] {
  const { table, draft } = finding;
  const within = doubtsWithin(draft);
  return draft.profiles.flatMap((profile, index) => {
    const role = table.columns[index];
    const ofTitle = within[index] ?? null;
    if (role?.role === 'value' && role.at.period === null && (table.layout === 'wide' || ofTitle !== null)) {
      const candidates = ofTitle ?? doubtOf(profile);
      const cells = [cellName(table.headerRows[table.headerRows.length - 1] ?? 0, profile.column)];
      return candidates === null
        ? []
        : [ask(finding, position, 'ambiguousPeriod', { columns: [profile.column], cells, suggestions: candidates })];
    }
    return role?.role === 'period' && role.part === 'whole'
      ? columnDoubt(finding, position, profile, role.notation ?? null)
      : [];
  });
}

function columnDoubt(
  finding: TableFinding,
  position: number,
  profile: ColumnProfile,
  notation: PeriodNotation | null,
): readonly Question[] {
  const year = finding.table.defaults.period === null ? null : Number(finding.table.defaults.period.slice(0, 4));
  const context = periodContextOf(profile.cells, year, notation);
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
