// What changed between two states of the data, on the page.
import { readFile } from 'node:fs/promises';
import { expect, test } from './journey';
import { heading, loadDemo, visit } from './workbench';

test('R-1291 the page says in one sentence what the last import changed, and in tables what and how', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'changes');
  await expect(page.getByRole('status').filter({ hasText: '台账' })).toHaveText(
    '没有灯变颜色，新增 412 个数值，4 份台账有变化。',
  );
  await page.getByLabel('原来').selectOption({ label: '还没有数据的时候' });
  await expect(page.getByText(/新增 (?!412)\d{3,} 个数值/)).toBeVisible();
  await expect(page).toHaveURL(/since=0/);
  await page.goBack();
  await expect(page.getByText('新增 412 个数值')).toBeVisible();
});

test('R-1291 a snapshot file is compared with the data as they stand; all differences are saved as CSV', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'log');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存到一个文件' }).click(),
  ]);
  const bytes = await readFile(await saved.path());
  await page.getByRole('button', { name: '撤销' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByRole('cell', { name: '已撤销' })).toBeVisible();
  await visit(page, 'changes');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择快照文件…' }).first().click();
  await (await choosing).setFiles({ name: '上月.tidemark.zip', mimeType: 'application/zip', buffer: bytes });
  await expect(page.getByRole('status').filter({ hasText: '台账' })).toContainText('减少');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '全部存为 CSV' }).click(),
  ]);
  const text = await readFile(await csv.path(), 'utf8');
  expect(text.startsWith('\uFEFF类别,对象,地区和时期,原来,现在,说明\r\n')).toBe(true);
  expect(text).toMatch(/\r\n台账,.*,减少 \d+ 行\r\n/);
});

test('R-1291 a file that holds no data of this program is refused in one sentence', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'changes');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择快照文件…' }).last().click();
  await (await choosing).setFiles({ name: '别的.zip', mimeType: 'application/zip', buffer: Buffer.from('PK nothing') });
  await expect(page.getByRole('alert')).toContainText('别的.zip');
  await page.getByRole('button', { name: '不用这个文件' }).click();
  await expect(page.getByText('新增 412 个数值')).toBeVisible();
  await expect(heading(page)).toHaveText('前后变化');
});
