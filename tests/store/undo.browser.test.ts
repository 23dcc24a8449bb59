import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '../../src/model/change';
import { commit } from '../../src/store/commit';
import { UndoRefused } from '../../src/store/failures';
import { listImports, rebuild, valueHistory } from '../../src/store/imports';
import type { Workspace } from '../../src/store/openWorkspace';
import { previewUndo } from '../../src/store/previewUndo';
import { readDataset } from '../../src/store/readDataset';
import { undo } from '../../src/store/undo';
import { period } from '../../src/model/period';
import { added, DRAFT, HOME, makeArea, makeIndicator, planBlock, yearBlock } from '../model/plans';
import { anyDataset, planOnto } from '../model/entityArbitraries';
import { emptyWorkspace } from './emptyWorkspace';

const NOW = '2024-10-09T02:00:00Z';

async function importValues(
  workspace: Workspace,
  values: Readonly<Record<string, number>>,
  entities: Partial<ChangeSet> = {},
) {
  const stored = (await readDataset(workspace, ['QY01'])).blocks[0] ?? null;
  return commit(workspace, planBlock(stored, yearBlock('QY01', values), entities));
}

describe('undo', () => {
  test('R-160 an undo takes an import back completely and is itself a record', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2023: 33 }, { indicators: [added('QY01', makeIndicator('QY01'))] });
    const before = await readDataset(workspace);
    await importValues(workspace, { 2023: 34, 2024: 43 }, { areas: [added('320706', makeArea('320706'))] });
    const record = await undo(workspace, 2, NOW);
    expect(record).toMatchObject({ id: 3, kind: 'undo', undoes: 2, at: NOW });
    expect(record.observations).toEqual({ added: 0, revised: 1, removed: 1, unchanged: 0 });
    expect(await readDataset(workspace)).toEqual(before);
  });

  test('R-160 when an indicator loses its last observation its block goes', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2023: 33 });
    await undo(workspace, 1, NOW);
    expect((await readDataset(workspace)).blocks).toEqual([]);
    expect(await valueHistory(workspace, 'QY01', HOME, period('2023'))).toMatchObject([
      { import: 1, value: 33, status: 'normal' },
      { import: 2, value: null, status: null },
    ]);
  });

  test('R-161 undoing an undo brings the import back', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2023: 33 }, { indicators: [added('QY01', makeIndicator('QY01'))] });
    const before = await readDataset(workspace);
    await undo(workspace, 1, NOW);
    expect((await undo(workspace, 2, NOW)).undoes).toBe(2);
    expect(await readDataset(workspace)).toEqual(before);
  });

  test('R-162 an import on which later ones build is not taken back, and they are named', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2023: 33 });
    await importValues(workspace, { 2022: 27 });
    await importValues(workspace, { 2023: 34 });
    const before = await readDataset(workspace);
    await expect(undo(workspace, 1, NOW)).rejects.toMatchObject({
      name: 'UndoRefused',
      reason: 'builtUpon',
      imports: [3],
    });
    expect(await readDataset(workspace)).toEqual(before);
    await undo(workspace, 3, NOW);
    expect((await undo(workspace, 1, NOW)).undoes).toBe(1);
  });

  test('R-162 an import that came back to the same value still holds the one it built on', async () => {
    const workspace = await emptyWorkspace();
    for (const value of [33, 34, 33]) await importValues(workspace, { 2023: value });
    await expect(undo(workspace, 1, NOW)).rejects.toMatchObject({ imports: [2, 3] });
  });

  test('R-740 what an undo would do is told before, with the later imports in its way, and nothing changes', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2022: 27, 2023: 33 });
    await importValues(workspace, { 2023: 34 });
    const before = await readDataset(workspace);
    expect(await previewUndo(workspace, 1)).toEqual({ kind: 'refused', imports: [2] });
    expect(await previewUndo(workspace, 2)).toMatchObject({
      kind: 'possible',
      observations: { revised: 1, removed: 0 },
    });
    expect(await readDataset(workspace)).toEqual(before);
    await undo(workspace, 2, NOW);
    expect(await previewUndo(workspace, 1)).toMatchObject({ observations: { revised: 0, removed: 2 } });
    expect(await previewUndo(workspace, 2)).toEqual({ kind: 'refused', imports: [] });
  });

  test('R-163 what was taken back or never happened is not taken back', async () => {
    const workspace = await emptyWorkspace();
    await importValues(workspace, { 2023: 33 });
    await undo(workspace, 1, NOW);
    await expect(undo(workspace, 1, NOW)).rejects.toMatchObject({ reason: 'alreadyUndone', imports: [2] });
    await expect(undo(workspace, 9, NOW)).rejects.toMatchObject({ reason: 'unknown' });
    expect(await listImports(workspace)).toHaveLength(2);
  });

  test('R-164 indicators and areas that a later import speaks of stay, with the areas above them', async () => {
    const workspace = await emptyWorkspace();
    await importValues(
      workspace,
      { 2023: 33 },
      {
        indicators: [added('QY01', makeIndicator('QY01')), added('QY02', makeIndicator('QY02'))],
        areas: [
          added('3207', makeArea('3207')),
          added('320703', makeArea('320703', '3207')),
          added('320706', makeArea('320706')),
        ],
      },
    );
    await importValues(workspace, { 2024: 43 });
    await undo(workspace, 1, NOW);
    const { indicators, areas, blocks } = await readDataset(workspace);
    expect(indicators.map(({ code }) => code)).toEqual(['QY01']);
    expect(areas.map(({ code }) => code)).toEqual(['3207', '320703']);
    expect(blocks[0]?.periods).toEqual(['2024']);
  });

  test('R-165 after any imports and undos the log adds up to what is stored', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('import' as const), goal: anyDataset }),
      fc.record({ kind: fc.constant('undo' as const), back: fc.integer({ min: 0, max: 4 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const workspace = await emptyWorkspace();
        let last = 0;
        for (const next of steps) last += await takeStep(workspace, next, last);
        const stored = await readDataset(workspace);
        expect(await rebuild(workspace)).toEqual(stored);
        expect((await listImports(workspace)).map(({ id }) => id)).toEqual(
          Array.from({ length: last }, (_, i) => i + 1),
        );
      }),
      { numRuns: 40 },
    );
  });
});

type Step = { kind: 'import'; goal: Awaited<ReturnType<typeof readDataset>> } | { kind: 'undo'; back: number };

/** Number of records that the step appended. */
async function takeStep(workspace: Workspace, step: Step, last: number): Promise<number> {
  if (step.kind === 'import') {
    // Random sources may name any earlier import; those to come are left to the store's own check.
    const goal = {
      ...step.goal,
      blocks: step.goal.blocks.map((block) => ({
        ...block,
        sources: block.sources.map((source) => ({ ...source, import: 0 })),
      })),
    };
    await commit(workspace, { record: DRAFT, changeSet: planOnto(await readDataset(workspace), goal) });
    return 1;
  }
  if (last - step.back < 1) return 0;
  try {
    await undo(workspace, last - step.back, NOW);
    return 1;
  } catch (error) {
    if (error instanceof UndoRefused) return 0;
    throw error;
  }
}
