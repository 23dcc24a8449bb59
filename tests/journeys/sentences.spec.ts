// Sentences made from the figures: read, followed to their origin, reworded, and kept when other figures come.
import { accessibilityFaults } from './accessibilityFaults';
import { chooseFiles, commit, textFile } from './importing';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';
import type { Page } from '@playwright/test';

const CONTRACTS = '2023年技术合同成交额3.63亿元，同比增长23.6%，完成年度目标的90.7%，2019年以来首次突破3亿元。';
const OWN = '技术合同成交额迈上新台阶。';

/** Imports another amount of 2023, as a slip of the pen that is put right. */
async function correctContracts(page: Page): Promise<void> {
  await chooseFiles(page, textFile('更正.csv', '指标名称,单位,2023年\n技术合同成交额,万元,36900\n'));
  await page.getByRole('button', { name: '更正录入错误' }).click();
  await commit(page, 1);
}

test('R-1195 what was reworded stays when other figures come, and both are shown until one is chosen', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'texts?period=2023');
  await page.getByRole('button', { name: `改写：${CONTRACTS}` }).press('Enter');
  const editor = page.getByLabel('改写后的文字');
  await expect(editor).toBeFocused();
  await editor.fill(OWN);
  await page.keyboard.press('Enter');
  const own = page.getByRole('listitem').filter({ hasText: OWN });
  await expect(own.getByText('已改写')).toBeVisible();
  await expect(own.getByText('数据有变化')).toHaveCount(0);

  await correctContracts(page);
  await visit(page, 'texts?period=2023');
  await expect(own).toContainText('2023年技术合同成交额3.69亿元');
  await own.getByRole('button', { name: '保留我的' }).press('Enter');
  await expect(own.getByText('数据有变化')).toHaveCount(0);
  await expect(own).toContainText(OWN);
  await own.getByRole('button', { name: '恢复生成的文字' }).press('Enter');
  await expect(page.getByText(OWN)).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: '2023年技术合同成交额3.69亿元' })).toHaveCount(1);
  await visit(page, 'log');
  await expect(page.getByText(`改写文字：“${OWN}”`)).toBeVisible();
  await expect(page.getByText(`数据变化后保留改写的文字：“${OWN}”`)).toBeVisible();
});

test('R-1195 the new sentence is taken in place of the own one, and Escape leaves everything as it was', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'texts?period=2023');
  await page.getByRole('button', { name: `改写：${CONTRACTS}` }).click();
  await page.getByLabel('改写后的文字').fill('算了');
  await page.keyboard.press('Escape');
  await expect(page.getByText('算了')).toHaveCount(0);
  await page.getByRole('button', { name: `改写：${CONTRACTS}` }).click();
  await page.getByLabel('改写后的文字').fill(OWN);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已改写')).toBeVisible();
  await correctContracts(page);
  await visit(page, 'texts?period=2023');
  await page.getByRole('button', { name: '采用新的' }).click();
  await expect(page.getByText(OWN)).toHaveCount(0);
  await expect(page.getByText('已改写')).toHaveCount(0);
});

test('R-1196 the title of a chart is reworded and stands in the saved picture', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: '改写标题' }).press('Enter');
  await page.getByLabel('改写后的文字').fill('四年增长三倍');
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('heading', { name: '四年增长三倍' })).toBeVisible();
  await expect(figure.getByText('已改写')).toBeVisible();
  await figure.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /SVG/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString('utf8')).toContain('四年增长三倍');
  await page.getByRole('radio', { name: '逐年对比' }).check({ force: true });
  await expect(figure.getByRole('heading', { name: '四年增长三倍' })).toHaveCount(0);
});

test('R-1193 a number that rows give opens exactly those rows', async ({ page }) => {
  await loadDemo(page);
  await visit(page, `registers?register=${encodeURIComponent('连云区高新技术企业台账')}&indicator=QY03&period=2022`);
  await expect(page.getByText('只列出“新认定高新技术企业数”2022年背后的 10 行')).toBeVisible();
  await expect(page.getByText(/找到 10 行/)).toBeVisible();
  await page.getByRole('button', { name: '列出全部行' }).press('Enter');
  await expect(page.getByText('背后的 10 行')).toHaveCount(0);
});

test('R-1192 numbers lead to the indicator and back', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'texts?period=2023');
  await page.getByRole('link', { name: '460万元' }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '高企奖补资金兑现额' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '文字' })).toBeVisible();
});

test('R-1197 all sentences of a time are copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await loadDemo(page);
  await visit(page, 'texts?period=2023');
  await page.getByRole('button', { name: '复制全部' }).press('Enter');
  await expect(page.getByText('已复制')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  expect(lines).toContain('2023年末全区有效期内高新技术企业34家，较上年末净增7家，增长25.9%。');
  expect(lines).toContain(CONTRACTS);
});

test.describe('with axe-core let in', () => {
  test.use({ bypassCSP: true });

  test('R-1198 nothing is in the way of anyone, on a phone as well', async ({ page }) => {
    await loadDemo(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, 'texts?period=2023');
    await page.getByRole('button', { name: `改写：${CONTRACTS}` }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('改写后的文字').fill(OWN);
    await page.keyboard.press('Enter');
    await expect(page.getByText('已改写')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    const beyond = () => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? Infinity) - innerWidth);
    await expect.poll(beyond).toBe(0);
    await visit(page, `registers?register=${encodeURIComponent('连云区高新技术企业台账')}&indicator=QY03&period=2022`);
    await expect(page.getByText('背后的 10 行')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect.poll(beyond).toBe(0);
  });
});
