// Small reviews made by hand for the tests of the import page.
import type { ChangeCounts, ImportRecord } from '../../src/model/importRecord';
import { NO_DECISIONS } from '../../src/model/importRecord';
import type { Question } from '../../src/model/issue';
import { NOWHERE } from '../../src/model/mapping';
import type { Review, ReviewSheet, ReviewTable } from '../../src/app/desk/review';

const NOTHING: ChangeCounts = { added: 0, revised: 0, removed: 0, unchanged: 0 };

interface ReviewParts extends Partial<ChangeCounts> {
  readonly questions?: readonly Question[];
  readonly sheets?: readonly ReviewSheet[];
  readonly tables?: readonly ReviewTable[];
}

/** A review of one file; without parts it adds one value and asks nothing. */
export function makeReview({ questions = [], sheets, tables, ...counts }: ReviewParts = {}): Review {
  return {
    revision: 1,
    corrections: 0,
    demo: false,
    files: [{ name: 'a.csv', bytes: 100, format: 'csv', encoding: 'utf-8' }],
    sheets: sheets ?? [makeSheet([0])],
    tables: tables ?? [makeTable(0)],
    refusals: [],
    questions,
    counts: {
      observations: { ...NOTHING, added: 1, ...counts },
      targets: NOTHING,
      tasks: NOTHING,
      registers: NOTHING,
    },
    changes: { all: 1, revised: 0, added: 1, remarked: 0 },
    changesLeftOut: 0,
    reason: null,
    issues: { total: 0, first: [] },
    remarks: { total: 0, first: [] },
    leftOut: [],
    newIndicators: { total: 0, first: [] },
    registers: [],
    newAreas: { total: 0, first: [] },
    ignoredNames: { indicators: [], areas: [] },
  };
}

export function makeSheet(tables: readonly number[]): ReviewSheet {
  return { file: 0, name: 'Sheet1', hidden: false, rowCount: 3, widths: [10, 10], tables };
}

export function makeTable(sheet: number): ReviewTable {
  return {
    sheet,
    taken: true,
    layout: 'long',
    title: null,
    listName: null,
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    columns: [{ role: 'indicator' }, { role: 'value', measure: 'actual', at: NOWHERE }],
    headers: ['指标', '数值'],
    defaults: NOWHERE,
    status: 'normal',
    unitRow: null,
    canJoin: false,
    remembered: null,
  };
}

export function makeQuestion(): Question {
  return {
    kind: 'period',
    file: 'a.csv',
    sheet: 'Sheet1',
    table: 0,
    columns: [],
    cells: [],
    suggestions: ['2023'],
    params: {},
  };
}

export function makeRecord(parts: Partial<ImportRecord> = {}): ImportRecord {
  return {
    id: 1,
    kind: 'import',
    at: '2024-01-31T08:00:00Z',
    undoes: null,
    files: [{ name: 'a.csv', bytes: 100, format: 'csv', encoding: 'utf-8' }],
    tables: [],
    mappings: [],
    observations: { ...NOTHING, added: 1 },
    entities: NOTHING,
    demo: false,
    note: null,
    ...NO_DECISIONS,
    ...parts,
  };
}
