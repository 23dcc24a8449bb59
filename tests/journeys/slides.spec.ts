// A presentation from charts that were chosen on several pages.
import { readFileSync } from 'node:fs';
import { partsOf, textOf, xmlPaths } from '../export/slides/readPackage';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

const CODES = ['CG02', 'QY01', 'YF03', 'PT02', 'RC06'] as const;

test('R-1320 five charts are chosen, arranged by keyboard and made into a presentation', async ({ page }) => {
  await loadDemo(page);
  for (const code of CODES) {
    await visit(page, `indicator?code=${code}`);
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: '加入汇报PPT' }).click();
    await expect(figure.getByRole('link', { name: /已加入汇报PPT/ })).toBeVisible();
  }
  await page
    .getByRole('link', { name: /已加入汇报PPT，共 5 张图/ })
    .first()
    .click();
  await page.getByLabel('内容').selectOption('chosen');
  const parts = page.getByRole('main').getByRole('listitem');
  await expect(parts).toHaveCount(6);
  const last = (await parts.nth(5).getByRole('strong').textContent()) ?? '';
  await page.getByRole('button', { name: `上移：${last}` }).press('Enter');
  await parts.nth(1).getByRole('checkbox').press(' ');
  await expect(page.getByText('共 5 页')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成PPT' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^连云区\d{4}年科技创新指标汇报_\d{8}\.pptx$/);
  const made = partsOf(readFileSync(await download.path()));
  const slides = xmlPaths(made).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(5);
  expect(textOf(made, 'ppt/slides/slide4.xml')).toContain(last);
});
