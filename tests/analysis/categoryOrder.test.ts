import { describe, expect, it } from 'vitest';
import { CATEGORY_ORDER, inCategoryOrder } from '../../src/analysis/categoryOrder';
import { catalogueIndicators } from '../../src/catalogue/indicators';

describe('categories', () => {
  it('R-616 are those of the catalogue', () => {
    expect(new Set(CATEGORY_ORDER)).toEqual(new Set(catalogueIndicators.map(({ category }) => category)));
  });

  it('R-616 come in the order of reporting, own ones behind, none last', () => {
    const groups = [null, '本局专项', '成果转化', '创新主体'].map((category) => ({ category }));
    expect(inCategoryOrder(groups).map(({ category }) => category)).toEqual(['创新主体', '成果转化', '本局专项', null]);
  });
});
