import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMappings, parseMappings } from '../../src/share/mappingFile';
import { mappingOf, sheetOf } from '../intake/map/table';
import { anyMapping } from '../model/contentArbitraries';

describe('a file of mappings', () => {
  it('R-768 gives back exactly what was saved', () => {
    const named = fc.array(fc.record({ name: fc.option(fc.string()), mapping: anyMapping }), { maxLength: 3 });
    fc.assert(
      fc.property(named, (mappings) => {
        expect(parseMappings(packMappings(mappings))).toEqual(mappings);
      }),
      {
        numRuns: 50,
        seed: 760,
      },
    );
  });

  it('R-768 a report gives a mapping a file that has tables, under the name of nobody', () => {
    const table = mappingOf(sheetOf([['指标'], ['甲']]), [{ role: 'indicator' }], { title: '表' });
    const report = {
      schema: 'tidemark.read',
      version: 1,
      files: [
        { name: 'a.csv', shape: 's', tables: [{ range: 'A1:A2', mapping: table }] },
        { name: '空.csv', shape: '', tables: [] },
      ],
    };
    const given = parseMappings(JSON.stringify(report));
    expect(given?.map(({ mapping }) => mapping)).toEqual([{ version: 1, shape: 's', tables: [table] }]);
  });

  it('R-768 a single mapping is one too; anything else, or one broken in one place, is none', () => {
    const mapping = { version: 1 as const, shape: 's', tables: [] };
    expect(parseMappings(JSON.stringify(mapping))).toEqual([{ name: null, mapping }]);
    const packed = packMappings([{ name: null, mapping }]);
    for (const text of [
      '',
      '[]',
      '{}',
      packed.replace('"version": 1', '"version": 2'),
      packed.replace('tables', 'table'),
    ]) {
      expect(parseMappings(text)).toBeNull();
    }
  });
});
