import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHANGE } from '../../src/model/change';
import type { ChangeSet } from '../../src/model/change';
import { applyChangeSet, countChanges, diffEntities, invertChangeSet } from '../../src/model/changeSet';
import { EMPTY_DATASET } from '../../src/model/dataset';
import { numberChangeSet, PENDING_IMPORT } from '../../src/model/numberChangeSet';
import { diffBlock } from '../../src/model/blockChange';
import { blockFromSeries, seriesOfBlock } from '../../src/model/readBlock';
import { StaleChange } from '../../src/model/staleChange';
import { anyBlock } from './arbitraries';
import { anyDataset, planOnto } from './entityArbitraries';

describe('change sets', () => {
  test('R-120 a plan applied brings every entity of the goal, and planning again finds nothing', () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (stored, goal) => {
        const reached = applyChangeSet(stored, planOnto(stored, goal));
        expect(planOnto(reached, goal)).toEqual(NO_CHANGE);
        expect(reached.indicators).toEqual(expect.arrayContaining([...goal.indicators]));
      }),
    );
  });

  test('R-121 applying and taking back gives the dataset as it was', () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (stored, goal) => {
        const plan = planOnto(stored, goal);
        expect(applyChangeSet(applyChangeSet(stored, plan), invertChangeSet(plan))).toEqual(stored);
        expect(invertChangeSet(invertChangeSet(plan))).toEqual(plan);
      }),
    );
  });

  test('R-122 an entity that changed meanwhile makes the plan stale, naming table and key', () => {
    const change = { key: 'QY01', before: null, after: null };
    const stale: ChangeSet = { ...NO_CHANGE, areas: [{ ...change, before: { code: 'QY01' } as never }] };
    expect(() => applyChangeSet(EMPTY_DATASET, stale)).toThrow(
      expect.objectContaining({ name: 'StaleChange', place: { kind: 'entity', table: 'areas', key: 'QY01' } }) as Error,
    );
    expect(() => applyChangeSet(EMPTY_DATASET, stale)).toThrow(StaleChange);
  });

  test('R-122 equal entities are unchanged whatever the order of their properties', () => {
    const stored = [{ id: 'a', value: 1, shares: { linear: true } }];
    const incoming = [{ shares: { linear: true }, value: 1, id: 'a' }];
    expect(diffEntities<{ id: string }>(stored, incoming, ({ id }) => id)).toEqual([]);
  });

  test('R-123 the counts of a change set are the counts of its inverse with added and removed exchanged', () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (stored, goal) => {
        const plan = planOnto(stored, goal);
        const counts = countChanges(plan);
        const inverse = countChanges(invertChangeSet(plan));
        for (const part of ['observations', 'entities'] as const) {
          expect(inverse[part]).toEqual({ ...counts[part], added: counts[part].removed, removed: counts[part].added });
        }
      }),
    );
  });

  test('R-124 pending sources take the number of the import, all others stay, and the block stays sorted', () => {
    const pending = anyBlock('QY01', 3).map((block) =>
      seriesOfBlock(block).map((series) => ({
        ...series,
        observations: series.observations.map((observation) => ({
          ...observation,
          source: { ...observation.source, import: PENDING_IMPORT },
        })),
      })),
    );
    fc.assert(
      fc.property(anyBlock('QY01', 3), pending, (stored, list) => {
        const { change } = diffBlock(stored, blockFromSeries('QY01', list));
        if (change === null) return;
        const numbered = list.map((series) => ({
          ...series,
          observations: series.observations.map((observation) => ({
            ...observation,
            source: { ...observation.source, import: 9 },
          })),
        }));
        const expected = diffBlock(stored, blockFromSeries('QY01', numbered)).change;
        expect(numberChangeSet({ ...NO_CHANGE, blocks: [change] }, 9).blocks).toEqual([expected]);
      }),
    );
  });
});
