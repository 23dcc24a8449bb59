// Why a lamp is what it is, what turns it, and what a person says of it: the card, colours set by hand, rules of a list.
import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { tabTo } from './tabTo';
import { loadDemo, visit } from './workbench';

const list = encodeURIComponent('连云区科技局2024年重点工作任务清单');

/** The list of 2024 at the end of September, with the card of a task open. */
async function openCard(page: Page, task: string): Promise<Locator> {
  await loadDemo(page);
  await visit(page, `tasks?list=${list}&on=2024-09-30`);
  await page.getByRole('button', { name: task, exact: true }).click();
  return page.locator('td[colspan]');
}

/** The row of a task, by the button that opens it. */
function rowOfTask(page: Page, task: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('button', { name: task, exact: true }) });
}

test('R-1117 the card shows formula, thresholds, method, what turns the lamp, where it leads, and its months', async ({
  page,
}) => {
  const card = await openCard(page, '技术合同成交额');
  await expect(card).toContainText('黄灯 · 滞后');
  await expect(card).toContainText('计划进度 75.0% − 完成率 64.7% = +10.3 个百分点');
  await expect(card).toContainText('达到29,228万元转为绿灯');
  await expect(card).toContainText('平均每月还需5,300万元');
  await expect(card).toContainText('推算到2024年12月31日为');
  await expect(card).toContainText('评估方法：序时进度');
  await expect(card).toContainText('不超过 10 个百分点为基本同步');
  const months = card.getByRole('list', { name: '2024年各月' }).getByRole('listitem');
  await expect(months).toHaveCount(9);
  await expect(months.nth(8)).toContainText('2024年9月：黄灯，滞后');
  await expect(months.nth(7)).toContainText('2024年8月：未评估，当月没有数据');
});

test('R-1118 a lamp is set by hand with reason and end, by keyboard alone, and the computed one stays', async ({
  page,
}) => {
  const card = await openCard(page, '新增市级工程技术研究中心');
  await tabTo(page, card.getByRole('button', { name: '人工判定亮灯' }));
  await page.keyboard.press('Enter');
  await expect(card.getByLabel('显示为')).toBeFocused();
  await tabTo(page, card.getByRole('button', { name: '保存' }));
  await page.keyboard.press('Enter');
  await expect(card.getByText('请写明理由。')).toBeVisible();
  await expect(card.getByText('请填写截止日期。')).toBeVisible();

  await card.getByLabel('显示为').selectOption({ label: '黄灯' });
  await card.getByLabel('理由').fill('市级公示推迟');
  await card.getByLabel('至', { exact: true }).fill('2024-11-30');
  await card.getByRole('button', { name: '保存' }).press('Enter');

  const row = rowOfTask(page, '新增市级工程技术研究中心');
  await expect(row).toContainText('黄灯');
  await expect(row).toContainText('人工判定');
  await expect(page.locator('main')).toContainText('含 1 项人工判定');
  await expect(card).toContainText('计算结果：红灯 · 严重滞后');
  await expect(card).toContainText('市级公示推迟');
  await expect(card.getByRole('button', { name: '人工判定亮灯' })).toBeFocused();

  await card.getByRole('button', { name: '结束“黄灯”的人工判定' }).press('Enter');
  await expect(row).toContainText('严重滞后');
  await expect(page.locator('main')).not.toContainText('项人工判定');
});

test('R-1118 a lamp set by hand can be undone in the log', async ({ page }) => {
  const card = await openCard(page, '技术合同成交额');
  await card.getByRole('button', { name: '人工判定亮灯' }).click();
  await card.getByLabel('理由').fill('合同已签待登记');
  await card.getByLabel('至', { exact: true }).fill('2024-12-31');
  await card.getByRole('button', { name: '保存' }).click();
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('人工判定');
  await visit(page, 'log');
  const entry = page.getByRole('row').filter({ hasText: '人工判定“技术合同成交额”的亮灯' });
  await entry.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await expect(entry).toContainText('已撤销');
  await visit(page, `tasks?list=${list}&on=2024-09-30`);
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('滞后');
});

test('R-1119 the rules of a list are changed in place, take effect at once and go back', async ({ page }) => {
  const card = await openCard(page, '技术合同成交额');
  await page.getByText('评灯规则：序时进度').click();
  const form = page.getByRole('form', { name: /评灯规则/ });
  await form.getByLabel('绿灯：落后不超过（百分点）').fill('40');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText('请填写 0 至 100 的数，黄灯的界限不能小于按进度的。')).toBeVisible();

  await form.getByLabel('绿灯：落后不超过（百分点）').fill('5');
  await form.getByLabel('评估方法').selectOption({ label: '完成率' });
  await form.getByLabel('按进度的颜色').selectOption({ label: '蓝灯' });
  await form.getByLabel('汇总方式').selectOption({ label: '取最差的灯，并列出计数' });
  await form.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('评灯规则：完成率')).toBeVisible();
  await expect(card).toContainText('完成率 64.7% ÷ 计划进度 75.0% = 86.2%');
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('接近达成');
  await expect(rowOfTask(page, '高企认定')).toContainText('未到节点');
  await expect(page.locator('main')).toContainText('完成3项、蓝灯5项、黄灯1项、红灯2项');
  await expect(page.locator('main')).toContainText('导入以来没有任务的亮灯变化');
  await expect(page.locator('main')).toContainText('整体 红灯');

  await form.getByRole('button', { name: '恢复默认规则' }).click();
  await expect(rowOfTask(page, '技术合同成交额')).toContainText('滞后');
  await expect(page.locator('main')).toContainText('完成3项、绿灯7项、黄灯1项、红灯2项');
  await expect(form.getByLabel('评估方法')).toHaveValue('scheduleGap');
});

test.describe('with axe-core let in', () => {
  test.use({ bypassCSP: true });

  test('R-1120 card and forms have no accessibility fault and fit a phone', async ({ page }) => {
    const card = await openCard(page, '技术合同成交额');
    await card.getByRole('button', { name: '人工判定亮灯' }).click();
    await card.getByRole('button', { name: '保存' }).click();
    await page.getByText('评灯规则：序时进度').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    const box = await card.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  });
});
