// The app on an office server without a certificate: no secure context under the name of another machine.
import { readFileSync } from 'node:fs';
import { browserArguments, findBrowser } from '../../scripts/findBrowser.js';
import { parseLatest } from '../../src/share/publish/latestFile';
import { readSnapshot } from '../../src/share/snapshot/readSnapshot';
import { chooseFiles, commit, textFile } from './importing';
import { expect, test } from './journey';
import { type Folder, publishedFolder, serveFolder } from './publications';
import { visit } from './workbench';

test.use({
  baseURL: async ({ baseURL }, provide) => {
    await provide((baseURL ?? '').replace('localhost', 'wall.test'));
  },
  launchOptions: {
    executablePath: findBrowser() ?? '',
    args: [...browserArguments, '--host-resolver-rules=MAP wall.test 127.0.0.1'],
  },
  expectedErrors: [/Failed to load resource/],
});

const figures = () => textFile('年报.csv', '指标,单位,地区,2023年\n有效高新技术企业数,家,连云区,34\n');

test('R-1296 figures come in, are copied, saved and read back on plain http', async ({ page }) => {
  await chooseFiles(page, figures());
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'wakeLock' in navigator])).toEqual([
    false,
    false,
    false,
  ]);
  await commit(page, 1);
  await visit(page, 'texts?period=2023');
  await page.getByRole('button', { name: '复制全部' }).press('Enter');
  await expect(page.getByText('已复制')).toBeVisible();
  await visit(page, 'log');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存到一个文件' }).click();
  const saved = readFileSync(await (await download).path());
  expect(readSnapshot(saved, 'x')).toMatchObject({ edition: 'full' });
  await page.reload();
  await visit(page, 'overview?period=2023');
  await expect(page.getByRole('table')).toContainText('34');
});

test('R-1296 what is published is checked and read back on plain http', async ({ page, context }) => {
  const files = new Map<string, Buffer>();
  await context.route('**/data/*', async (route) => {
    const request = route.request();
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    const body = files.get(name);
    if (request.method() === 'PUT') {
      files.set(name, request.postDataBuffer() ?? Buffer.alloc(0));
      await route.fulfill({ status: 201 });
    } else await route.fulfill(body === undefined ? { status: 404 } : { body });
  });
  await chooseFiles(page, figures());
  await commit(page, 1);
  await visit(page, 'log');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByText('已发布，并已读回核对（第 1 次）。')).toBeVisible();
  const latest = parseLatest(String(files.get('latest.json')))!;
  expect([...files.keys()].toSorted()).toEqual(['latest.json', `snapshot-${latest.sha256}.zip`]);
});

test('R-1296 a wall follows what is published on plain http, refuses a wrong hash and says what the browser cannot do', async ({
  page,
  context,
}) => {
  let folder: Folder = publishedFolder(35, 1);
  await serveFolder(context, () => folder);
  await page.goto('/?follow=data/&every=5#/wall?board=overall');
  const wall = page.locator('main');
  await expect(wall).toContainText('35');
  const wrong = publishedFolder(41, 2);
  for (const [name, bytes] of wrong) {
    if (name !== 'latest.json') bytes[bytes.length >> 1]! ^= 1;
  }
  folder = wrong;
  await expect(page.locator('footer')).toContainText('发布的文件不完整');
  await expect(wall).toContainText('35');
  folder = publishedFolder(41, 2);
  await expect(wall).toContainText('41');
  await page.goto('/?follow=data/&every=5#/walls');
  await expect(page.getByText('浏览器不能让屏幕保持常亮')).toBeVisible();
});
