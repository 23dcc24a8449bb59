import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyBlockChange, diffBlock } from '../../src/model/blockChange';
import { changeRows } from '../../src/model/changeRows';
import type { ChangeSet } from '../../src/model/change';
import { NO_CHANGE } from '../../src/model/change';
import type { Indicator } from '../../src/model/indicator';
import { seriesId } from '../../src/model/series';
import { type ChangeChoice, keptPart, withoutChanges } from '../../src/model/withoutChanges';
import { anyBlock } from './arbitraries';
import { added, HOME, makeArea, makeIndicator, planBlock, yearBlock } from './plans';

const one = (indicator: string, period: '2022' | '2023'): ChangeChoice => ({
  indicator,
  at: { series: HOME, period: period as never },
});
const all = (indicator: string): ChangeChoice => ({ indicator, at: null });

describe('leaving changes out', () => {
  test('R-731 what stays is as it was, row by row, and still applies', () => {
    fc.assert(
      fc.property(anyBlock(), anyBlock(), fc.infiniteStream(fc.boolean()), (stored, incoming, coins) => {
        const { change } = diffBlock(stored, incoming);
        if (change === null) return;
        const rows = changeRows(change, 0, change.period.length);
        const left = rows.filter(() => coins.next().value === true);
        const choices = left.map(({ series, period }) => ({ indicator: change.indicator, at: { series, period } }));
        const kept = keptPart(change, choices);
        const keptRows = kept === null ? [] : changeRows(kept, 0, kept.period.length);
        expect(keptRows).toEqual(rows.filter((row) => !left.includes(row)));
        if (kept !== null) applyBlockChange(stored, kept);
      }),
    );
  });

  test('R-731 with nothing left out the change is the same', () => {
    const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 34 }));
    expect(withoutChanges(changeSet, [])).toBe(changeSet);
    expect(withoutChanges(changeSet, [all('YF02')])).toEqual(changeSet);
  });

  test('R-731 one value or all of an indicator goes', () => {
    const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27, 2023: 34 }));
    expect(withoutChanges(changeSet, [one('QY01', '2022')]).blocks.map(({ periods }) => periods)).toEqual([['2023']]);
    expect(withoutChanges(changeSet, [one('QY01', '2022'), one('QY01', '2023')]).blocks).toEqual([]);
    expect(withoutChanges(changeSet, [all('QY01')]).blocks).toEqual([]);
  });

  const rate: Indicator = {
    ...makeIndicator('R'),
    ratio: { numerator: 'N', denominator: 'D', scale: 100, decimals: 1 } as never,
  };
  const brought = (more: Partial<ChangeSet> = {}): ChangeSet => ({
    ...NO_CHANGE,
    blocks: planBlock(null, yearBlock('R', { 2023: 50 })).changeSet.blocks,
    indicators: [added('R', rate), added('N', makeIndicator('N')), added('D', makeIndicator('D'))],
    areas: [added('320703', makeArea('320703'))],
    ...more,
  });

  test('R-732 new entities that only left-out values needed stay out, with those they needed in turn', () => {
    expect(withoutChanges(brought(), [all('R')])).toEqual(NO_CHANGE);
  });

  test('R-732 entities that something else needs, or that nothing needed before, come in', () => {
    const other = planBlock(null, yearBlock('N', { 2023: 5 })).changeSet.blocks;
    const both = brought({
      blocks: [...other, ...brought().blocks],
      areas: [added('9', makeArea('9')), ...brought().areas],
    });
    const reduced = withoutChanges(both, [all('R')]);
    expect(reduced.indicators.map(({ key }) => key)).toEqual(['N']);
    expect(reduced.areas.map(({ key }) => key)).toEqual(['9', '320703']);
    expect(reduced.blocks.map(({ series }) => series.map(seriesId))).toHaveLength(1);
  });
});
