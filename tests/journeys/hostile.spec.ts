// Names that want to be a program are shown as what they are: names.
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { chooseFiles, commit, type GivenFile } from './importing';
import { rowNamed, visit } from './workbench';

const names = [
  '<script>window.ran = true</script>',
  '"><img src=x onerror="window.ran = true">',
  '<svg onload=window.ran=true>',
  'javascript:window.ran=true',
  "');window.ran=true;//",
  '{{constructor.constructor("window.ran=true")()}}',
  '\u202Eتاريخ 高企\u202C',
  '__proto__',
  '{a|危险}',
];

/** One record for each name, as indicator and as area. */
function recordsOf(given: readonly string[]): GivenFile {
  const records = given.flatMap((name, position) => [
    { 指标名称: name, 地区: '连云区', 年度: '2023', 数值: 100 + position, 单位: '家' },
    { 指标名称: '高企申报数', 地区: name, 年度: '2023', 数值: 200 + position, 单位: '家' },
  ]);
  return { name: '<b>怪名</b>.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(records)) };
}

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('main img, main script, main iframe').count()).toBe(0);
}

test('R-934 hostile names of indicators are shown literally on every page, and nothing of them runs', async ({
  page,
}) => {
  await chooseFiles(page, recordsOf(names));
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: `A2 ${names[0]}` })).toBeVisible();
  await expectNothingRan(page);
  await commit(page, names.length * 2);

  await visit(page, 'overview?period=2023&area=320703');
  for (const [position, name] of names.entries()) {
    await expect(rowNamed(page, name)).toContainText(`${100 + position}家`);
  }
  await expectNothingRan(page);

  for (const name of names.slice(0, 4)) {
    await visit(page, `indicator?code=${encodeURIComponent(name)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('figure').getByRole('heading')).toContainText(name);
    await expect(page.getByText('<b>怪名</b>.json').first()).toBeVisible();
    await expectNothingRan(page);
  }
});

test('R-934 hostile names of areas are shown literally in charts and their tooltips', async ({ page }) => {
  await chooseFiles(page, recordsOf(names));
  await commit(page, names.length * 2);
  await visit(page, 'compare?by=areas&indicator=QY05&shape=ranking&period=2023');
  const members = page.getByRole('group', { name: '选择地区' });
  for (const name of names) await members.getByRole('checkbox', { name, exact: true }).check();
  const chart = page.getByRole('figure').locator('svg').first();
  await expect(chart).toContainText('<script>');
  const bars = chart.locator('path').last();
  await bars.hover({ force: true });
  await expectNothingRan(page);
  await page.getByRole('button', { name: '看数据表' }).click();
  for (const name of names) {
    await expect(page.getByRole('figure').getByRole('table')).toContainText(name);
  }
  await expectNothingRan(page);
  await visit(page, 'log');
  await expect(page.getByRole('table')).toContainText('<b>怪名</b>.json');
});
