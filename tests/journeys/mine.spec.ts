// Whose task it is: each level finds its own, in annual lists and in one of five years beside them; and by keyboard alone.
import type { Page } from '@playwright/test';
import { chooseFiles, textFile } from './importing';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';
import { tabTo } from './tabTo';

const FIVE_YEARS = [
  '连云区“十四五”科技创新任务清单（2021-2025年）',
  '序号,重点任务,目标值,单位,主要领导,分管领导,责任科室,完成时限',
  '1,有效期内高新技术企业数,≥60,家,张三,李四,高新科,2025年12月31日',
  '2,新建孵化载体,≥5,家,张三,王五,平台科,2025年12月31日',
  '3,培育瞪羚企业,≥3,家,赵六,李四,高新科,2025年12月31日',
].join('\n');

async function importFiveYears(page: Page): Promise<void> {
  await chooseFiles(page, textFile('十四五任务清单.csv', FIVE_YEARS));
  await page.getByRole('button', { name: /^导入 [\d,]+ 项内容$/ }).click();
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
}

const tasksShown = (page: Page) => page.getByRole('table').getByRole('rowheader');

test('R-783 each level finds its own tasks: main leader, deputy and section', async ({ page }) => {
  await importFiveYears(page);
  await visit(page, 'tasks?on=2024-09-30');
  await expect(tasksShown(page)).toHaveCount(3);
  for (const [level, name, tasks] of [
    ['主要领导', '张三', ['有效期内高新技术企业数', '新建孵化载体']],
    ['分管领导', '李四', ['有效期内高新技术企业数', '培育瞪羚企业']],
    ['科室', '平台科', ['新建孵化载体']],
  ] as const) {
    await page.getByRole('combobox', { name: level }).selectOption(name);
    await expect(tasksShown(page)).toHaveCount(tasks.length);
    for (const task of tasks) await expect(page.getByRole('button', { name: task, exact: true })).toBeVisible();
    const address = page.url();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(tasksShown(page)).toHaveCount(3);
    // What a person sends round is their own view.
    await page.goto(address);
    await expect(tasksShown(page)).toHaveCount(tasks.length);
    await page.getByRole('button', { name: '清除筛选' }).click();
  }
});

test('R-784 a list of five years stands beside the annual one, each judged by its own years', async ({ page }) => {
  await loadDemo(page);
  await importFiveYears(page);
  await visit(page, 'tasks?on=2024-09-30');
  const lists = page.getByRole('combobox', { name: '清单' });
  await lists.selectOption({ label: '连云区“十四五”科技创新任务清单（2021-2025年）' });
  await expect(tasksShown(page)).toHaveCount(3);
  // Of 60 firms by the end of 2025, a good part of the five years has passed at the end of September 2024.
  const firms = page.getByRole('row').filter({ has: page.getByRole('button', { name: '有效期内高新技术企业数' }) });
  await expect(firms).toContainText('60家');
  await lists.selectOption({ label: '连云区科技局2024年重点工作任务清单' });
  await expect(tasksShown(page)).toHaveCount(14);
  await visit(page, 'tasks?on=2023-06-30');
  await expect(lists.getByRole('option')).toContainText(['十四五']);
});

test('R-784 a task is reported on, corrected and left by keyboard alone, and the focus goes back where it was', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'tasks?on=2024-09-30');
  const title = page.getByRole('button', { name: '新媒体普法推送', exact: true });
  await tabTo(page, title);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: '填报进展' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('进展情况'));
  await page.keyboard.insertText('本月补发两期');
  await tabTo(page, dialog.getByRole('button', { name: '保存' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('td[colspan]')).toContainText('本月补发两期');
  await expect(page.getByRole('button', { name: '填报进展' })).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: '更正2024年9月30日的填报' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: '更正2024年9月30日的填报' })).toBeFocused();
});
