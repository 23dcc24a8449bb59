import { describe, expect, it } from 'vitest';
import { catalogueAreas } from '../../../src/catalogue/areas';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import {
  areaInText,
  buildNameIndex,
  matchArea,
  matchIndicator,
  nearAreas,
  nearIndicators,
} from '../../../src/intake/names';

const names = buildNameIndex(catalogueIndicators, catalogueAreas);

describe('names', () => {
  it('R-366 matches a name, an alias and a code after normalisation', () => {
    expect(matchArea(names, '墟 沟 街 道')).toEqual({ code: '320703001' });
    expect(matchArea(names, '墟沟街道办事处')).toEqual({ code: '320703001' });
    expect(matchArea(names, '320703001')).toEqual({ code: '320703001' });
    expect(matchIndicator(names, '技术合同成交额（万元）')).toEqual({ code: 'CG02' });
    expect(matchIndicator(names, 'CG02')).toEqual({ code: 'CG02' });
  });

  it('R-367 names what is merely near and never matches it', () => {
    expect(matchArea(names, '云山(迁入2023.8)')).toBeNull();
    expect(matchIndicator(names, '技术合同成交额增量')).toBeNull();
    expect(nearIndicators(names, '技术合同成交额增量')).toContain('CG02');
    expect(nearAreas(names, '海州湾街道（新）')).toContain('320703008');
  });

  it('R-368 finds nothing near two characters of difference in short words', () => {
    expect(nearAreas(names, '东海岛')).not.toContain('320703006');
    expect(nearIndicators(names, '户数')).toEqual([]);
  });

  it('R-369 lets no alias that two entries claim decide', () => {
    const [first, second] = catalogueIndicators;
    if (first === undefined || second === undefined) throw new Error('the catalogue is empty');
    const index = buildNameIndex(
      [
        { ...first, aliases: ['同名'] },
        { ...second, aliases: ['同名'] },
      ],
      [],
    );
    expect(matchIndicator(index, '同名')).toBeNull();
  });

  it('R-370 finds the most specific area that a title names', () => {
    expect(areaInText(names, '2023年1-6月连云区科技创新主要指标')?.code).toBe('320703');
    expect(areaInText(names, '江苏省连云港市连云区科技统计')?.code).toBe('320703');
    expect(areaInText(names, '各地区科技统计')).toBeNull();
  });
});
