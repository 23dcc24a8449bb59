// Whatever happens around a wall, it shows the last good figures and says how old they are, and comes back by itself.
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { type Folder, publishedFolder, serveFolder } from './publications';
import { loadDemo } from './workbench';

test.use({ expectedErrors: [/Failed to load resource|net::ERR|Database|no drawing/] });

const START = new Date('2024-03-01T10:00:00');
const FOLLOWED = './?follow=data/&every=5#/wall?board=category/创新主体&period=2023';

/** Lets the wall's clock go on, a second at a time, until something is so; what it asks for arrives meanwhile. */
async function playUntil(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let second = 0; second < 120; second += 1) {
    if (await isSo()) return;
    await page.clock.runFor(1000);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await page.locator('main').innerText(), 'what was waited for').toBe('');
}

const says = (page: Page, text: string) => async () => (await page.locator('main').innerText()).includes(text);
const numeral = (page: Page) =>
  page.locator('main section').filter({ hasText: '有效期内高新技术企业数' }).locator('strong');

const flipped = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => (at === 500 ? byte ^ 1 : byte)));

/** A folder of which the snapshot, or latest.json, is not what it should be. */
function spoilt(
  value: number,
  sequence: number,
  spoil: (bytes: Buffer) => Buffer,
  part: 'snapshot' | 'latest',
): Folder {
  const folder = publishedFolder(value, sequence);
  for (const [name, bytes] of folder)
    if ((name === 'latest.json') === (part === 'latest')) folder.set(name, spoil(bytes));
  return folder;
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

const TROUBLES: readonly (readonly [string, Folder, string])[] = [
  ['the server is down', 'down', '连不上发布地址'],
  ['the server never answers', 'silent', '发布地址没有及时回应'],
  ['the server fails', null, '服务器出错（500）'],
  ['the folder is empty', new Map(), '发布地址没有可读的数据'],
  ['latest.json is cut off', spoilt(99, 3, half, 'latest'), '不完整或不是潮标发布的'],
  ['the snapshot is cut off', spoilt(99, 3, half, 'snapshot'), '发布的文件不完整'],
  ['one bit of the snapshot differs', spoilt(99, 3, flipped, 'snapshot'), '发布的文件不完整'],
  ['the server went back to an older snapshot', publishedFolder(20, 1), '发布地址退回了较早的数据'],
];

test('R-1272 through every trouble of the server a wall shows the last good figures, their age and why', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  let folder: Folder = publishedFolder(41, 2);
  await serveFolder(context, () => folder);
  await page.clock.install({ time: START });
  await page.goto(FOLLOWED);
  await playUntil(page, says(page, '41'));
  await expect(page.locator('footer')).toContainText('（59 天前）');
  for (const [name, trouble, sentence] of TROUBLES) {
    await test.step(name, async () => {
      folder = trouble;
      await playUntil(page, says(page, sentence));
      await expect(numeral(page)).toHaveText('41');
      await expect(page.locator('footer')).toContainText('发布于 2024-01-02');
      folder = publishedFolder(41, 2);
      await playUntil(page, async () => !(await says(page, sentence)()));
    });
  }
  folder = publishedFolder(52, 4);
  await playUntil(page, says(page, '52'));
  await expect(page.locator('footer')).toContainText('刚更新：有效期内高新技术企业数');
});

test('R-1272 a killed wall comes back to the last good figures while the server is still away', async ({
  page,
  context,
}) => {
  let folder: Folder = publishedFolder(41, 2);
  await serveFolder(context, () => folder);
  await page.goto(FOLLOWED);
  await expect(numeral(page)).toHaveText('41');
  folder = 'down';
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(FOLLOWED);
  await expect(numeral(again)).toHaveText('41');
  await expect(again.locator('footer')).toContainText('连不上发布地址');
});

test('R-1273 where the database is deleted the wall plays on with what it read, and says so', async ({
  page,
  context,
}) => {
  let folder: Folder = publishedFolder(41, 2);
  await serveFolder(context, () => folder);
  await page.clock.install({ time: START });
  await page.goto(FOLLOWED);
  await playUntil(page, says(page, '41'));
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const request = indexedDB.deleteDatabase(name);
            for (const end of ['success', 'error', 'blocked']) request.addEventListener(end, resolve);
          }),
      ),
    );
  });
  folder = publishedFolder(52, 3);
  for (let second = 0; second < 60; second += 1) {
    await page.clock.runFor(1000);
    expect(['41', '52']).toContain(await numeral(page).innerText());
  }
  await page.reload();
  await playUntil(page, says(page, '52'));
});

test('R-1257 a page that fails twice is passed over and marked, and the others play', async ({ page }) => {
  test.setTimeout(120_000);
  await loadDemo(page);
  await page.clock.install({ time: START });
  await page.goto('./#/wall?board=category/研发投入&seconds=20');
  const marks = page.locator('[data-position]');
  await playUntil(page, async () => (await marks.count()) > 0);
  const count = Number((await marks.getAttribute('data-position'))?.split('/')[1]);
  expect(count).toBeGreaterThan(2);
  // The drawing of the second picture fails from now on.
  await page.evaluate(() => {
    const make = document.createElementNS.bind(document);
    document.createElementNS = ((space: string, name: string) => {
      if (document.querySelector('[data-position^="2/"]') !== null && name === 'svg') throw new Error('no drawing');
      return make(space, name);
    }) as typeof document.createElementNS;
  });
  const seen: string[] = [];
  for (let turn = 0; turn < 4 * count; turn += 1) {
    await page.clock.runFor(20_000);
    seen.push((await marks.getAttribute('data-position')) ?? '');
  }
  expect(seen.filter((at) => at === `2/${count}`)).toHaveLength(2);
  expect(seen.filter((at) => at === `1/${count}`).length).toBeGreaterThan(3);
  await expect(page.locator('[data-given-up]')).toHaveCount(1);
});

test('R-1274 a wall starts anew at night and above its budget of memory, and comes back to its board', async ({
  page,
}) => {
  await loadDemo(page);
  await page.clock.install({ time: new Date('2024-03-01T03:50:00') });
  await page.addInitScript(() => {
    Object.defineProperty(performance, 'memory', { get: () => ({ usedJSHeapSize: Number(sessionStorage.heap ?? 1) }) });
  });
  await page.goto('./#/wall?board=tasks');
  // A wall that is not there yet when the clock is moved has its next night a day later.
  await playUntil(page, says(page, '重点任务完成'));
  await page.evaluate(() => {
    document.body.dataset.before = 'night';
  });
  const isNew = async () => (await page.locator('body[data-before]').count()) === 0;
  await page.clock.fastForward('07:00');
  expect(await isNew()).toBe(false);
  await page.clock.fastForward('05:00');
  await expect.poll(isNew).toBe(true);
  await playUntil(page, says(page, '重点任务完成'));
  await page.evaluate(() => {
    document.body.dataset.before = 'budget';
    sessionStorage.heap = '900000000';
  });
  await page.clock.fastForward('06:00');
  await expect.poll(isNew).toBe(true);
  await playUntil(page, says(page, '重点任务完成'));
});
