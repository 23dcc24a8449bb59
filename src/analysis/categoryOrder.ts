// Categories in the order in which the bureau reports them; a test keeps it equal to the catalogue's.

export const CATEGORY_ORDER: readonly string[] = [
  '创新主体',
  '研发投入',
  '创新平台',
  '科技人才',
  '政务服务',
  '成果转化',
  '政策兑现',
  '法治与服务',
  '重点任务',
  '经济背景',
];

/** Groups in that order; categories of the office's own stand behind, those without a category last. */
export function inCategoryOrder<T extends { readonly category: string | null }>(groups: readonly T[]): T[] {
  return [...groups].sort((left, right) => placeOf(left.category) - placeOf(right.category));
}

/** Rows of indicators in the order of their categories. */
export function rowsInCategoryOrder<T extends { readonly indicator: { readonly category: string | null } }>(
  rows: readonly T[],
): T[] {
  return inCategoryOrder(rows.map((row) => ({ category: row.indicator.category, row }))).map(({ row }) => row);
}

function placeOf(category: string | null): number {
  if (category === null) return CATEGORY_ORDER.length + 1;
  const place = CATEGORY_ORDER.indexOf(category);
  return place === -1 ? CATEGORY_ORDER.length : place;
}
