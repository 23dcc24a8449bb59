// What a person once said of a form of table: seen, named, forgotten, and taken to another machine as a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './journey';
import { chooseFiles, commit, giveFiles, textFile } from './importing';
import { visit } from './workbench';

const september = textFile('九月.csv', '街道,项目数（项）,核减数\n墟沟街道,1,8\n云山街道,2,9\n');
const october = '备注,核减数,街道,项目数（项）\n甲,8,墟沟街道,3\n乙,9,云山街道,4\n';

test('R-770 settings for a form are listed, saved, read on another machine, and used there', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await chooseFiles(page, september);
  await page.getByRole('columnheader', { name: /^C/ }).getByRole('button').click();
  await page.getByRole('radio', { name: '不导入' }).check();
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByRole('textbox', { name: '时期' }).nth(1).fill('2023年9月');
  // What was typed while the table was compared stays; the question about the column that is left out goes.
  await expect(page.getByRole('button', { name: '确定' })).toHaveCount(1);
  await page.getByRole('button', { name: '确定' }).click();
  await commit(page, 2);

  await visit(page, 'settings?section=mappings');
  await page.getByRole('button', { name: '改名：九月.csv' }).click();
  await page.getByRole('textbox', { name: '名称：九月.csv' }).fill('项目月报');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /项目月报/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件：项目月报' }).click();
  const saved = info.outputPath('设置.json');
  writeFileSync(saved, readFileSync(await (await download).path()));

  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const there = await other.newPage();
  await visit(there, 'settings?section=mappings');
  await giveFiles(there, there.getByRole('button', { name: '从文件读入' }), [saved]);
  await expect(there.getByText('已读入 1 种表格的设置。')).toBeVisible();
  await chooseFiles(there, textFile('九月.csv', october));
  await expect(there.getByText(/沿用 .* 导入“设置.json”时的设置/)).toBeVisible();
  await expect(there.getByRole('columnheader', { name: /^B/ })).toContainText('不导入');
  await visit(there, 'settings?section=mappings');
  await there.getByRole('button', { name: '不再沿用：项目月报' }).click();
  await there.getByRole('dialog').getByRole('button', { name: '不再沿用' }).click();
  await expect(there.getByText('还没有。')).toBeVisible();
  await other.close();
});
