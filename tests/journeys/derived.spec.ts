// What derives from a register, on the registers page.
import { accessibilityFaults } from './accessibilityFaults';
import type { Page } from '@playwright/test';
import { chooseFiles, commit, type GivenFile, textFile, undoFromLog } from './importing';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

test.use({ bypassCSP: true });

test('R-1023 the register of certificates gives its indicators by keyboard, and the page stays whole', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, `registers?register=${encodeURIComponent('连云区高新技术企业台账')}`);
  const panel = page.getByText('由这份台账测算的指标');
  await panel.focus();
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ hasText: '有效期内高新技术企业数' });
  await expect(row.getByRole('cell', { name: '43', exact: true })).toBeVisible();
  await expect(page.getByText('今后12个月内')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

const CERTIFICATES = [
  ['示例一公司', 'GR202132000001', '2021-11-30', '2024-11-29'],
  ['示例二公司', 'GR202332000002', '2023-11-06', '2026-11-05'],
  ['示例三公司', 'GR202432000003', '2024-11-19', '2027-11-18'],
  ['示例四公司', 'GR202532000004', '2025-11-18', '2028-11-17'],
];

function certificates(rows: readonly (readonly string[])[], name: string): GivenFile {
  const lines = ['企业名称,证书编号,发证日期,有效期至', ...rows.map((row) => row.join(','))];
  return textFile(name, `${lines.join('\n')}\n`);
}

async function importRegister(page: Page, rows: readonly (readonly string[])[], name = '高企台账.csv'): Promise<void> {
  await chooseFiles(page, certificates(rows, name));
  await page.getByRole('button', { name: /^导入 \d/ }).click();
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
  await page.getByRole('button', { name: '继续导入' }).click();
}

function derivedValues(page: Page) {
  return page.getByRole('region', { name: '由台账测算' });
}

test('R-1030 a corrected register changes the number on the pages, opens its rows, and undo brings it back', async ({
  page,
}) => {
  await importRegister(page, CERTIFICATES);
  await visit(page, 'indicator?code=QY01');
  const of2025 = derivedValues(page).getByRole('row').filter({ hasText: '2025年末' });
  await expect(of2025).toContainText('3家');
  await importRegister(page, [['示例五公司', 'GR202532000005', '2025-11-18', '2028-11-17']]);
  await visit(page, 'indicator?code=QY01');
  await expect(of2025).toContainText('4家');
  await visit(page, 'overview?period=2025');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '有效期内高新技术企业数' }) });
  await row.getByRole('link', { name: '测算' }).click();
  await expect(page.getByText('只列出“有效期内高新技术企业数”2025年末')).toBeVisible();
  await expect(page.getByRole('cell', { name: '示例五公司' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '示例一公司' })).toHaveCount(0);
  await undoFromLog(page, 2);
  await visit(page, 'indicator?code=QY01');
  await expect(of2025).toContainText('3家');
});

test('R-1029 a published number stays beside the derived one, and the page says both', async ({ page }) => {
  await importRegister(page, CERTIFICATES);
  await chooseFiles(page, textFile('指标.csv', '指标名称,地区,单位,2025年\n有效期内高新技术企业数,连云区,家,5\n'));
  await commit(page, 1);
  await visit(page, 'indicator?code=QY01');
  await expect(page.getByText('2025年末已发布5家，由台账测算为3家，测算值少2家。')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('R-1031 sentences say what registers give, and two registers of one kind are named with what to do', async ({
  page,
}) => {
  await importRegister(page, CERTIFICATES);
  await visit(page, 'texts?period=2025');
  await expect(page.getByText('2025年末有效期内高新技术企业数3家（测算）')).toBeVisible();

  await importRegister(page, CERTIFICATES, '高企名单.csv');
  for (const place of ['texts', 'overview', 'registers']) {
    await visit(page, place);
    await expect(page.getByText('“高企台账”、“高企名单”是同一类台账')).toBeVisible();
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await undoFromLog(page, 2);
  await visit(page, 'texts?period=2025');
  await expect(page.getByText('2025年末有效期内高新技术企业数3家（测算）')).toBeVisible();
});

test('R-1122 the compare page draws what registers say, marked, and its table says so', async ({ page }) => {
  await importRegister(page, CERTIFICATES);
  await visit(page, 'compare?by=indicators&indicator=QY01');
  const figure = page.getByRole('figure');
  await expect(figure).toContainText('有效期内高新技术企业数');
  await expect(figure).toContainText('测算');
  await figure.getByRole('button', { name: '看数据表' }).click();
  await expect(figure.getByRole('row').filter({ hasText: '2025年末' })).toContainText('3');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('R-1037 a rule is changed with its effect in sight, and undo or a press brings the shipped one back', async ({
  page,
}) => {
  await importRegister(page, CERTIFICATES);
  await visit(page, 'settings?section=rules&code=QY01');
  await page.getByLabel('有效年数').fill('1');
  const preview = page.getByRole('region', { name: '改动前后' });
  await expect(page.getByText('4 个年份的数值会变。')).toBeVisible();
  await expect(preview.getByRole('row', { name: '2025年 3 1' })).toBeVisible();
  await page.getByLabel('有效年数').fill('0');
  await expect(page.getByRole('alert')).toHaveText('有效年数须是 1 到 99 的整数。');
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled();
  await page.getByLabel('有效年数').fill('1');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: '恢复原规则' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await visit(page, 'indicator?code=QY01');
  const of2025 = derivedValues(page).getByRole('row').filter({ hasText: '2025年末' });
  await expect(of2025).toContainText('1家');
  await undoFromLog(page, 2);
  await visit(page, 'indicator?code=QY01');
  await expect(of2025).toContainText('3家');
});
