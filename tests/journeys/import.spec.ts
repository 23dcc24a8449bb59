// Each format from the file chosen over the review to the value on its page with its cell, and back again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from './journey';
import { fixture, realFile } from './files';
import {
  chooseFiles,
  commit,
  expectCounts,
  openNotes,
  pasteCells,
  sheetCell,
  textFile,
  undoFromLog,
  undoJustWritten,
} from './importing';
import { expectNoData, overviewCells, statedValue, visit } from './workbench';

test('R-910 CSV in UTF-8: review, import, value with its cell, undo', async ({ page }) => {
  await chooseFiles(page, fixture('demo/主要指标_2019-2024年.csv'));
  await expectCounts(page, { added: 251 });
  await expect(page.getByText('识别为：时期在列的宽表')).toBeVisible();
  await expect(sheetCell(page, 'G2')).toHaveText('19');
  await commit(page, 251);
  await visit(page, 'indicator?code=QY01');
  await expect(statedValue(page, '2023年末')).toContainText(/34\s*家/);
  await expect(statedValue(page, '2023年末')).toContainText('主要指标_2019-2024年.csv');
  await expect(statedValue(page, '2023年末')).toContainText('I2');
  await undoFromLog(page, 1);
  await expectNoData(page);
});

test('R-911 CSV in GB18030: the encoding is found, units are converted by their decimal shift', async ({ page }) => {
  await chooseFiles(page, fixture('messy-b-gbk-years-across/研发与人才.csv'));
  await expectCounts(page, { added: 16 });
  await expect(page.getByText('文字编码 GB18030')).toBeVisible();
  await openNotes(page);
  await expect(page.getByText('单位已换算：亿元 → 万元')).toBeVisible();
  await expect(page.getByText('没有写明地区，按“连云区”导入')).toBeVisible();
  await commit(page, 16);
  await visit(page, 'indicator?code=YF01');
  await expect(statedValue(page, '2023年')).toContainText(/60,630\s*万元/);
  await expect(statedValue(page, '2023年')).toContainText('F3');
  await expect(statedValue(page, '2023年')).toContainText('原文“6.063”');
  await undoFromLog(page, 1);
  await expectNoData(page);
});

test('R-911 a real file in GBK comes in whole', async ({ page }) => {
  const file = realFile('gbk-csv/分省年度数据 (1).csv');
  test.skip(file === null, 'gbk-csv/分省年度数据 (1).csv is not beside the project');
  await chooseFiles(page, file ?? '');
  await expectCounts(page, { added: 527 });
  await commit(page, 527);
  await visit(page, 'overview?area=北京市&period=2024');
  await page.getByRole('combobox', { name: '地区' }).selectOption({ label: '北京市' });
  expect((await overviewCells(page, '人口数(人口抽样调查)'))[0]).toBe('22,470人');
});

const copiedFromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
<!--StartFragment--><tr><td>指标名称</td><td>单位</td><td>2022年</td><td>2023年</td></tr>
<tr><td>技术合同成交额</td><td>万元</td><td x:num="29350">29,350</td><td x:num="36280">36,280</td></tr>
<tr><td>高企申报数</td><td>家</td><td x:num>22</td><td x:num>17</td></tr><!--EndFragment--></table></body></html>`;
const copiedAsText =
  '指标名称\t单位\t2022年\t2023年\r\n技术合同成交额\t万元\t29,350\t36,280\r\n高企申报数\t家\t22\t17\r\n';

for (const [how, html, shown] of [
  ['as Excel copies them', copiedFromExcel, '36280'],
  ['as tab-separated text', '', '36,280'],
] as const) {
  test(`R-912 cells pasted ${how}: review, import, value with its cell, undo`, async ({ page }) => {
    await visit(page, 'import');
    await pasteCells(page, html, copiedAsText);
    await expectCounts(page, { added: 4 });
    await expect(page.getByText('粘贴的内容')).toBeVisible();
    await expect(sheetCell(page, 'D2')).toHaveText(shown);
    await commit(page, 4);
    await visit(page, 'indicator?code=CG02');
    await expect(statedValue(page, '2023年')).toContainText(/36,280\s*万元/);
    await expect(statedValue(page, '2023年')).toContainText('D2');
    await undoFromLog(page, 1);
    await expectNoData(page);
  });
}

test('R-913 JSON: records become values with their parts, and undo takes them back', async ({ page }) => {
  await chooseFiles(page, fixture('demo/分类数据_2023年.json'));
  await expectCounts(page, { added: 37 });
  await expect(page.getByText('识别为：长表（一行一个数值）')).toBeVisible();
  await commit(page, 37);
  await visit(page, 'indicator?code=RC06');
  const parts = page.locator('section').filter({ has: page.getByRole('heading', { name: '分项' }) });
  await expect(parts.getByRole('row').filter({ hasText: '人员类别 · B类' })).toContainText(/105\s*项/);
  await expect(parts.getByRole('row').filter({ hasText: '业务类型 · 新办' })).toContainText(/48\s*项/);
  await undoFromLog(page, 1);
  await expectNoData(page);
});

test('R-914 XLSX with a merged header: forms, full-width digits and targets are read, undo on the spot', async ({
  page,
}) => {
  await chooseFiles(page, fixture('messy-a-quarterly-sheet/2023年三季度主要指标.xlsx'));
  await expectCounts(page, { added: 3 });
  await expect(page.getByText('工作表“三季度”')).toBeVisible();
  await openNotes(page);
  await expect(page.getByText('D6 全角数字“３０”')).toBeVisible();
  await expect(page.getByText('目标新增 2')).toBeVisible();
  await commit(page, 3);
  await page.getByRole('link', { name: '查看总览' }).click();
  expect((await overviewCells(page, '技术合同成交额'))[0]).toContain('23,470万元');
  await visit(page, 'indicator?code=CG02');
  await expect(statedValue(page, '2023年1—9月')).toContainText(/23,470\s*万元/);
  await expect(statedValue(page, '2023年1—9月')).toContainText('工作表“三季度” · D9');
  await page.goBack();
  await visit(page, 'import');
  await undoJustWritten(page);
  await expectNoData(page);
});

test('R-914 XLSX of quarters: three years by quarter come in as cumulative and single values', async ({ page }) => {
  await chooseFiles(page, fixture('demo/季度指标_2022-2024年.xlsx'));
  await page.getByRole('button', { name: /^导入 [\d,]+ 个数值$/ }).click();
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible();
  await visit(page, 'indicator?code=CG02&frequency=quarter&form=single');
  await page.getByRole('button', { name: '看数据表' }).first().click();
  const table = page.getByRole('figure').first().getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: '2023年四季度' })).toContainText('12,810');
});

test('R-915 a file without period and units asks; answering opens the import', async ({ page }) => {
  await chooseFiles(page, textFile('研发通报.csv', '地区,RD经费,RD强度\n全国,27956.3,2.44\n北京,2629.3,6.53\n'));
  await expect(page.getByRole('heading', { name: '需要您回答 3 个问题' })).toBeVisible();
  await expect(page.getByRole('button', { name: '先回答 3 个问题' })).toBeDisabled();
  await expect(page.getByRole('button', { name: /^导入 / })).toHaveCount(0);
  await page.getByRole('textbox', { name: '时期' }).last().fill('2021');
  await page.getByRole('button', { name: '确定' }).first().click();
  await expect(page.getByRole('heading', { name: '需要您回答 2 个问题' })).toBeVisible();
  await page.getByRole('textbox', { name: '单位' }).nth(1).fill('亿元');
  await page.getByRole('button', { name: '确定' }).first().click();
  await expect(page.getByRole('heading', { name: '需要您回答 1 个问题' })).toBeVisible();
  await page.getByRole('textbox', { name: '单位' }).nth(1).fill('%');
  await page.getByRole('button', { name: '确定' }).first().click();
  await expectCounts(page, { added: 4 });
  await commit(page, 4);
  await visit(page, 'overview?period=2021');
  await page.getByRole('combobox', { name: '地区' }).selectOption({ label: '北京市' });
  await expect(page.getByRole('table')).toContainText('26,293,000万元');
});

test('R-788 units of several columns are answered by one press, or one by one', async ({ page }) => {
  await chooseFiles(
    page,
    textFile('平台.csv', '2024年各街道创新平台,,\n街道,省级甲类平台,市级甲类平台\n墟沟街道,3,5\n云山街道,4,6\n'),
  );
  const group = page.getByRole('group', { name: '“平台.csv”里有 2 项没有写明单位。单位相同就一次填写。' });
  await group.getByText('不是这样，逐个填写').click();
  await expect(group.getByRole('textbox', { name: '单位' })).toHaveCount(3);
  await group.getByRole('textbox', { name: '单位' }).first().fill('个');
  await group.getByRole('button', { name: '确定' }).first().click();
  await expectCounts(page, { added: 4 });
  await commit(page, 4);
  await visit(page, 'indicator?code=省级甲类平台');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('省级甲类平台');
  await expect(page.locator('main')).toContainText('个');
});

/** A workbook of months, named by its year; nothing in it states a period. */
async function monthlyBook(name: string) {
  const sheet = (month: string, value: number) => ({
    name: month,
    rows: [
      ['街道', '某项补贴（万元）'],
      ['墟沟街道', value],
      ['云山街道', value + 6],
    ],
  });
  const bytes = await writeXlsx({ sheets: [sheet('1月', 20), sheet('2月', 30)] });
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

test('R-788 periods of sheets that their names suggest are taken by one press', async ({ page }) => {
  await chooseFiles(page, await monthlyBook('2024年月报.xlsx'));
  const group = page.getByRole('group', { name: '2 张表没有写明时期，从名称看可能是：' });
  await expect(group.getByRole('listitem')).toHaveText(['“1月”：2024年1月', '“2月”：2024年2月']);
  await group.getByRole('button', { name: '都是这样' }).click();
  await expectCounts(page, { added: 4 });
});

const firstRelease =
  '指标名称,单位,2021年,2022年,2023年\n高企申报数,家,14,22,17\n技术合同成交额,万元,21760,29350,36280\n';
const secondRelease =
  '指标名称,单位,2021年,2022年,2023年,2024年\n高企申报数,家,14,22,18,27\n技术合同成交额,万元,21760,29350,36280,43900\n';

test('R-916 a second release shows old and new values before it is written, and undo brings the old ones back', async ({
  page,
}) => {
  await chooseFiles(page, textFile('年报.csv', firstRelease));
  await commit(page, 6);
  await page.getByRole('button', { name: '继续导入' }).click();
  await chooseFiles(page, textFile('年报修订.csv', secondRelease));
  await expectCounts(page, { added: 2, revised: 1, unchanged: 5 });
  const changed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: '导入 连云区 · 2023年' }) });
  await expect(changed.locator('del').last()).toHaveText('17');
  await expect(changed.locator('ins').last()).toHaveText('18');
  await page.getByRole('button', { name: '数据修订' }).click();
  await commit(page, 3);
  await visit(page, 'indicator?code=QY05');
  await expect(statedValue(page, '2023年')).toContainText(/18\s*家/);
  await visit(page, 'log');
  await page.getByRole('row').filter({ hasText: '第 1 次' }).getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('dialog')).toContainText('第 2 次导入后来又改过同样的内容');
  await page.getByRole('dialog').getByRole('button', { name: '先撤销第 2 次' }).click();
  await expect(page.getByRole('dialog')).toContainText('删除 2 个数值，1 个数值恢复为原来的');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await undoFromLog(page, 2);
  await visit(page, 'indicator?code=QY05');
  await expect(statedValue(page, '2023年')).toContainText(/17\s*家/);
  await expect(statedValue(page, '2024年')).toHaveCount(0);
});

test('R-916 the same file again changes nothing and says so', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', firstRelease));
  await commit(page, 6);
  await page.getByRole('button', { name: '继续导入' }).click();
  await chooseFiles(page, textFile('年报.csv', firstRelease));
  await expectCounts(page, { added: 0, unchanged: 6 });
  await expect(page.getByText('没有需要导入的变化')).toBeVisible();
  await expect(page.getByRole('button', { name: /^导入 / })).toBeDisabled();
});

test('R-917 choosing another role for a column changes what will be imported', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', firstRelease));
  await expectCounts(page, { added: 6 });
  await page.getByRole('columnheader', { name: /^E/ }).getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: /E 列“2023年”是什么/ });
  await dialog.getByRole('radio', { name: '不导入' }).check();
  await dialog.getByRole('button', { name: '确定' }).click();
  await expectCounts(page, { added: 4 });
  await commit(page, 4);
  await visit(page, 'indicator?code=QY05');
  await expect(statedValue(page, '2022年')).toContainText(/22\s*家/);
  await expect(statedValue(page, '2023年')).toHaveCount(0);
});

test('R-917 choosing another role for a row leaves it out', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', firstRelease));
  await expectCounts(page, { added: 6 });
  await page.getByRole('rowheader', { name: /^2 / }).getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: '第 2 行是什么' });
  await dialog.getByRole('radio', { name: '不导入' }).check();
  await dialog.getByRole('button', { name: '确定' }).click();
  await expectCounts(page, { added: 3 });
});

test('R-276 the sheet keeps in step with the letters when the window becomes a large screen', async ({ page }) => {
  await chooseFiles(page, fixture('demo/主要指标_2019-2024年.csv'));
  const cell = sheetCell(page, 'A2');
  const inLetters = () =>
    cell.evaluate((element) => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      return [element.clientWidth, element.clientHeight].map((pixels) => Math.round((pixels / root) * 2) / 2);
    });
  await expect(cell).toBeVisible();
  const before = await inLetters();
  await page.setViewportSize({ width: 3840, height: 2160 });
  await expect.poll(inLetters).toEqual(before);
});

test('R-939 figures by part only are not called nothing', async ({ page }) => {
  const rows = ['甲,2023,连云区,其一,5,家', '甲,2023,连云区,其二,7,家'];
  await chooseFiles(page, textFile('分项.csv', `指标,时期,地区,企业规模,数值,单位\n${rows.join('\n')}\n`));
  await commit(page, 2);
  await visit(page, 'overview');
  await expect(page.getByText('连云区的数值都按分项列出，没有合计。')).toBeVisible();
  await visit(page, 'compare');
  await expect(page.getByText('还没有数据')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: '指标' }).click();
  await visit(page, 'overview');
  await page.getByRole('main').getByRole('link', { name: '甲', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '甲' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '企业规模 · 其二' })).toBeVisible();
});

test('R-939 a register alone is not called nothing', async ({ page }) => {
  const rows = ['1,甲公司,2023-01-05,张桥路1号', '2,乙公司,2023-02-06,张桥路2号', '3,丙公司,2023-03-07,张桥路3号'];
  await chooseFiles(page, textFile('台账.csv', `序号,企业名称,认定日期,地址\n${rows.join('\n')}\n`));
  await page.getByRole('button', { name: /^导入 \d/ }).click();
  await expect(page.getByRole('link', { name: '查看总览' })).toBeVisible();
  await visit(page, 'overview');
  await expect(page.getByRole('heading', { name: '没有可以并排列出的数值' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '台账' }).click();
  await expect(page.getByRole('cell', { name: '乙公司' })).toBeVisible();
});

test('R-727 a dropped folder comes in with the files of its folders', async ({ page }, info) => {
  const folder = info.outputPath('年鉴');
  mkdirSync(join(folder, '2023'), { recursive: true });
  for (let at = 0; at < 120; at += 1) {
    writeFileSync(join(folder, `${at}.csv`), `指标名称,地区,单位,2022年\n测试${at}数,连云区,家,3\n`);
  }
  writeFileSync(join(folder, '2023', '内.csv'), '指标名称,地区,单位,2023年\n测试内数,连云区,家,4\n');
  writeFileSync(join(folder, '.hidden'), 'x');
  await visit(page, 'import');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
    if (type === 'dragOver') await expect(page.getByText('把文件拖到这里')).toHaveCount(2);
  }
  await expectCounts(page, { added: 121 });
  await expect(page.getByRole('tab', { name: '内.csv' })).toBeVisible();
});

test('R-626 the history of a value says what is known now, how far it moved and why', async ({ page }) => {
  await chooseFiles(page, textFile('年报.csv', firstRelease));
  await commit(page, 6);
  await page.getByRole('button', { name: '继续导入' }).click();
  await chooseFiles(page, textFile('年报修订.csv', secondRelease));
  await page.getByRole('button', { name: '更正录入错误' }).click();
  await commit(page, 3);
  await visit(page, 'indicator?code=QY05');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2023年', exact: true }) });
  await row.getByRole('button', { name: '历次数值' }).click();
  const reports = page.getByRole('listitem').filter({ hasText: /年报(修订)?\.csv/ });
  await expect(reports.first()).toContainText('现在的数值 · 比前一次 +1 · 修改原因：更正录入错误');
  await expect(reports.last()).not.toContainText('修改原因');
  const chart = page.getByRole('figure', { name: /^2023年末?的数值报告过 2 次，由 \d+ 变为 \d+$/ });
  await expect(chart.locator('svg')).toBeVisible();
});
