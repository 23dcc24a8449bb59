// Everything by keyboard alone, and always to be seen where one stands.
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { chooseFiles, expectCounts, textFile } from './importing';
import { tabTo } from './tabTo';
import { rowNamed, visit } from './workbench';

/** Whether what has the focus, or the label that stands for it, is marked so that it can be seen. */
async function isFocusVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // The calendar button inside a date field is drawn by the engine, with the engine's own ring.
    if (focused instanceof HTMLInputElement && focused.type === 'date') return true;
    const shown = [
      focused,
      focused?.nextElementSibling,
      focused?.closest('label'),
      focused?.querySelector('[data-pointed="true"]'),
    ];
    return shown.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    });
  });
}

/** What has the focus, in words, for messages. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return `${focused?.tagName} ${focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 30)}`;
  });
}

test('R-924 from the empty start over the demo to the table behind a chart, by keyboard', async ({ page }) => {
  await visit(page, 'overview');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '看演示数据' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('14 个文件')).toBeVisible({ timeout: 30_000 });
  await tabTo(page, rowNamed(page, '有效期内高新技术企业数').getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '有效期内高新技术企业数' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: '看数据表' }).first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('figure').first().getByRole('table')).toContainText('34');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '导出', exact: true }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '导出', exact: true }).first()).toBeFocused();
});

test('R-925 an import typed, corrected and written by keyboard', async ({ page }) => {
  await visit(page, 'import');
  await tabTo(page, page.getByRole('textbox', { name: '粘贴单元格' }));
  await page.keyboard.insertText(
    '指标名称\t单位\t2022年\t2023年\n高企申报数\t家\t22\t17\n技术合同成交额\t万元\t29350\t36280\n',
  );
  await tabTo(page, page.getByRole('button', { name: '读取粘贴的内容' }));
  await page.keyboard.press('Enter');
  await expectCounts(page, { added: 4 });

  const grid = page.getByRole('grid');
  await tabTo(page, grid);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowUp'])
    await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /D 列“2023年”是什么/ });
  await expect(dialog.getByRole('radio', { name: '数值' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: '不导入' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(grid).toBeFocused();
  await expectCounts(page, { added: 2 });

  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(grid).toBeFocused();

  await page.getByRole('heading', { level: 1 }).evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo(page, page.getByRole('button', { name: '导入 2 个数值' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
});

test('R-926 whatever has the focus can be seen to have it', async ({ page }) => {
  await visit(page, 'overview');
  await page.getByRole('button', { name: '看演示数据' }).click();
  await expect(page.getByText('14 个文件')).toBeVisible({ timeout: 30_000 });
  for (const path of [
    'overview?period=2023',
    'indicator?code=CG02&frequency=quarter',
    'compare',
    'tasks',
    'import',
    'log',
    'settings',
  ]) {
    await visit(page, path);
    await page.getByRole('heading', { level: 1 }).click();
    for (let steps = 0; steps < 14; steps += 1) {
      await page.keyboard.press('Tab');
      // After the last stop the focus leaves the page for the browser's own bar.
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      expect(await isFocusVisible(page), `${path}: ${await focusedName(page)}`).toBe(true);
    }
  }
});

test('R-726 a new name is said to be a known one, by keyboard', async ({ page }) => {
  await chooseFiles(page, textFile('新.csv', '指标名称,地区,单位,2022年,2023年\n成交的技术合同金额,连云区,万元,3,4\n'));
  await expectCounts(page, { added: 2 });
  await tabTo(page, page.locator('summary').filter({ hasText: /^新增指标/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: '是已有的…：成交的技术合同金额' }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: '“成交的技术合同金额”就是' });
  await expect(field).toBeFocused();
  await page.keyboard.insertText('技术合同成交额');
  // Known names come from the worker; only they can be confirmed.
  await expect(async () => {
    if (await field.isVisible()) await page.keyboard.press('Enter');
    await expect(field).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('button', { name: '是已有的…：成交的技术合同金额' })).toHaveCount(0);
  const button = page.getByRole('button', { name: '导入 2 个数值' });
  await expect(button).toBeEnabled();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
  await visit(page, 'indicator?code=CG02');
  await expect(page.getByRole('heading', { level: 1, name: '技术合同成交额' })).toBeVisible();
});
