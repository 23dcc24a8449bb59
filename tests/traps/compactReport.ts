// What a file gave, short enough to be checked by hand and read at a glance. Law: every value, target, row left out,
// question, issue and refusal of the report is in it; nothing of it is rounded.
import type { ReportedFile, ReportedSeries, ReportedTable } from '../cli/report';

export interface CompactReport {
  readonly refusal?: string;
  readonly tables: readonly CompactTable[];
  /** "unit B,C: 家, 万元", with the columns or cells it is about. */
  readonly questions: readonly string[];
  /** "warning totalDiffers B7", without what merely says that a name is new. */
  readonly issues: readonly string[];
}

interface CompactTable {
  readonly title: string | null;
  /**
   * By "indicator | area | unit | form | member": values by period. A number stands for itself, a word for the reason of a
   * missing value, and "3.6 forecast" for a value with its state.
   */
  readonly series: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly targets?: readonly string[];
  readonly register?: readonly string[];
  readonly leftOut?: readonly string[];
}

export function compactReport(file: ReportedFile): CompactReport {
  return {
    ...(file.refusal === null ? {} : { refusal: file.refusal.kind }),
    tables: file.tables.map(compactTable),
    questions: file.questions.map(
      ({ kind, cells, suggestions }) => `${kind} ${cells.join(',')}: ${suggestions.join(', ')}`,
    ),
    issues: file.issues.map(({ kind, cell, params }) =>
      [kind, cell, ...amounts(params)].filter((one) => one !== null).join(' '),
    ),
  };
}

function amounts(params: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(params).map(([name, value]) => `${name}=${value}`);
}

function compactTable(table: ReportedTable): CompactTable {
  const { title, targets, leftOut, register } = table;
  const targetLines = targets.map(
    (one) => `${one.indicator ?? ''} ${one.period} ${one.operator} ${one.value} ${one.unit ?? '?'}`,
  );
  const leftOutLines = leftOut.map((one) => `${one.what} ${one.reason} ${one.count}: ${one.labels.join('; ')}`);
  const columns = register?.columns.map(({ name, filled, distinct }) => `${name} ${filled}/${distinct}`);
  return {
    title,
    series: seriesByName(table),
    ...(targetLines.length === 0 ? {} : { targets: targetLines }),
    ...(columns === undefined ? {} : { register: columns }),
    ...(leftOutLines.length === 0 ? {} : { leftOut: leftOutLines }),
  };
}

/** Series of several frequencies share a name; a series whose only values are in conflict has none to show. */
function seriesByName({ series }: ReportedTable): Record<string, Record<string, number | string>> {
  const byName: Record<string, Record<string, number | string>> = {};
  for (const one of series) {
    if (one.observations.length === 0) continue;
    const [name, values] = [nameOf(one), valuesOf(one)];
    const twice = Object.keys(values).find((period) => byName[name]?.[period] !== undefined);
    if (twice !== undefined) throw new Error(`${name} stands twice at ${twice}`);
    byName[name] = { ...byName[name], ...values };
  }
  return byName;
}

function nameOf({ indicator, area, unit, form, dimensions }: ReportedSeries): string {
  const members = Object.entries(dimensions).map(([name, member]) => `${name}=${member}`);
  return [indicator, area ?? '-', unit ?? '?', form, ...members].join(' | ');
}

function valuesOf({ observations }: ReportedSeries): Record<string, number | string> {
  return Object.fromEntries(
    observations.map(({ period, value, status }) => [
      period,
      value === null ? status : status === 'normal' ? value : `${value} ${status}`,
    ]),
  );
}
