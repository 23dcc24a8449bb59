// What a person does on the pages of the workbench, and what they look for there.
import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';

/** Every page, with the name its heading has. Each is reached by its address. */
export const pages = [
  ['overview', '总览'],
  ['indicator', '指标'],
  ['compare', '比较'],
  ['texts', '文字'],
  ['slides', '汇报PPT'],
  ['report', '年度报告'],
  ['tasks', '任务清单'],
  ['registers', '台账'],
  ['walls', '大屏'],
  ['board', '编辑看板'],
  ['import', '导入'],
  ['changes', '前后变化'],
  ['log', '数据记录'],
  ['settings', '设置'],
] as const;

/** Views with figures, one a page: what a screenful of data looks like. */
export const views = [
  'overview?period=2023',
  'indicator?code=CG02',
  'compare?by=areas&indicator=QY01&shape=ranking',
  'texts?period=2024-Q3',
  'slides?period=2023',
  'report?period=2023',
  'tasks',
  'registers',
  'walls',
  'board?copy=overall',
  'import',
  'changes',
  'log',
  'settings',
] as const;

const pageOf = (address: string): string => /#\/([^?]*)/.exec(address)?.[1] ?? '';

/** Opens a page by its address behind "#" and waits for its heading. The page before stands until the next has come. */
export async function visit(page: Page, path: string): Promise<void> {
  const isAnother = pageOf(page.url()) !== pageOf(`#/${path}`);
  if (isAnother) await heading(page).evaluateAll((left) => left.forEach((one) => one.setAttribute('data-left', '')));
  await page.goto(`./#/${path}`);
  await expect(heading(page).and(page.locator(':not([data-left])'))).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

export function heading(page: Page): Locator {
  return page.locator('main').getByRole('heading', { level: 1 });
}

/** Brings the demo in with one click on the empty overview and waits until all of it has come. */
export async function loadDemo(page: Page): Promise<void> {
  await visit(page, 'overview');
  await page.getByRole('button', { name: '看演示数据' }).click();
  await expect(page.getByText('14 个文件')).toBeVisible({ timeout: 30_000 });
}

export async function switchToEnglish(page: Page): Promise<void> {
  await visit(page, 'settings');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

/** A row of a table by the text of its row header. */
export function rowNamed(page: Page, name: string): Locator {
  const header = page.getByRole('rowheader', { name, exact: true });
  return page.getByRole('row').filter({ has: header });
}

/** The value, its change on the year, its target, completion and lamp, as the overview says them in one row. */
export async function overviewCells(page: Page, indicator: string): Promise<string[]> {
  const row = rowNamed(page, indicator);
  await expect(row).toHaveCount(1);
  const cells = await row.getByRole('cell').allInnerTexts();
  return cells.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

export async function choosePeriod(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: '时期' }).selectOption({ label });
}

/** The stated value of a period on an indicator's page: its row among the values with their origins. */
export function statedValue(page: Page, period: string): Locator {
  const values = page.locator('section').filter({ has: page.getByRole('heading', { name: '数值', exact: true }) });
  const header = page.getByRole('rowheader', { name: period, exact: true });
  return values.getByRole('row').filter({ has: header });
}

/** All words of a page as they can be seen. */
export async function visibleText(page: Page): Promise<string> {
  return page.locator('body').innerText();
}

/** The workspace is as at the very first start. */
export async function expectNoData(page: Page): Promise<void> {
  for (const path of ['overview', 'indicator']) {
    await visit(page, path);
    await expect(page.getByRole('heading', { name: '还没有数据' })).toBeVisible();
  }
}
