import { describe, expect, it } from 'vitest';
import { hasDemoData } from '../../src/model/demoData';
import { standingImports } from '../../src/model/standingImports';
import type { ImportRecord } from '../../src/model/importRecord';
import { NO_DECISIONS } from '../../src/model/importRecord';

const none = { added: 0, revised: 0, removed: 0, unchanged: 0 };

function record(id: number, undoes: number | null = null, demo = false): ImportRecord {
  return {
    id,
    kind: undoes === null ? 'import' : 'undo',
    at: '2024-01-01T00:00:00Z',
    undoes,
    files: [],
    tables: [],
    mappings: [],
    observations: none,
    entities: none,
    demo,
    note: null,
    ...NO_DECISIONS,
  };
}

const ids = (records: readonly ImportRecord[]) => records.map(({ id }) => id);

describe('the log', () => {
  it('R-604 counts an import that was taken back no longer', () => {
    expect(ids(standingImports([record(1), record(2), record(3, 1)]))).toEqual([2]);
  });

  it('R-604 counts it again when the undo itself was taken back', () => {
    expect(ids(standingImports([record(1), record(2, 1), record(3, 2)]))).toEqual([1]);
  });

  it('R-605 shows the demo mark as long as one demo import stands', () => {
    const demo = [record(1, null, true), record(2, null, true)];
    expect(hasDemoData(demo)).toBe(true);
    expect(hasDemoData([...demo, record(3, 1)])).toBe(true);
    expect(hasDemoData([...demo, record(3, 1), record(4, 2)])).toBe(false);
  });
});
