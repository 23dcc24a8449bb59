// The empty start, and what the demo shows.
import { chooseFiles, commit, textFile } from './importing';
import { expect, test } from './journey';
import { choosePeriod, heading, loadDemo, overviewCells, pages, visibleText, visit } from './workbench';

test('R-901 an empty start is in Chinese and offers two ways on', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle('总览 · 潮标 Tidemark');
  await expect(page.getByRole('heading', { name: '还没有数据' })).toBeVisible();
  await expect(page.getByText('演示数据，非真实统计')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '看演示数据' })).toBeEnabled();
  await page.locator('section').getByRole('link', { name: '导入表格' }).click();
  await expect(page.getByRole('button', { name: '选择文件' })).toBeVisible();
});

test('R-937 the watch of every journey notices what must not happen', async ({ page, watch }) => {
  await visit(page, 'overview');
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.invalid/picture.png' }));
    setTimeout(() => {
      throw new Error('a fault');
    });
  });
  await expect.poll(() => watch.troubles.some((trouble) => trouble.startsWith('policy img-src'))).toBe(true);
  await expect.poll(() => watch.troubles.includes('error a fault')).toBe(true);
  watch.troubles.length = 0;
});

test('R-901 every page opens without data and says what to do', async ({ page }) => {
  for (const [path, name] of pages) {
    await visit(page, path);
    await expect(heading(page)).toHaveText(name);
  }
  await visit(page, 'tasks');
  await expect(page.getByRole('heading', { name: '还没有任务清单' })).toBeVisible();
  await visit(page, 'log');
  await expect(page.getByRole('heading', { name: '还没有导入记录' })).toBeVisible();
});

test('R-902 one click brings the demo in through the importer', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'log');
  const log = page.getByRole('table');
  await expect(log.getByRole('row').filter({ hasText: '演示数据' })).toHaveCount(7);
  await expect(log.getByText('主要指标_2019-2024年.csv')).toBeVisible();
  await expect(log.getByText('CSV GB18030').first()).toBeVisible();
  await expect(log.getByText('重点任务清单_2023年.xlsx')).toBeVisible();
});

test('R-903 the demo mark stands on every page while demo data are loaded', async ({ page }) => {
  await loadDemo(page);
  for (const [path] of pages) {
    await visit(page, path);
    await expect(page.getByText('演示数据，非真实统计').first(), path).toBeVisible();
  }
});

test('R-903 clearing the demo data takes the mark and the data away and leaves other data', async ({ page }) => {
  await loadDemo(page);
  await chooseFiles(page, textFile('自己的.csv', '指标名称,单位,2025年\n高企申报数,家,31\n'));
  await commit(page, 1);
  await visit(page, 'log');
  await page.getByRole('button', { name: '清除演示数据' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除演示数据' }).click();
  await expect(page.getByText('演示数据，非真实统计')).toHaveCount(0);
  await visit(page, 'overview?period=2025');
  expect((await overviewCells(page, '高企申报数'))[0]).toBe('31家');
  await expect(page.getByRole('table').locator('tbody th[scope="row"]')).toHaveCount(1);
});

test.describe('without one of the demo files', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load resource/] });

  test('R-938 a demo that cannot be loaded leaves nothing and says so on every page', async ({ page, context }) => {
    await context.route(/主要指标|%E4%B8%BB%E8%A6%81%E6%8C%87%E6%A0%87/, (route) => route.abort());
    await visit(page, 'registers');
    await page.getByRole('button', { name: '看演示数据' }).click();
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText('没能取得演示数据');
    await page.getByRole('link', { name: '总览' }).click();
    await expect(trouble).toContainText('没能取得演示数据');
    await expect(page.getByRole('heading', { name: '还没有数据' })).toBeVisible();
    await context.unroute(/主要指标|%E4%B8%BB%E8%A6%81%E6%8C%87%E6%A0%87/);
    await trouble.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('14 个文件')).toBeVisible({ timeout: 30_000 });
    await expect(trouble).toHaveCount(0);
  });
});

test('R-938 while the demo loads no page shows half of it', async ({ page }) => {
  await visit(page, 'overview');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => seen.push(document.querySelector('main')?.textContent?.match(/\d+ 个文件/)?.[0] ?? '');
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.getByRole('button', { name: '看演示数据' }).click();
  await expect(page.getByRole('progressbar', { name: '正在导入演示数据…' })).toBeVisible();
  await expect(page.getByText('14 个文件')).toBeVisible({ timeout: 30_000 });
  const counts = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
  expect(counts.filter((count) => count !== '')).toEqual(['14 个文件']);
});

/** Indicator, value with unit, and change on the year, of 2023. The first thirteen are figures of the report. */
const figures2023 = [
  ['外国人来华工作许可预审件数', '121项', '+63.5%'],
  ['推荐申报省人才项目数', '1项', '−1 项'],
  ['入选市花果山英才计划项目数', '2项', '+1 项'],
  ['新获批省科技副总人数', '6人', '+1 人'],
  ['新增市级工程技术研究中心', '4家', '+1 家'],
  ['当年认定高新技术企业数', '9家', '−35.7%'],
  ['高企奖补资金兑现额', '460万元', '+87.8%'],
  ['奖补兑现企业数', '14家', '+6 家'],
  ['省民营科技企业新增数', '2家', '−1 家'],
  ['瞪羚（独角兽）企业新增数', '1家', '0 家'],
  ['引进市外高新技术企业数', '3家', '—'],
  ['科技奖励和创新大赛获奖数', '2项', '+1 项'],
  ['企业联合创新中心数', '1家', '+1 家'],
  ['有效期内高新技术企业数', '34家', '+25.9%'],
  ['技术合同成交额', '36,280万元', '+23.6%'],
  ['普法覆盖企业数', '103家', '+77.6%'],
  ['全社会研发经费占GDP比重', '2.08%', '+0.13 百分点'],
  ['高新技术产业产值占规上工业总产值比重', '33.5%', '+1.7 百分点'],
  ['科技型中小企业入库数', '96家', '+23.1%'],
  ['规上工业企业研发费用', '52,400万元', '+18.3%'],
  ['全社会研发（R&D）经费', '60,630万元', '+17.2%'],
] as const;

test('R-904 the overview shows every figure of the 2023 report with its change on the year', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'overview?period=2023');
  for (const [name, value, change] of figures2023) {
    const [shown, changed] = await overviewCells(page, name);
    expect([name, shown, changed]).toEqual([name, value, change]);
  }
});

test('R-904 the overview shows the 10 new and 4 renewed certificates of 2022', async ({ page }) => {
  await loadDemo(page);
  await choosePeriod(page, '2022年');
  expect((await overviewCells(page, '新认定高新技术企业数'))[0]).toBe('10家');
  expect((await overviewCells(page, '重新认定高新技术企业数'))[0]).toBe('4家');
  expect((await overviewCells(page, '当年认定高新技术企业数'))[0]).toBe('14家');
});

test('R-905 completion and lamp stand beside the value on the overview', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'overview?period=2023');
  expect(await overviewCells(page, '技术合同成交额')).toEqual([
    '36,280万元',
    '+23.6%',
    '≥40,000',
    '90.7%',
    '未完成（≥80%）',
  ]);
  expect(await overviewCells(page, '普法覆盖企业数')).toEqual(['103家', '+77.6%', '≥130', '79.2%', '未完成（<80%）']);
});

test('R-906 what was not tracked in a year is never shown as 0', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'overview?period=2022');
  await expect(page.getByRole('table')).toContainText('当年认定高新技术企业数');
  await expect(page.getByRole('table')).not.toContainText('引进市外高新技术企业数');
  const absent = page.getByRole('group').filter({ hasText: /另有 \d+ 项指标在这个地区近五年没有数据/ });
  await expect(absent).toContainText('引进市外高新技术企业数');
  await visit(page, 'indicator?code=QY09');
  await page.getByRole('button', { name: '看数据表' }).first().click();
  const table = page.getByRole('figure').first().getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: '2023年' })).toContainText('3');
  await expect(table.getByRole('row').filter({ hasText: '2022年' })).toHaveCount(0);
});

test('R-907 the task lists show the lamps of the story on their days', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'tasks');
  const list = page.getByRole('combobox', { name: '清单' });
  await list.selectOption({ index: 0 });
  await page.getByLabel('截至').last().fill('2024-09-30');
  const summary = page.locator('p').filter({ hasText: '14项重点任务中' });
  await expect(summary).toHaveText('截至2024年9月末，14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项。');
  await list.selectOption({ index: 1 });
  await page.getByLabel('截至').last().fill('2023-12-31');
  await expect(summary).toHaveText(/完成10项、黄灯1项、红灯1项、未评估1项、不适用1项/);
});

test('R-908 none of the results of careless arithmetic is to be seen', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02');
  await page.getByRole('button', { name: '看数据表' }).first().click();
  await expect(page.getByRole('figure').first().getByRole('table')).toContainText('36,280');
  expect(await visibleText(page)).not.toMatch(/77,130|7\.71/);
  await visit(page, 'indicator?code=FZ02');
  await page.getByRole('button', { name: '看数据表' }).first().click();
  await expect(page.getByRole('figure').first().getByRole('table')).toContainText('103');
  expect(await visibleText(page)).not.toContain('131');
  await visit(page, 'indicator?code=QY01');
  await page.getByRole('button', { name: '看数据表' }).first().click();
  const stock = page.getByRole('figure').first().getByRole('table').getByRole('row').filter({ hasText: '2023年' });
  await expect(stock).toContainText('34');
  await expect(stock).not.toContainText(/42|45/);
});
