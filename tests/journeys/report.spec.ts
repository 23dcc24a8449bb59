// The annual report and the bulletin: read on the page, completed by a person, saved and taken apart.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { canDraw, drawFiles, withoutSpaces } from '../export/officePictures';
import { partsOf, textOf } from '../export/slides/readPackage';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

const POLICY =
  '对2022年获批的10家新认定高企、4家再次认定高企兑现奖补资金460万元；阿捷斯环保科技、深蓝远洋渔业2家企业入选2023年江苏省民营科技企业，连云港鸿云实业有限公司入选市瞪羚企业，9家企业通过高企认证，引进3家市外高新技术企业。';
const PLACE = '［请填写：理论学习、组织领导、重点环节等情况］';
const OWN = '主要负责人带头学习科技法律法规，召开专题会议4次。';

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function saved(page: Page, button: string): Promise<Saved> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Texts of the document, without the marks around them. */
function wordsOf({ bytes }: Saved): string {
  return textOf(partsOf(bytes), 'word/document.xml').replace(/<[^>]*>/g, '');
}

test('R-1375 the annual report is completed on its page and saved as Word, its figures those of the workspace', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'report?period=2023');
  const report = page.getByRole('article');
  await expect(report.getByText('2023年度法治政府建设情况报告').first()).toBeVisible();
  await expect(report).toContainText(POLICY);
  await page.getByRole('button', { name: `改写：${PLACE}` }).click();
  await page.getByLabel('改写后的文字').fill(OWN);
  await page.keyboard.press('Enter');
  // The field holds the words as well: only without it they are the report's.
  await expect(page.getByLabel('改写后的文字')).toHaveCount(0);
  await expect(report).toContainText(OWN);

  const file = await saved(page, '保存为 Word');
  expect(file.name).toMatch(/^连云区科技局2023年度法治政府建设情况报告_\d{8}\.docx$/);
  const words = wordsOf(file);
  expect(words).toContain(POLICY);
  expect(words).toContain(OWN);
  expect(words).not.toContain(PLACE);
  expect(textOf(partsOf(file.bytes), 'word/comments.xml')).toContain('数据文件：');
  await expect(page.getByRole('status').filter({ hasText: '4 处待填写' })).toBeVisible();
});

test('R-1337 the annual report that the browser made opens in an office program as pictures', async ({ page }) => {
  test.skip(!canDraw, 'no office program');
  await loadDemo(page);
  await visit(page, 'report?period=2023');
  await expect(page.getByRole('article')).toContainText(POLICY);
  const { bytes } = await saved(page, '保存为 Word');
  const pages = drawFiles('journeys', { 'annual.docx': bytes })['annual.docx'] ?? [];
  expect(pages.length).toBeGreaterThan(5);
  for (const { ink } of pages) expect(ink).toBeGreaterThan(0.005);
  expect(pages.map(({ text }) => text).join('')).toContain(withoutSpaces('2023年度法治政府建设情况报告'));
});

test('R-1375 a bulletin of a quarter is chosen and saved as Word and Markdown', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'report');
  await page.getByText('简报', { exact: true }).click();
  await page.getByRole('combobox', { name: '时期' }).selectOption({ label: '2024年1—9月' });
  await expect(page.getByRole('article')).toContainText(
    '14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项。',
  );
  expect(wordsOf(await saved(page, '保存为 Word'))).toContain('（2024年1—9月，');
  const text = await saved(page, '保存为 Markdown');
  expect(text.name).toMatch(/\.md$/);
  expect(new TextDecoder().decode(text.bytes)).toContain('| 技术合同成交额 | 万元 | 29,100 |');
});

test('R-1377 the wording of last year is taken from a file, with this year’s figures marked', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'report?period=2024');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '套用上年报告' }).click();
  await (
    await chooser
  ).setFiles({
    name: '2023.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('某局2023年度报告\n二、成效\n完成外国人来华工作许可预审121项，走访企业77家。\n'),
  });
  const report = page.getByRole('article');
  await expect(report).toContainText('完成外国人来华工作许可预审138项，走访企业77家。');
  await expect(report.getByTitle('上年报告为“121”')).toHaveText('138');
  await expect(report.getByTitle('工作区没有这个数，沿用上年报告，请核对')).toHaveText('77');
  const file = await saved(page, '保存为 Word');
  expect(file.name).toMatch(/^某局2024年度报告_/);
  expect(textOf(partsOf(file.bytes), 'word/document.xml')).toMatch(
    /<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">138</,
  );
  await page.getByRole('button', { name: '不套用' }).click();
  await expect(report).not.toContainText('走访企业');
});
