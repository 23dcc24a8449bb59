// What derives from a register, on the registers page.
import { accessibilityFaults } from './accessibilityFaults';
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
