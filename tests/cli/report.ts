// The JSON of `tidemark read` as tests look at it.
import { runCommand } from './runCommand';

export interface Observation {
  readonly period: string;
  readonly value: number | null;
  readonly status: string;
  readonly cell: string;
  readonly text?: string;
}

export interface ReportedSeries {
  readonly indicator: string;
  readonly indicatorCode: string | null;
  readonly unit: string | null;
  readonly area: string | null;
  readonly areaCode: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly freq: string;
  readonly form: string;
  readonly observations: readonly Observation[];
}

export interface ReportedTable {
  readonly layout: string;
  readonly title: string | null;
  readonly range: string;
  readonly counts: {
    readonly series: number;
    readonly observations: number;
    readonly values: number;
    readonly missing: number;
    readonly gaps: number;
  };
  readonly series: readonly ReportedSeries[];
  readonly targets: readonly {
    readonly indicator: string | null;
    readonly operator: string;
    readonly value: number;
    readonly unit: string | null;
    readonly period: string;
  }[];
  readonly tasks: readonly {
    readonly number: string;
    readonly title: string;
    readonly progress: { readonly asOf: string } | null;
  }[];
  readonly register: {
    readonly rows: number;
    readonly columns: readonly {
      readonly name: string;
      readonly filled: number;
      readonly distinct: number;
      readonly values: Readonly<Record<string, number>> | null;
    }[];
  } | null;
  readonly leftOut: readonly {
    readonly what: string;
    readonly reason: string;
    readonly count: number;
    readonly labels: readonly string[];
  }[];
}

export interface ReportedFile {
  readonly path: string;
  readonly name: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly status: string;
  readonly refusal: { readonly kind: string; readonly sentence: string } | null;
  readonly mappingTaken: boolean | null;
  readonly sheets: readonly { readonly name: string; readonly preview: readonly (readonly unknown[])[] }[];
  readonly tables: readonly ReportedTable[];
  readonly questions: readonly {
    readonly kind: string;
    readonly cells: readonly string[];
    readonly suggestions: readonly string[];
    readonly sentence: string;
  }[];
  readonly issues: readonly {
    readonly kind: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly sentence: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}

export interface Report {
  readonly schema: string;
  readonly version: number;
  readonly files: readonly ReportedFile[];
  readonly summary: {
    readonly status: string;
    readonly files: number;
    readonly interrupted: boolean;
    readonly outcomes: readonly {
      readonly path: string;
      readonly status: string;
      readonly series: number;
      readonly values: number;
      readonly questions: number;
      readonly leftOut: number;
      readonly refusal: string | null;
    }[];
  };
}

/** The report of `tidemark read --json` with the words given. */
export async function readJson(...words: string[]): Promise<Report> {
  const { out } = await runCommand('read', '--json', ...words);
  return JSON.parse(out) as Report;
}

/** The only table of the only file. */
export async function readTable(...words: string[]): Promise<ReportedTable> {
  const { files } = await readJson(...words);
  const [table, ...more] = files[0]?.tables ?? [];
  if (files.length !== 1 || table === undefined || more.length > 0) throw new Error('not one table');
  return table;
}

/** Value of the only series that answers the description, at a period; throws when there is none or several. */
export function valueOf(
  table: ReportedTable,
  wanted: Partial<Pick<ReportedSeries, 'indicator' | 'area' | 'unit'>> & { dimensions?: Record<string, string> },
  period: string,
): number | null {
  return observationOf(table, wanted, period).value;
}

export function observationOf(
  table: ReportedTable,
  wanted: Parameters<typeof valueOf>[1],
  period: string,
): Observation {
  const found = table.series.filter(
    (series) =>
      (wanted.indicator ?? series.indicator) === series.indicator &&
      (wanted.area === undefined || wanted.area === series.area) &&
      (wanted.unit ?? series.unit) === series.unit &&
      (wanted.dimensions === undefined || JSON.stringify(wanted.dimensions) === JSON.stringify(series.dimensions)),
  );
  const observation = found[0]?.observations.find((one) => one.period === period);
  if (found.length !== 1 || observation === undefined) {
    throw new Error(`${found.length} series, ${JSON.stringify(wanted)} at ${period}`);
  }
  return observation;
}

/** All values of a table that are numbers. */
export function numbersOf(table: ReportedTable): number[] {
  return table.series.flatMap(({ observations }) =>
    observations.flatMap(({ value }) => (value === null ? [] : [value])),
  );
}
