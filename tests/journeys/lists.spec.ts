// The two task lists of the demo, line by line: what the page says of a day is what the list says of it.
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

const LIST_2023 = '连云区科技局2023年重点工作任务清单';
const LIST_2024 = '连云区科技局2024年重点工作任务清单';

/** Number, title, actual value, completion, lamp; at the end of 2023. */
const END_OF_2023 = `
1|高企认定（新认定+重新认定）|9 家|100.0%|完成
2|到期高企重新认定率|60.0 %|100.0%|完成
3|引进市外高新技术企业|3 家|150.0%|完成
4|科技型中小企业入库|96 家|106.7%|完成
5|规上工业企业研发费用|52,400 万元|104.8%|完成
6|技术合同成交额|36,280 万元|90.7%|未完成（≥80%）
7|新增市级工程技术研究中心|4 家|133.3%|完成
8|新获批省科技副总|6 人|120.0%|完成
9|入选市花果山英才计划创新项目|2 项|100.0%|完成
10|高企奖补资金兑现（2022年认定）|460 万元|100.0%|完成
11|外国人工作许可预审按时办结率|100.0 %|100.0%|完成
12|普法覆盖企业数（去重）|103 家|79.2%|未完成（<80%）
13|R&D经费占GDP比重|待公布|—|待公布，预计2024年10月
14|规范性文件合法性审核率|未发生|—|未发生`;

/** Number, title, actual value, completion, planned, gap, lamp; at the end of September 2024. */
const SEPTEMBER_2024 = `
1|高企认定|0 家|0.0%|0.0%|0.0|按进度
2|高企申报|27 家|108.0%|100.0%|−8.0|完成
3|科技型中小企业入库|88 家|80.0%|80.0%|0.0|按进度
4|规上工业企业研发费用|42,500 万元|70.8%|70.0%|−0.8|按进度
5|技术合同成交额|29,100 万元|64.7%|75.0%|+10.3|滞后
6|新增市级工程技术研究中心|0 家|0.0%|50.0%|+50.0|严重滞后
7|新获批省科技副总|0 人|0.0%|0.0%|0.0|按进度
8|入选市花果山英才计划创新项目|1 项|50.0%|50.0%|0.0|按进度
9|高企奖补资金兑现（2023年认定）|285 万元|100.0%|100.0%|0.0|完成
10|普法（政策宣讲）活动场次|12 场|80.0%|75.0%|−5.0|按进度
11|普法覆盖企业数（去重）|104 家|74.3%|75.0%|+0.7|基本同步
12|新媒体普法推送|9 条|37.5%|75.0%|+37.5|严重滞后
13|规范性文件清理|1 次|100.0%|100.0%|0.0|完成（逾期15天）
14|行政机关负责人出庭应诉率|未发生|—|—|—|未发生`;

/** The same columns at the end of 2024. */
const END_OF_2024 = `
1|高企认定|17 家|113.3%|100.0%|−13.3|完成
2|高企申报|27 家|108.0%|100.0%|−8.0|完成
3|科技型中小企业入库|118 家|107.3%|100.0%|−7.3|完成
4|规上工业企业研发费用|59,900 万元|99.8%|100.0%|+0.2|未完成（≥80%）
5|技术合同成交额|43,900 万元|97.6%|100.0%|+2.4|未完成（≥80%）
6|新增市级工程技术研究中心|4 家|100.0%|100.0%|0.0|完成
7|新获批省科技副总|8 人|114.3%|100.0%|−14.3|完成
8|入选市花果山英才计划创新项目|3 项|150.0%|100.0%|−50.0|完成
9|高企奖补资金兑现（2023年认定）|285 万元|100.0%|100.0%|0.0|完成
10|普法（政策宣讲）活动场次|16 场|106.7%|100.0%|−6.7|完成
11|普法覆盖企业数（去重）|146 家|104.3%|100.0%|−4.3|完成
12|新媒体普法推送|26 条|108.3%|100.0%|−8.3|完成
13|规范性文件清理|1 次|100.0%|100.0%|0.0|完成（逾期15天）
14|行政机关负责人出庭应诉率|未发生|—|—|—|未发生`;

const IN_2023 = ['number', 'title', 'actual', 'completion', 'lamp'] as const;
const IN_2024 = ['number', 'title', 'actual', 'completion', 'planned', 'gap', 'lamp'] as const;
/** Positions of the columns on the page. */
const AT = { number: 0, title: 1, actual: 3, completion: 4, planned: 5, gap: 6, lamp: 7 } as const;

const linesOf = (table: string) => table.trim().split('\n');

/** The tasks as the page lists them, in the order of the list. */
async function shownLines(page: Page, columns: readonly (keyof typeof AT)[]): Promise<string[]> {
  const rows = await page.locator('main tbody tr:has(> th[scope=row])').all();
  const lines = await Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('> *:visible').allInnerTexts();
      return columns.map((column) => (cells[AT[column]] ?? '').split('\n')[0]?.replace(/\s+/g, ' ').trim()).join('|');
    }),
  );
  return lines.sort((left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10));
}

test('R-1200 every line of the demo lists stands on the page as the list has it, on each day', async ({ page }) => {
  await loadDemo(page);
  await visit(page, `tasks?list=${encodeURIComponent(LIST_2023)}&on=2023-12-31`);
  await expect(page.getByText('14项重点任务中完成10项、黄灯1项、红灯1项、未评估1项、不适用1项')).toBeVisible();
  expect(await shownLines(page, IN_2023)).toEqual(linesOf(END_OF_2023));
  await visit(page, `tasks?list=${encodeURIComponent(LIST_2024)}&on=2024-09-30`);
  await expect(page.getByText('14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项')).toBeVisible();
  expect(await shownLines(page, IN_2024)).toEqual(linesOf(SEPTEMBER_2024));
  await visit(page, `tasks?list=${encodeURIComponent(LIST_2024)}&on=2024-12-31`);
  await expect(page.getByText('14项重点任务中完成11项、黄灯2项、不适用1项')).toBeVisible();
  expect(await shownLines(page, IN_2024)).toEqual(linesOf(END_OF_2024));
});

test('R-1201 a red month that was made good turns yellow once the list says so, and red again without', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, `tasks?list=${encodeURIComponent(LIST_2024)}&on=2024-12-31`);
  await page.getByRole('button', { name: '新增市级工程技术研究中心', exact: true }).click();
  const months = page.getByRole('list', { name: '2024年各月' }).getByRole('listitem');
  await expect(months.nth(8)).toContainText('2024年9月：红灯');
  await page.getByText('评灯规则：序时进度').click();
  const form = page.getByRole('form', { name: /评灯规则/ });
  await form.getByLabel('红灯月份后来补上的，在逐月亮灯里显示为黄灯').check();
  await form.getByLabel('汇总方式').selectOption({ label: '取最差的灯，并列出计数' });
  await form.getByRole('button', { name: '保存' }).click();
  await expect(months.nth(8)).toContainText('2024年9月：黄灯');
  await expect(months.nth(8)).toContainText('后来补上');
  await expect(months.nth(11)).toContainText('2024年12月：完成');
  const attention = page.getByRole('row').filter({ hasText: '需要关注' });
  await expect(attention).toHaveText(/整体\s*黄灯\s*黄灯\s*2/);
  await form.getByLabel('汇总方式').selectOption({ label: '各色计数' });
  await form.getByRole('button', { name: '恢复默认规则' }).click();
  await expect(months.nth(8)).toContainText('2024年9月：红灯');
  await expect(attention).not.toContainText('整体');
});

test('R-1205 a value older than the day of the page says which day it describes', async ({ page }) => {
  await loadDemo(page);
  await visit(page, `tasks?list=${encodeURIComponent(LIST_2024)}&on=2024-11-30`);
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '新媒体普法推送', exact: true }) });
  await expect(row.getByRole('cell').nth(2)).toHaveText(/9\s*条\s*截至 2024-09-30/);
  await visit(page, `tasks?list=${encodeURIComponent(LIST_2024)}&on=2024-09-30`);
  await expect(row.getByRole('cell').nth(2)).toHaveText(/^9\s*条$/);
});
