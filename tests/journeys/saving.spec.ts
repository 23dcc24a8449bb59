// Charts as files: pictures in their true size, figures that no spreadsheet program takes for a formula.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { chooseFiles, textFile } from './importing';
import { loadDemo, visit } from './workbench';

async function saveChart(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('figure').first().getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Width and height from the header of a PNG. */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The words of a picture, without blanks, in the order they are drawn. */
function textOfSvg(bytes: Buffer): string {
  const lines = [...bytes.toString('utf8').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
  return lines.join('').replaceAll(/\s/g, '');
}

test('R-930 a chart is saved as PNG with two and four pixels a unit', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const twice = await saveChart(page, 'PNG 图片（2 倍）');
  expect(twice.name).toMatch(/^连云区?_技术合同成交额_.+\.png$/);
  expect(pngSize(twice.bytes)).toEqual([2560, 1440]);
  const four = await saveChart(page, 'PNG 图片（4 倍）');
  expect(pngSize(four.bytes)).toEqual([5120, 2880]);
});

test('R-931 a chart is saved as SVG with title, unit, period, source, state and the demo mark as text', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const title = await page.getByRole('figure').first().getByRole('heading').innerText();
  const { name, bytes } = await saveChart(page, 'SVG 矢量图');
  expect(name).toMatch(/\.svg$/);
  const text = textOfSvg(bytes);
  for (const part of [title, '单位：亿元', '2019—2024年', '来源：', '主要指标_2019-2024年.csv', '演示数据']) {
    expect(text).toContain(part);
  }
});

test('R-931 a ranking is saved with every area in the picture', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'compare?by=areas&indicator=QY01&shape=ranking&period=2023');
  await expect(page.getByRole('figure').first().getByRole('heading')).toContainText('有效期内高新技术企业数');
  const { bytes } = await saveChart(page, 'SVG 矢量图');
  for (const area of ['连云经开区', '海州湾', '墟沟', '高公岛', '前三岛']) {
    expect(textOfSvg(bytes)).toContain(area);
  }
});

test('R-932 a chart is saved as CSV that spreadsheet programs open right', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const { name, bytes } = await saveChart(page, 'CSV 数据表');
  expect(name).toMatch(/\.csv$/);
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const figures = rows.map((row) => Object.fromEntries(head.map((column, position) => [column, row[position]])));
  expect(figures.find((figure) => figure['时期代码'] === '2023')).toMatchObject({
    指标: '技术合同成交额',
    地区: '连云区',
    时期: '2023年',
    数值: '36280',
    单位: '万元',
    数据状态: expect.stringMatching(/\S/),
    目标: '40000',
    来源: expect.stringContaining('主要指标_2019-2024年.csv'),
    说明: '演示数据，非真实统计',
  });
});

test('R-931 a saved SVG carries nothing for pointing at it', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const { bytes } = await saveChart(page, 'SVG 矢量图');
  expect(bytes.toString('utf8')).not.toMatch(/:hover|cursor/);
});

test('R-932 a name that would start a formula is disarmed in the CSV, a negative number stays one', async ({
  page,
}) => {
  const name = '=HYPERLINK("http://example.invalid","x")';
  const cell = `"${name.replaceAll('"', '""')}"`;
  await chooseFiles(page, textFile('名.csv', `指标名称,地区,单位,2022年,2023年\n${cell},连云区,家,-4.7,3\n`));
  await page.getByRole('button', { name: '导入 2 个数值' }).click();
  await page.getByRole('link', { name: '查看总览' }).click();
  await page.getByRole('rowheader', { name }).getByRole('link').click();
  const { bytes } = await saveChart(page, 'CSV 数据表');
  const text = bytes.toString('utf8');
  expect(text).toContain(`"'=HYPERLINK(`);
  expect(text).toMatch(/,-4\.7,/);
});

test('R-1350 all figures saved as a workbook and imported again change nothing', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'settings?section=storage');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出数据' }).click();
  await page.getByRole('menuitem', { name: 'Excel 工作簿' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^全部数据_\d{8}\.xlsx$/);
  const buffer = readFileSync(await saved.path());
  await chooseFiles(page, { name: '全部数据.xlsx', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('button', { name: '工作表“指标说明”里没有找到表格' })).toBeVisible();
  await expect(page.locator('dt:text-is("新增数值") + dd')).toHaveText('0');
  await expect(page.locator('dt:text-is("修改已有数值") + dd')).toHaveText('0');
});

test('R-1344 the values of a comparison saved and imported again change nothing', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'compare?by=areas&indicator=QY01&shape=ranking&period=2023');
  await expect(page.getByRole('figure').first().getByRole('button', { name: '看数据表' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出本页' }).click();
  await page.getByRole('group', { name: '所见数值' }).getByRole('menuitem', { name: 'CSV 数据' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^有效期内高新技术企业数_比较_\d{8}\.csv$/);
  const buffer = readFileSync(await saved.path());
  const rows = buffer.toString('utf8').trimEnd().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.every((row) => row.startsWith('QY01,') && row.includes('2023年'))).toBe(true);
  await expect(page.getByText(`已存 ${rows.length} 个数值`)).toBeVisible();
  await chooseFiles(page, { name: '比较.csv', mimeType: 'text/csv', buffer });
  await expect(page.locator('dt:text-is("新增数值") + dd')).toHaveText('0');
  await expect(page.locator('dt:text-is("修改已有数值") + dd')).toHaveText('0');
});

test('R-1344 an indicator goes out as its page shows it, or with all its areas and periods', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=QY01&area=320703');
  const save = async (part: string): Promise<string[]> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出本页' }).click();
    await page.getByRole('group', { name: part }).getByRole('menuitem', { name: 'CSV 数据' }).click();
    return readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1);
  };
  const shown = await save('所见数值');
  const all = await save('所选指标全部数值');
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.every((row) => row.includes(',320703,'))).toBe(true);
  expect(all.some((row) => !row.includes(',320703,'))).toBe(true);
});

test('R-1346 the tasks that a filter leaves are saved and imported again change nothing', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'tasks?on=2024-09-30&lamp=red');
  const shown = await page.locator('main tbody th[scope="row"]').allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出本页' }).click();
  await page.getByRole('menuitem', { name: 'CSV 任务清单' }).click();
  const buffer = readFileSync(await (await download).path());
  const [title, header, ...rows] = buffer.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(title).toContain('重点工作任务清单');
  expect(header).toContain('重点任务');
  expect(rows).toHaveLength(shown.length);
  await expect(page.getByText(`已存 ${shown.length} 项任务`)).toBeVisible();
  await chooseFiles(page, { name: '任务.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('没有变化').first()).toBeVisible();
});

async function copyChart(page: Page): Promise<void> {
  await page.getByRole('figure').first().getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: '复制图片和表格' }).click();
}

test('R-1340 a chart is copied as picture, HTML and text in one entry', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  await copyChart(page);
  await expect(page.getByText('已复制图片和表格，粘贴时可选其一。')).toBeVisible();
  const pasted = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const item = items[0]!;
    const [html, text] = await Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text()),
    );
    const picture = await createImageBitmap(await item.getType('image/png'));
    return { count: items.length, html, text, size: [picture.width, picture.height] };
  });
  expect(pasted.count).toBe(1);
  expect(pasted.size).toEqual([2560, 1440]);
  expect(pasted.html).toMatch(/<table.*技术合同成交额|<table.*2023年/s);
  expect(pasted.text).toContain('2023年\t');
  expect(pasted.text).toContain('来源：');
});

test('R-1341 where the clipboard is closed the picture is saved, and that is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const download = page.waitForEvent('download');
  await copyChart(page);
  expect((await download).suggestedFilename()).toMatch(/技术合同成交额_.+\.png$/);
  await expect(page.getByText('图片已存为文件。')).toBeVisible();
});

test('R-1342 a picture is chosen by place, look, pixels and frame, seen before, and saved so', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  await page.getByRole('figure').first().getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: '更多图片选项…' }).click();
  const dialog = page.getByRole('dialog', { name: '图片选项' });
  await dialog.getByText('A4 通栏').click();
  await dialog.getByText('大屏深色').click();
  await dialog.getByText('3 倍').click();
  const said = await dialog.getByText(/^1770 × \d+ 像素$/).innerText();
  const height = Number(/× (\d+)/.exec(said)?.[1]);
  expect(height).toBeGreaterThanOrEqual(1110);
  await expect(dialog.getByRole('img')).toHaveJSProperty('naturalWidth', 590);
  const png = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存图片' }).click();
  expect(pngSize(readFileSync(await (await png).path()))).toEqual([1770, height]);
  await dialog.getByText('SVG', { exact: true }).click();
  await dialog.getByLabel('带标题、单位和来源').uncheck();
  const svg = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '保存图片' }).click();
  const bytes = readFileSync(await (await svg).path());
  expect(textOfSvg(bytes)).not.toContain('来源：');
  expect(textOfSvg(bytes)).toContain('演示数据');
  expect(bytes.toString('utf8')).not.toMatch(/foreignObject|href="http/);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('figure').first().getByRole('button', { name: '导出' })).toBeVisible();
});

test('R-1390 the choice of a picture is there again after the page was loaded anew', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  const open = async () => {
    await page.getByRole('figure').first().getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: '更多图片选项…' }).click();
    return page.getByRole('dialog', { name: '图片选项' });
  };
  const dialog = await open();
  await dialog.getByText('A4 半栏').click();
  await dialog.getByLabel('带标题、单位和来源').uncheck();
  await expect(dialog.getByRole('img')).toHaveJSProperty('naturalWidth', 283);
  await page.reload();
  const again = await open();
  await expect(again.getByRole('img')).toHaveJSProperty('naturalWidth', 283);
  await expect(again.getByLabel('带标题、单位和来源')).not.toBeChecked();
});
