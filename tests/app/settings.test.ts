import { describe, expect, it } from 'vitest';
import { formatAliases, parseAliases } from '../../src/app/settings/aliasText';
import { possibleParents } from '../../src/app/settings/possibleParents';
import { area } from './sampleDataset';

describe('settings', () => {
  it('R-613 reads aliases between any usual separators, each once', () => {
    expect(parseAliases(' 高企数、有效高企，高企数;High-tech ')).toEqual(['高企数', '有效高企', 'High-tech']);
    expect(parseAliases(formatAliases(['甲', '乙']))).toEqual(['甲', '乙']);
    expect(parseAliases(' ')).toEqual([]);
  });

  it('R-614 puts no area under itself or under what belongs to it', () => {
    const tree = [area('市'), area('区', '市'), area('街', '区'), area('县', '市')];
    expect([...possibleParents(tree, '区')]).toEqual(['市', '县']);
    expect([...possibleParents(tree, null)]).toHaveLength(4);
  });
});
