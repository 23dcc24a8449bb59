import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMappings, parseMappings } from '../../src/share/mappingFile';
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
