// Every real file through the command line: series, values, questions and refusals as their owners state them.
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result, StatedValue, ValueFile } from '../realFacts';
import { askingFiles, conflictFiles, listFiles, printResults, refusedFiles, valueFiles } from '../realFacts';
import { hasRealFiles, realPath } from '../realFiles';
import type { ReportedFile, ReportedSeries } from './report';
import { readJson } from './report';

const results: Result[] = [];
afterAll(() => {
  if (results.length > 0) process.stdout.write(printResults('Real files through the command line', results));
});

async function readReal(path: string, ...words: string[]): Promise<ReportedFile> {
  const { files } = await readJson(realPath(path), ...words);
  const file = files[0]!;
  const sum = (count: (table: ReportedFile['tables'][number]) => number): number =>
    file.tables.reduce((total, table) => total + count(table), 0);
  results.push({
    path,
    outcome: file.refusal?.kind ?? file.status,
    series: sum(({ counts }) => counts.series),
    values: sum(({ counts }) => counts.values),
    missing: sum(({ counts }) => counts.missing),
    questions: file.questions.length,
    leftOut: sum(({ leftOut }) => leftOut.reduce((total, { count }) => total + count, 0)),
  });
  return file;
}

function answersOf({ period, units }: ValueFile): string[] {
  const named = Object.entries(units).map(([column, unit]) => (column === '' ? unit : `${column}=${unit}`));
  return [...(period === null ? [] : ['--period', period]), ...(named.length === 0 ? [] : ['--unit', named.join(',')])];
}

function isNamed(series: ReportedSeries, { area, indicator, unit }: StatedValue): boolean {
  const words = [series.indicator, ...Object.values(series.dimensions)];
  return (
    (area === null || series.area === area) &&
    (indicator === null || words.some((word) => word.includes(indicator))) &&
    series.unit === unit
  );
}

/** None where the collection is not beside the project. */
function namesIn(folder: string): readonly string[] {
  return hasRealFiles ? readdirSync(realPath(folder)) : [];
}

describe.skipIf(!hasRealFiles)('real files', { timeout: 60_000 }, () => {
  it.each(valueFiles)('R-420 $path has its series and values', async (fact) => {
    const open = fact.period !== null || Object.keys(fact.units).length > 0;
    if (open) expect((await readJson(realPath(fact.path))).files[0]?.status).toBe('questions');
    const file = await readReal(fact.path, ...answersOf(fact));
    const series = file.tables.flatMap((table) => table.series);
    const observations = series.flatMap((one) => one.observations.filter(({ value }) => value !== null));
    expect([file.status, series.length, observations.length]).toEqual(['imported', fact.series, fact.values]);
    for (const stated of fact.stated) {
      const found = series
        .filter((one) => isNamed(one, stated))
        .flatMap((one) => one.observations.filter(({ period }) => period === stated.period));
      expect(found.map(({ value }) => value)).toContain(stated.value);
    }
  });

  it.each(listFiles)('R-420 $path is a list', async ({ path, rows }) => {
    const { status, tables } = await readReal(path);
    expect([status, tables.map(({ register }) => register?.rows)]).toEqual(['imported', [rows]]);
  });

  it.each(conflictFiles)('R-420 $path shows its conflicts', async ({ path, series, cells }) => {
    const { tables, questions } = await readReal(path);
    expect(tables[0]?.counts.series).toBe(series);
    expect(
      questions
        .filter(({ kind }) => kind === 'conflict')
        .flatMap((one) => one.cells)
        .toSorted(),
    ).toEqual(cells.toSorted());
  });

  it.each(refusedFiles)('R-420 $path is refused', async ({ path, refusal }) => {
    const file = await readReal(path);
    expect([file.status, file.refusal?.kind]).toEqual(['refused', refusal]);
    expect(file.refusal?.sentence).toMatch(/。$/);
  });

  it.each(askingFiles.map((path) => ({ path })))('R-420 $path asks', async ({ path }) => {
    const { status, questions } = await readReal(path);
    expect([status, questions.length > 0]).toEqual(['questions', true]);
  });

  it.each(namesIn('json').filter((name) => name.startsWith('i_')))(
    'R-420 %s is read or refused, and nothing without a value arises',
    async (name) => {
      const { tables } = await readReal(`json/${name}`);
      const found = tables.flatMap(({ series }) => series.flatMap(({ observations }) => observations));
      expect(found.filter(({ value }) => value !== null && !Number.isFinite(value))).toEqual([]);
    },
  );

  it.each([
    [
      'poi-SampleSS.strict.xlsx',
      'First Sheet',
      [
        [0, 0, 'Test spreadsheet'],
        [1, 1, '2nd row 2nd column'],
      ],
    ],
    [
      'poi-noSharedStringTable.xlsx',
      null,
      [
        [0, 0, '2006-04-12'],
        [0, 1, 123],
      ],
    ],
    [
      'poi-MalformedSSTCount.xlsx',
      null,
      [
        [2, 0, 23],
        [2, 1, 24],
        [2, 2, 2],
        [2, 3, 1],
      ],
    ],
    [
      'calamine-date_1904.xlsx',
      null,
      [
        [0, 0, '2021-01-01'],
        [1, 0, '2021-01-02'],
        [0, 1, 15],
        [1, 1, 16],
        [2, 1, 17],
      ],
    ],
    ['calamine-date_iso.xlsx', null, [[0, 0, '2021-01-01']]],
    ['poi-right-to-left.xlsx', null, [[1, 0, 123]]],
  ] as const)('R-420 %s shows its cells as they are', async (name, sheet, cells) => {
    const { sheets } = await readReal(`xlsx/${name}`);
    const shown = sheets.find((one) => sheet === null || one.name === sheet)!;
    for (const [row, column, value] of cells) expect(shown.preview[row]?.[column]).toEqual(value);
  });

  it('R-420 csv-spectrum: each file has the cells of its JSON', async () => {
    // The owner's JSON of this one has another telephone number than its CSV.
    for (const name of namesIn('csv/csv-spectrum/csvs').filter((one) => one !== 'location_coordinates.csv')) {
      const stem = name.replace('.csv', '');
      const [asCsv, asJson] = [
        await readReal(`csv/csv-spectrum/csvs/${name}`),
        await readReal(`csv/csv-spectrum/json/${stem}.json`),
      ];
      const unbroken = (cells: unknown): string => JSON.stringify(cells).replaceAll('\\r\\n', '\\n');
      expect([name, unbroken(asCsv.sheets[0]?.preview)]).toEqual([name, unbroken(asJson.sheets[0]?.preview)]);
    }
  });
});
