// Remarks on an indicator and the charts of its page, by mouse and by keyboard.
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

test('R-1087 a remark is written, changed, removed and taken back by keyboard', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=RC06');
  const figure = page.getByRole('figure').first();
  await page.getByRole('button', { name: '添加批注' }).press('Enter');
  await expect(page.getByLabel('说明')).toBeFocused();
  await page.getByRole('combobox', { name: '从', exact: true }).selectOption({ label: '2020年' });
  await page.getByRole('combobox', { name: '到', exact: true }).selectOption({ label: '2020年' });
  await page.getByLabel('说明').fill('受疫情影响');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('批注1（2020年）：受疫情影响')).toBeVisible();
  await page.getByRole('button', { name: '修改批注：受疫情影响' }).press('Enter');
  await page.getByLabel('说明').fill('受疫情影响，境外人员减少');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('批注1（2020年）：受疫情影响，境外人员减少')).toBeVisible();
  await page.getByRole('button', { name: '删除批注：受疫情影响，境外人员减少' }).press('Enter');
  await expect(figure.getByText('批注1（2020年）')).toHaveCount(0);
  await visit(page, 'log');
  await expect(page.getByText('删除“外国人来华工作许可预审件数”2020年的批注')).toBeVisible();
});

test('R-1088 the chart of an indicator stands in the address, and back goes through the charts', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const figure = page.getByRole('figure').first();
  const drawing = figure.locator('.echarts-for-react');
  await expect(drawing).toHaveAttribute('aria-label', /^柱形图/);
  await page.getByRole('radio', { name: '逐年对比' }).check({ force: true });
  await expect(page).toHaveURL(/chart=years/);
  await expect(drawing).toHaveAttribute('aria-label', /^逐年对比折线图/);
  await page.getByRole('radio', { name: '计划进度' }).check({ force: true });
  await expect(figure.getByText(/目标出处：.*2024年重点工作任务清单/)).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(drawing).toHaveAttribute('aria-label', /^柱形图/);
});

test('R-1128 a remark written on an area stands behind its name where areas are compared', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=QY01&area=320703');
  await page.getByRole('button', { name: '添加批注' }).click();
  await page.getByRole('combobox', { name: '从', exact: true }).selectOption({ label: '2023年' });
  await page.getByRole('combobox', { name: '到', exact: true }).selectOption({ label: '2023年' });
  await page.getByLabel('说明').fill('两家迁入');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure').first().getByText('批注1（2023年末）：两家迁入')).toBeVisible();
  await visit(page, 'compare?by=areas&indicator=QY01&area=320703&area=320706&area=320707&shape=ranking&period=2023');
  const figure = page.getByRole('figure').first();
  await expect(figure.getByText('批注1（连云，2023年末）：两家迁入')).toBeVisible();
  await expect(figure.locator('svg text', { hasText: '连云 ①' })).toBeVisible();
  await figure.getByRole('button', { name: '看数据表' }).click();
  await expect(figure.getByRole('cell', { name: '1 两家迁入' })).toBeVisible();
});
