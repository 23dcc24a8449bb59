import { expect, test } from './journey';
import { heading, loadDemo, rowNamed, visit } from './workbench';

test('R-1160 the app opens with the indicators until there are tasks, then with what needs attention', async ({
  page,
}) => {
  await page.goto('./');
  await expect(heading(page)).toHaveText('总览');
  await loadDemo(page);
  await page.goto('./#/');
  await expect(heading(page)).toHaveText('任务清单');
  await page.getByLabel('截至').last().fill('2024-09-30');
  await expect(page.getByText('14项重点任务中完成3项')).toBeVisible();
  const groups = page.getByRole('row').filter({ hasText: '需要关注' });
  await expect(groups).toHaveText(/黄灯 1\s*红灯 2/);
  const first = page.getByRole('table').getByRole('row').nth(2);
  await expect(first).toContainText('新增市级工程技术研究中心');
  await expect(first).toContainText('达到1家转为黄灯，距2024年12月31日到期，平均每月还需1家');
  await expect(page.getByText('科技型中小企业入库（2024年10月31日，还有31天）')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: '总览' }).click();
  await expect(heading(page)).toHaveText('总览');
});

test('R-1161 filters and groups are steps of the address', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'tasks?on=2024-09-30');
  await page.getByRole('combobox', { name: '科室' }).selectOption('综合');
  await expect(page.getByText('按筛选条件列出 5 项，共 14 项')).toBeVisible();
  await page.getByRole('button', { name: /红灯\s*2/ }).click();
  await expect(page.getByRole('button', { name: /红灯\s*2/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('rowheader', { name: /新媒体普法推送/ })).toBeVisible();
  await expect(page.getByText('按筛选条件列出 1 项')).toBeVisible();
  await page.getByRole('combobox', { name: '分组' }).selectOption('section');
  await expect(page).toHaveURL(/section=.*lamp=red.*by=section|by=section/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('按筛选条件列出 5 项')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rowNamed(page, '高企认定')).toHaveCount(1);
});

test('R-1161 a filter is set by keys alone', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'tasks?on=2024-09-30');
  await page.getByRole('combobox', { name: '时限' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/due=days90/);
  await expect(page.getByText('按筛选条件列出 1 项，共 14 项')).toBeVisible();
  await page.getByRole('button', { name: /黄灯/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('没有符合条件的任务。')).toBeVisible();
});
