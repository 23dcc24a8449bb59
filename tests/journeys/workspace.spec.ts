// What stays: after a reload, in another tab, in a link, in a file, and without a network.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { chooseFiles, commit, giveFiles, textFile } from './importing';
import { expectNoData, loadDemo, overviewCells, statedValue, visit } from './workbench';

const figures = '指标名称,单位,2022年,2023年\n高企申报数,家,22,17\n技术合同成交额,万元,29350,36280\n';

/** Saves the workspace with the button of the log page and gives the file's bytes. */
async function saveWorkspace(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await visit(page, 'log');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存到一个文件' }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

async function restoreWorkspace(page: Page, name: string, bytes: Buffer): Promise<void> {
  await visit(page, 'log');
  const file = { name, mimeType: 'application/json', buffer: bytes };
  await giveFiles(page, page.getByRole('button', { name: '从文件恢复' }), [file]);
  await page.getByRole('dialog').getByRole('button', { name: '从文件恢复' }).click();
}

test('R-918 the workspace saved to a file, erased and restored shows the same figures', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'overview?period=2023');
  const table = page.getByRole('table');
  await expect(table).toContainText('36,280');
  // What registers say comes behind what is stored.
  await expect(table).toContainText('测算');
  const before = await table.innerText();
  const { name, bytes } = await saveWorkspace(page);
  expect(name).toMatch(/^潮标工作区_\d{8}_\d{4}\.tidemark\.zip$/);

  await page.getByRole('button', { name: '清空全部数据' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空全部数据' }).click();
  await expect(page.getByText('已清空。')).toBeVisible();
  await expectNoData(page);

  await restoreWorkspace(page, name, bytes);
  await expect(page.getByText('已从文件恢复。')).toBeVisible();
  await visit(page, 'overview?period=2023');
  await expect(table).toContainText('36,280');
  await expect(table).toContainText('测算');
  expect(await table.innerText()).toBe(before);
  await visit(page, 'log');
  await expect(page.getByRole('table').getByText('主要指标_2019-2024年.csv')).toBeVisible();
});

test('R-918 a saved workspace dropped on the import page offers to be restored', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', figures));
  await commit(page, 4);
  const { name, bytes } = await saveWorkspace(page);
  await visit(page, 'import');
  await page.getByRole('button', { name: '继续导入' }).click();
  await chooseFiles(page, { name, mimeType: 'application/json', buffer: bytes });
  await expect(page.getByRole('heading', { name: `“${name}”是保存的工作区` })).toBeVisible();
  await page.getByRole('button', { name: '从文件恢复' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '从文件恢复' }).click();
  await expect(page.getByRole('heading', { name: '已从文件恢复。' })).toBeVisible();
  await visit(page, 'indicator?code=CG02');
  await expect(statedValue(page, '2023年')).toContainText('36,280');
});

test('R-919 an unreadable saved workspace is refused in one sentence and leaves what is there', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', figures));
  await commit(page, 4);
  const { name, bytes } = await saveWorkspace(page);
  for (const damaged of [bytes.subarray(0, Math.floor(bytes.length / 2)), Buffer.from('{}'), Buffer.alloc(0)]) {
    await restoreWorkspace(page, name, damaged);
    await expect(page.getByText(`“${name}”不是完整的潮标工作区文件，现有数据没有改动。请换一份备份。`)).toBeVisible();
    await page.reload();
  }
  await visit(page, 'indicator?code=CG02');
  await expect(statedValue(page, '2023年')).toContainText('36,280');
});

test('R-920 a reload keeps the data, the page and what it shows', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', figures));
  await commit(page, 4);
  await visit(page, 'overview?period=2022');
  expect((await overviewCells(page, '技术合同成交额'))[0]).toBe('29,350万元');
  await page.reload();
  await expect(page.getByRole('combobox', { name: '时期' })).toHaveValue('2022');
  expect((await overviewCells(page, '技术合同成交额'))[0]).toBe('29,350万元');
});

test('R-921 a second tab shows an import of the first without a reload', async ({ page, context }) => {
  const other = await context.newPage();
  await visit(other, 'overview');
  await expect(other.getByRole('heading', { name: '还没有数据' })).toBeVisible();
  await chooseFiles(page, textFile('年报.csv', figures));
  await commit(page, 4);
  expect((await overviewCells(other, '技术合同成交额'))[0]).toBe('36,280万元');
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await expect(other.getByRole('heading', { name: '还没有数据' })).toBeVisible();
});

test('R-922 a view is a link: area, period, shape and day open the same in another tab', async ({ page, context }) => {
  await loadDemo(page);
  await page.getByRole('combobox', { name: '地区' }).selectOption('320703001');
  await page.getByRole('combobox', { name: '时期' }).selectOption({ label: '2023年' });
  await expect(page).toHaveURL(/area=320703001/);
  await expect(page).toHaveURL(/period=2023/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('combobox', { name: '地区' })).toHaveValue('320703001');
  expect((await overviewCells(other, '有效期内高新技术企业数'))[0]).toBe('6家');

  await visit(page, 'compare?by=areas&indicator=QY01');
  await page.getByRole('combobox', { name: '显示' }).selectOption({ label: '排名' });
  await page.getByRole('combobox', { name: '时期' }).selectOption({ label: '2023年' });
  const title = await page.getByRole('figure').first().getByRole('heading').innerText();
  await other.goto(page.url());
  await expect(other.getByRole('combobox', { name: '显示' })).toHaveValue('ranking');
  await expect(other.getByRole('figure').first().getByRole('heading')).toHaveText(title);

  await visit(page, 'tasks');
  await page.getByLabel('截至').last().fill('2024-09-30');
  await page.getByRole('button', { name: '技术合同成交额' }).click();
  await expect(page.getByRole('heading', { name: '亮灯怎样算出' })).toBeVisible();
  await other.goto(page.url());
  await expect(other.getByLabel('截至').last()).toHaveValue('2024-09-30');
  await expect(other.getByText('计划进度 75.0% − 完成率 64.7% = +10.3 个百分点')).toBeVisible();
});

test('R-922 back and forward go through the views', async ({ page }) => {
  await loadDemo(page);
  await page.getByRole('combobox', { name: '时期' }).selectOption({ label: '2022年' });
  await expect(page).toHaveURL(/period=2022/);
  await page.getByRole('rowheader', { name: '技术合同成交额' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: '技术合同成交额' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: '时期' })).toHaveValue('2022');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: '技术合同成交额' })).toBeVisible();
});

test('R-933 after the first load the app and its data are there without a network', async ({ page, context }) => {
  await chooseFiles(page, textFile('年报.csv', figures));
  await commit(page, 4);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(async () => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await context.setOffline(true);
  await page.goto('./#/overview?period=2023');
  await page.reload();
  expect((await overviewCells(page, '技术合同成交额'))[0]).toBe('36,280万元');
  await page.getByRole('link', { name: '技术合同成交额' }).click();
  await expect(page.getByRole('figure').first().getByRole('heading')).toContainText('技术合同成交额3.63亿元');
  await chooseFiles(page, textFile('补充.csv', '指标名称,单位,2021年\n高企申报数,家,14\n'));
  await commit(page, 1);
});
