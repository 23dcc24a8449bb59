// The order of the demo's steps, over a log in memory.
import { describe, expect, test } from 'vitest';
import { importDemo, type DemoSteps } from '../../src/app/desk/importDemo';
import { makeRecord } from './makeReview';

const groups = [['a', 'b'], ['c'], ['d']];

/** A log of what was done, and a world in which one file cannot be fetched or imported. */
function makeWorld({ unfetched = '', unimported = '', stopAfter = Infinity } = {}) {
  const log: string[] = [];
  const steps: DemoSteps = {
    fetchFile: (name) => {
      if (name === unfetched) return Promise.reject(new Error(`no ${name}`));
      return Promise.resolve(new File(['x'], name));
    },
    importFiles: (files) => {
      const names = files.map(({ name }) => name).join('+');
      if (names === unimported) return Promise.reject(new Error(`refused ${names}`));
      log.push(`import ${names}`);
      return Promise.resolve(makeRecord({ id: log.length }));
    },
    undo: (id) => Promise.resolve(log.push(`undo ${id}`)),
    isStopped: () => log.length >= stopAfter,
  };
  return { log, steps };
}

const ignore = () => undefined;

describe('importDemo', () => {
  test('R-723 groups are imported in their order, with their progress', async () => {
    const { log, steps } = makeWorld();
    const told: (number | null)[][] = [];
    const records = await importDemo(groups, steps, ({ done, total }) => told.push([done, total]));
    expect(records.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(log).toEqual(['import a+b', 'import c', 'import d']);
    expect(told.at(-1)).toEqual([2, 3]);
  });

  test('R-723 nothing is imported before every file is there', async () => {
    const { log, steps } = makeWorld({ unfetched: 'd' });
    await expect(importDemo(groups, steps, ignore)).rejects.toThrow('no d');
    expect(log).toEqual([]);
  });

  test('R-723 when a later import fails the earlier ones are taken back, the latest first', async () => {
    const { log, steps } = makeWorld({ unimported: 'd' });
    await expect(importDemo(groups, steps, ignore)).rejects.toThrow('refused d');
    expect(log).toEqual(['import a+b', 'import c', 'undo 2', 'undo 1']);
  });

  test('R-723 stopped in the middle, it takes back what came in', async () => {
    const { log, steps } = makeWorld({ stopAfter: 1 });
    await expect(importDemo(groups, steps, ignore)).rejects.toMatchObject({ name: 'AbortError' });
    expect(log).toEqual(['import a+b', 'undo 1']);
  });
});
