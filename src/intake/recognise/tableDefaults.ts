// What holds for every value of a table that says nothing else. Law: only what the file states; several units state none.
import type { Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import type { PresentStatus } from '../../model/observation';
import { frequencyOf } from '../../model/period';
import { parsePeriodText } from '../notation/parsePeriodText';
import { SOME_YEAR } from '../notation/periodReading';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';

export function tableDefaults(draft: TableDraft, found: ColumnFinding): Coordinates {
  const { around } = draft;
  const only = around.units.length === 1 ? (around.units[0] ?? null) : null;
  if (found.layout === 'register') return { ...NOWHERE, area: around.area, unit: only };
  const says = (role: string): boolean => found.columns.some((one) => one.role === role);
  const valuesName = (key: 'indicator' | 'period'): boolean =>
    found.columns.every((role) => role.role !== 'value' || role.measure === 'target' || role.at[key] !== null);
  const hasPeriod = says('period') || (found.layout === 'wide' && valuesName('period'));
  const period = hasPeriod && !needsYear(draft, found) ? null : singlePeriod(draft);
  const cumulative = around.period?.form ?? (around.period?.upTo === true ? 'cumulative' : null);
  return {
    indicator: found.defaults.indicator ?? (says('indicator') || valuesName('indicator') ? null : nameOfTable(draft)),
    area: says('area') || says('areaCode') ? null : around.area,
    period,
    form:
      found.defaults.form ?? (addsUp(around.title) ? 'cumulative' : period === null || hasPeriod ? null : cumulative),
    unit: found.defaults.unit ?? around.indicatorUnit ?? only,
    dimensions: {},
  };
}

/** "主要科技指标（累计）": said of all values. Without brackets it may be part of a name, as in 累计认定高新技术企业. */
function addsUp(title: string | null): boolean {
  return /[（(](?:本年|当年|年初至今|自年初)?累计(?:数|值)?[)）]/.test(title ?? '');
}

/** Quarters or months without a year ("一季度", "1-2月", 3 under 月份) take the year of the title. */
function needsYear(draft: TableDraft, found: ColumnFinding): boolean {
  const parts = found.columns.flatMap((role, index) => (role.role === 'period' ? [{ part: role.part, index }] : []));
  if (parts.length === 0 || parts.some(({ part }) => part === 'year')) return false;
  return parts.some(({ part, index }) => part !== 'whole' || lacksYear(draft.profiles[index]!));
}

/** Some of the column's periods ("一季度") need a year from elsewhere. */
export function lacksYear(profile: ColumnProfile): boolean {
  return [...profile.distinct.keys()].some(
    (text) => parsePeriodText(text) === null && parsePeriodText(text, SOME_YEAR) !== null,
  );
}

/**
 * A span in a title ("2012-2020") frames the columns of a table; it is no period of its values unless nothing else is.
 * Of "2024年7-8月" nobody can say which period of the year it is.
 */
function singlePeriod(draft: TableDraft): Coordinates['period'] {
  const period = draft.around.isPeriodOpen ? null : (draft.around.period?.period ?? null);
  return period !== null && frequencyOf(period) === 'span' && draft.profiles.some((profile) => profile.years > 0)
    ? null
    : period;
}

/** The title, or else the sheet's or the file's own name: a series must be called something. */
function nameOfTable(draft: TableDraft): string {
  if (draft.around.indicator !== null) return draft.around.indicator;
  const sheet = draft.grid.sheet.name.trim();
  const isGeneric =
    /^(sheet|sheet ?\d+|工作表\d*|table ?\d*|tab\d*|\d+|clipboard|csv|json|data)$/i.test(sheet) || sheet === '';
  return isGeneric ? fileStem(draft.file) : fileStem(sheet);
}

export function fileStem(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? name;
  return last.replace(/\.(csv|tsv|txt|json|xlsx?|et|html?)$/i, '');
}

/** A whole table's data state, where its title says one. */
export function tableStatus(title: string | null): PresentStatus {
  const text = title ?? '';
  if (/初步|快报|\(p\)|preliminary/i.test(text)) return 'preliminary';
  if (/预计|预测|forecast/i.test(text)) return 'forecast';
  if (/修订数|修订后/.test(text)) return 'revised';
  return /最终核实|终核数|决算数/.test(text) ? 'final' : 'normal';
}
