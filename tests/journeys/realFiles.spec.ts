// Every real file through the page: chosen, reviewed, its questions answered, written; then the workspace is saved to a
// file, and series, values and refusals are compared with what the owners of the files state.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { catalogueAreas } from '../../src/catalogue/areas';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import type { Area } from '../../src/model/area';
import type { Indicator } from '../../src/model/indicator';
import type { Dataset } from '../../src/model/dataset';
import { EMPTY_DATASET } from '../../src/model/dataset';
import { applyChangeSet } from '../../src/model/changeSet';
import { seriesOfBlock } from '../../src/model/readBlock';
import type { Series } from '../../src/model/series';
import { foldLabel } from '../../src/intake/notation/cleanText';
import { convertUnit } from '../../src/model/unit';
import { readSnapshot } from '../../src/share/snapshot/readSnapshot';
import { zh } from '../../src/words/zh';
import type { Result, StatedValue } from '../realFacts';
import { askingFiles, conflictFiles, listFiles, printResults, refusedFiles, valueFiles } from '../realFacts';
import { realFile } from './files';
import { chooseFiles } from './importing';
import { expect, test } from './journey';
import { visit } from './workbench';

test.describe.configure({ timeout: 300_000 });

const results: Result[] = [];
test.afterAll(() => {
  if (results.length > 0) process.stdout.write(printResults('Real files through the page', results));
});

const isThere = realFile('opensdg') !== null;

/** Chooses the file and waits until the page knows what becomes of it. */
async function open(page: Page, path: string): Promise<'refused' | 'review'> {
  await page.goto('about:blank');
  await chooseFiles(page, realFile(path)!);
  const refusal = page.getByRole('alert').getByRole('heading', { name: zh.review.refusedTitle });
  const review = page.getByRole('heading', { name: zh.importing.reviewTitle });
  await expect(refusal.or(review)).toBeVisible({ timeout: 60_000 });
  return (await refusal.isVisible()) ? 'refused' : 'review';
}

interface Answers {
  readonly period: string | null;
  readonly units: Readonly<Record<string, string>>;
}

/** Answers the first question after the other until none is open; a table without an area gets one. */
async function answerAll(page: Page, answers: Answers): Promise<number> {
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^需要您回答 \d+ 个问题$/ }) });
  let asked = 0;
  for (;;) {
    const count = Number(/\d+/.exec(await firstText(section.getByRole('heading')))?.[0] ?? 0);
    if (count === 0) return asked;
    asked = Math.max(asked, count);
    const before = await section.innerText();
    // The last answer takes the list away; another one leaves the next questions, or brings one that it raised. An
    // answer given while the page still works on the one before is given again.
    await expect(async () => {
      if ((await firstText(section)) === before) await answer(section, answers);
      await expect.poll(() => firstText(section), { timeout: 8000 }).not.toBe(before);
    }).toPass({ timeout: 40_000 });
  }
}

async function firstText(found: Locator): Promise<string> {
  return (await found.count()) === 0 ? '' : found.first().innerText();
}

async function answer(section: Locator, { period, units }: Answers): Promise<void> {
  const question = section
    .locator('div')
    .filter({ has: section.page().locator(':scope > p') })
    .first();
  const field = question.getByRole('textbox');
  const label =
    (await field.count()) === 0
      ? ''
      : await field.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.innerText ?? '');
  if (label === '') return question.getByRole('button', { name: zh.review.suggestion('conflict', 'first') }).click();
  const said = await question.innerText();
  const unit = Object.entries(units).find(([column]) => said.includes(column))?.[1] ?? '';
  await field.fill(
    label.startsWith(zh.common.unit) ? unit : label.startsWith(zh.common.area) ? '某国' : (period ?? ''),
  );
  await question.getByRole('button', { name: zh.common.confirm }).click();
}

/** Writes the import, saves the workspace to a file and reads that. */
async function written(page: Page): Promise<Dataset> {
  await page.getByRole('button', { name: /^导入 [\d,]+ (个数值|项内容)$/ }).click();
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible({ timeout: 60_000 });
  await visit(page, 'log');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存到一个文件' }).click();
  const unpacked = readSnapshot(new Uint8Array(readFileSync(await (await download).path())), 'saved');
  if (unpacked.kind === 'refused') throw new Error(JSON.stringify(unpacked.refusal));
  return unpacked.content.imports.reduce((known, { changeSet }) => applyChangeSet(known, changeSet), EMPTY_DATASET);
}

function seriesOf({ blocks }: Dataset): readonly Series[] {
  return blocks.flatMap((block) => seriesOfBlock(block));
}

/** What stands at the period in the series that the names mean, in the stated unit. */
function valuesNamed(data: Dataset, stated: StatedValue): readonly (number | null)[] {
  const areas = new Map([...catalogueAreas, ...data.areas].map((area) => [area.code, namesOf(area)]));
  const indicators = new Map([...catalogueIndicators, ...data.indicators].map((one) => [one.code, namesOf(one)]));
  return seriesOf(data).flatMap(({ indicator, key, observations }) => {
    const { area } = stated;
    if (area !== null && !(areas.get(key.area) ?? [key.area]).some((name) => isSameArea(name, area))) return [];
    const words = [...(indicators.get(indicator) ?? [indicator]), ...Object.values(key.dimensions)];
    if (stated.indicator !== null && !words.some((word) => foldLabel(word).includes(foldLabel(stated.indicator ?? ''))))
      return [];
    return observations
      .filter(({ period, value }) => period === stated.period && value !== null)
      .map(({ value }) => convertUnit(value ?? 0, key.unit, stated.unit));
  });
}

function namesOf({ name, nameEn, aliases }: Area | Indicator): readonly string[] {
  return [name, ...(nameEn === null ? [] : [nameEn]), ...aliases];
}

/** "西藏" is written 西藏自治区 in the catalogue, 全国 is 中国. */
function isSameArea(known: string, stated: string): boolean {
  return known === stated || known.startsWith(stated) || stated.startsWith(known);
}

function countMissing(series: readonly Series[]): number {
  return series.reduce((sum, { observations }) => sum + observations.filter(({ value }) => value === null).length, 0);
}

async function leftOutOf(page: Page): Promise<number> {
  const said = await firstText(page.locator('summary').filter({ hasText: /^没有导入 [\d,]+ 处$/ }));
  return Number(/[\d,]+/.exec(said)?.[0].replaceAll(',', '') ?? 0);
}

async function clear(page: Page): Promise<void> {
  await visit(page, 'log');
  await page.getByRole('button', { name: '清空全部数据' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空全部数据' }).click();
  await expect(page.getByText('已清空。')).toBeVisible();
}

test('R-420 real files: series and values of the page are those their owners state', async ({ page }) => {
  test.skip(!isThere, 'the collection of real files is not beside the project');
  for (const fact of valueFiles) {
    await test.step(fact.path, async () => {
      expect(await open(page, fact.path)).toBe('review');
      const questions = await answerAll(page, fact);
      const leftOut = await leftOutOf(page);
      const data = await written(page);
      const series = seriesOf(data);
      const missing = countMissing(series);
      const count = series.reduce((sum, { observations }) => sum + observations.length, 0) - missing;
      results.push({
        path: fact.path,
        outcome: 'imported',
        series: series.length,
        values: count,
        missing,
        questions,
        leftOut,
      });
      const expected = fact.series - fact.withoutValues;
      expect.soft([fact.path, series.length, count]).toEqual([fact.path, expected, fact.values]);
      for (const stated of fact.stated)
        expect.soft(valuesNamed(data, stated), `${fact.path} ${JSON.stringify(stated)}`).toContain(stated.value);
      await clear(page);
    });
  }
});

test('R-420 real files: three files of one year each become one line a region', async ({ page }) => {
  test.skip(!isThere, 'the collection of real files is not beside the project');
  const years = valueFiles.filter(({ path }) => path.includes('patents-in-force'));
  await chooseFiles(page, ...years.map(({ path }) => realFile(path)!));
  await expect(page.getByRole('heading', { name: zh.importing.reviewTitle })).toBeVisible();
  const data = await written(page);
  const series = seriesOf(data);
  expect([series.length, new Set(series.map(({ observations }) => observations.length))]).toEqual([140, new Set([3])]);
  for (const stated of years.flatMap((one) => one.stated)) expect(valuesNamed(data, stated)).toContain(stated.value);
});

test('R-420 real files: lists and conflicts of the page are those their owners state', async ({ page }) => {
  test.skip(!isThere, 'the collection of real files is not beside the project');
  for (const { path, rows } of listFiles) {
    expect(await open(page, path)).toBe('review');
    const { registers, blocks } = await written(page);
    results.push({ path, outcome: 'list', series: 0, values: 0, missing: 0, questions: 0, leftOut: 0 });
    expect([registers.map((register) => register.rows.keys.length), blocks]).toEqual([[rows], []]);
    await clear(page);
  }
  for (const { path, series: expected, cells } of conflictFiles) {
    expect(await open(page, path)).toBe('review');
    for (const cell of cells)
      await expect(
        page
          .getByText(new RegExp(`\\b${cell}\\b.*同一项`))
          .or(page.getByText(new RegExp(`同一项.*`)).filter({ hasText: cell }))
          .first(),
      ).toBeVisible();
    const questions = await answerAll(page, { period: null, units: {} });
    const series = seriesOf(await written(page));
    const values = series.reduce((sum, { observations }) => sum + observations.length, 0);
    results.push({ path, outcome: 'conflicts', series: series.length, values, missing: 0, questions, leftOut: 0 });
    expect(series).toHaveLength(expected);
    await clear(page);
  }
});

test('R-420 real files: what is refused or asked about on the page leaves nothing behind', async ({ page }) => {
  test.skip(!isThere, 'the collection of real files is not beside the project');
  const nothing = { series: 0, values: 0, missing: 0, leftOut: 0 };
  for (const { path, refusal } of refusedFiles) {
    await test.step(path, async () => {
      expect.soft([path, await open(page, path)]).toEqual([path, 'refused']);
      const said = await page.getByRole('alert').getByRole('listitem').innerText();
      const file = basename(path);
      const sentence = zh.refusals[refusal]({ kind: refusal, file, sheet: null, params: {} });
      expect.soft(said.replace(/，第 \d+ 行有误/, '')).toBe(sentence);
      results.push({ path, outcome: refusal, questions: 0, ...nothing });
    });
  }
  for (const path of askingFiles) {
    await test.step(path, async () => {
      expect.soft([path, await open(page, path)]).toEqual([path, 'review']);
      const button = page.getByRole('button', { name: /^先回答 \d+ 个问题$/ });
      await expect.soft(button, path).toBeDisabled();
      const questions = Number(/\d+/.exec(await firstText(button))?.[0] ?? 0);
      results.push({ path, outcome: 'asks', questions, ...nothing });
    });
  }
  await visit(page, 'log');
  await expect(page.getByRole('heading', { name: '还没有导入记录' })).toBeVisible();
});
