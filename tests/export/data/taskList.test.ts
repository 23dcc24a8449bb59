// Task lists that went out and come in again, of the demo and of tasks with everything a list can say.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexKnown } from '../../../src/analysis/known';
import { type TaskRow, taskRows } from '../../../src/analysis/tasks';
import { taskListFile, TASK_FORMATS, type TaskFormat } from '../../../src/export/data/taskListFile';
import { taskLists } from '../../../src/export/data/taskListTable';
import type { InputFile } from '../../../src/intake/sheet';
import type { Dataset } from '../../../src/model/dataset';
import { type IsoDate, isoDate } from '../../../src/model/period';
import { seriesOfBlock } from '../../../src/model/readBlock';
import { en } from '../../../src/words/en';
import { zh, type Words } from '../../../src/words/zh';
import { importFiles } from '../../demo/importFiles';
import { demoGroups } from '../../demo/readFixtures';
import { anyPromises } from './arbitraryPromises';

let groups: InputFile[][];
let demo: Dataset;

beforeAll(async () => {
  groups = await demoGroups();
  demo = (await importFiles(groups)).datasets.at(-1)!;
});

const END = isoDate('2024-12-31');

function rowsOf({ blocks, indicators, areas, targets, tasks }: Dataset, asOf: IsoDate): TaskRow[] {
  const series = blocks.flatMap((block) => seriesOfBlock(block));
  return taskRows(indexKnown({ indicators, areas, targets, tasks, lists: [], series }), tasks, asOf);
}

async function fileOf(rows: readonly TaskRow[], format: TaskFormat, words: Words, asOf = END): Promise<InputFile> {
  const indicators = new Map(demo.indicators.map((indicator) => [indicator.code, indicator]));
  const { tables } = taskLists(rows, { indicators, asOf }, words);
  const file = await taskListFile(tables, format, new Date(Date.UTC(2024, 0, 10)));
  return { name: `tasks.${format}`, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What the columns of a list say. */
function saidBy({ tasks, targets }: Dataset): unknown {
  return {
    tasks: tasks.map(({ progress, target: _, overrides: __, ...task }) => ({
      ...task,
      report: progress.at(-1) ?? null,
    })),
    targets: targets.map(({ id: _, curve, baseline: __, method: ___, ...target }) => ({
      ...target,
      curve: curve.kind === 'quarters' ? curve : null,
    })),
  };
}

const CASES = TASK_FORMATS.flatMap((format) => [[format, 'Chinese', zh] as const, [format, 'English', en] as const]);

describe('tasks out and in again', { timeout: 120_000 }, () => {
  it.each(CASES)('R-1345 all lists of the demo as %s in %s change nothing of the tasks', async (format, _, words) => {
    const file = await fileOf(rowsOf(demo, END), format, words);
    const { plans, datasets } = await importFiles([...groups, [file]]);
    expect(plans.at(-1)!.questions).toEqual([]);
    expect(datasets.at(-1)!.tasks).toEqual(demo.tasks);
    expect(datasets.at(-1)!.targets).toEqual(demo.targets);
  });

  it.each(CASES)('R-1345 random tasks as %s in %s change nothing of the tasks', async (format, _, words) => {
    await fc.assert(
      fc.asyncProperty(anyPromises(demo), async (known) => {
        const file = await fileOf(rowsOf(known, END), format, words);
        const { plans, datasets } = await importFiles([[file]], known);
        expect(plans[0]!.questions).toEqual([]);
        expect(datasets[0]!.tasks).toEqual(known.tasks);
        expect(datasets[0]!.targets).toEqual(known.targets);
        const afresh = await importFiles([[file]], { ...known, tasks: [], targets: [] });
        expect(saidBy(afresh.datasets[0]!)).toEqual(saidBy(known));
      }),
      { seed: 1345, numRuns: 25 },
    );
  });

  it('R-1345 a list in an empty workspace gives tasks, targets and reports as they were', async () => {
    const rows = rowsOf(demo, END);
    const { datasets } = await importFiles([[await fileOf(rows, 'xlsx', zh)]]);
    expect(saidBy(datasets[0]!)).toEqual(saidBy(demo));
  });

  it('R-1345 only the given tasks go out, as of the day, and what has no column is counted', () => {
    const day = isoDate('2024-10-15');
    const rows = rowsOf(demo, day).filter(({ task }) => task.year === 2024);
    const { tables, leftOut } = taskLists(rows.slice(0, 3), { indicators: new Map(), asOf: day }, zh);
    expect(tables.map(({ rows }) => rows.length)).toEqual([3]);
    const column = tables[0]!.header.indexOf('填报日期');
    const later = rows.slice(0, 3).flatMap(({ task }) => task.progress.filter(({ asOf }) => asOf > day));
    expect(tables[0]!.rows.every((row) => String(row[column]) <= day)).toBe(true);
    expect(later.length).toBeGreaterThan(0);
    expect(leftOut).toBe(later.length);
  });
});
