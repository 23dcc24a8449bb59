// A presentation from charts that were chosen on several pages.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { canDraw, drawFiles, withoutSpaces } from '../export/officePictures';
import { partsOf, textOf, xmlPaths } from '../export/slides/readPackage';
import { makeTemplate } from '../export/slides/template/makeTemplate';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

const CODES = ['CG02', 'QY01', 'YF03', 'PT02', 'RC06'] as const;

/** Chooses five charts on their pages, moves the last one up, leaves one out, and answers the file with its last title. */
async function presentCharts(page: Page): Promise<{ file: Uint8Array; name: string; last: string }> {
  await loadDemo(page);
  for (const code of CODES) {
    await visit(page, `indicator?code=${code}`);
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: '加入汇报PPT' }).click();
    await expect(figure.getByRole('link', { name: /已加入汇报PPT/ })).toBeVisible();
  }
  await page
    .getByRole('link', { name: /已加入汇报PPT，共 5 张图/ })
    .first()
    .click();
  await page.getByLabel('内容').selectOption('chosen');
  const parts = page.getByRole('main').getByRole('listitem');
  await expect(parts).toHaveCount(6);
  const last = (await parts.nth(5).getByRole('strong').textContent()) ?? '';
  await page.getByRole('button', { name: `上移：${last}` }).press('Enter');
  await parts.nth(1).getByRole('checkbox').press(' ');
  await expect(page.getByText('共 5 页')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成PPT' }).press('Enter'),
  ]);
  return { file: readFileSync(await download.path()), name: download.suggestedFilename(), last };
}

test('R-1320 five charts are chosen, arranged by keyboard and made into a presentation', async ({ page }) => {
  const { file, name, last } = await presentCharts(page);
  expect(name).toMatch(/^连云区\d{4}年科技创新指标汇报_\d{8}\.pptx$/);
  const made = partsOf(file);
  const slides = xmlPaths(made).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(5);
  expect(textOf(made, 'ppt/slides/slide4.xml')).toContain(last);
});

const DECKS = [
  ['overview?period=2023', /^连云区_总览_2023年_\d{8}\.pptx$/, 5],
  ['compare?by=areas&indicator=QY01&shape=ranking&period=2023', /比较_\d{8}\.pptx$/, 1],
  ['indicator?code=QY01&area=320703', /有效期内高新技术企业数_\d{8}\.pptx$/, 2],
  ['tasks', /清单_.+\.pptx$/, 1],
  ['texts?period=2023', /文字_\d{8}\.pptx$/, 5],
] as const;

test('R-1387 each page with figures becomes a presentation of what it shows', async ({ page }) => {
  await loadDemo(page);
  for (const [path, name, least] of DECKS) {
    await visit(page, path);
    const download = page.waitForEvent('download');
    // A list closes when something takes the focus from it, and is opened again.
    await expect(async () => {
      await page.getByRole('button', { name: '导出本页' }).click();
      await page.getByRole('menuitem', { name: 'PPT 演示文稿' }).click({ timeout: 3000 });
    }).toPass();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(name);
    const made = partsOf(readFileSync(await saved.path()));
    const slides = xmlPaths(made).filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one));
    expect(slides.length, path).toBeGreaterThanOrEqual(least);
    await expect(page.getByText(`已存 ${slides.length} 页幻灯片`)).toBeVisible();
  }
});

test('R-1337 the presentation that the browser made opens in an office program as pictures', async ({ page }) => {
  test.skip(!canDraw, 'no office program');
  const { file, last } = await presentCharts(page);
  const pages = drawFiles('journeys', { 'charts.pptx': file })['charts.pptx'] ?? [];
  expect(pages).toHaveLength(5);
  for (const { ink } of pages) expect(ink).toBeGreaterThan(0.005);
  expect(pages[3]?.text).toContain(withoutSpaces(last));
});

test('R-1334 a template is chosen, used, remembered, and put away; one that cannot serve is refused in a sentence', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'slides?period=2023');
  const choose = async (name: string, content: Uint8Array) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选用本单位模板' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  };
  await choose('说明.pptx', new TextEncoder().encode('no presentation'));
  await expect(page.getByRole('alert')).toContainText('“说明.pptx”不是 .pptx 或 .potx 演示文稿');
  await choose('科技局.potx', makeTemplate());
  await expect(page.getByText('样式：模板“科技局.potx”')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '换一个模板' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('样式：模板“科技局.potx”')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '生成PPT' }).click(),
  ]);
  const made = partsOf(readFileSync(await download.path()));
  expect(textOf(made, 'ppt/theme/theme1.xml')).toContain('科技局 1');
  expect(textOf(made, 'ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout1.xml');
  await page.getByRole('button', { name: '不用模板' }).click();
  await expect(page.getByText('样式：潮标自带')).toBeVisible();
});
