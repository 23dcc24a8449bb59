import type { BrowserContext } from '@playwright/test';
import { parseLatest } from '../../src/share/publish/latestFile';
import { readSnapshot } from '../../src/share/snapshot/readSnapshot';
import { expect, test } from './journey';
import { chooseFiles, commit, textFile } from './importing';
import { visit } from './workbench';

test.use({ expectedErrors: [/Failed to load resource/] });

/** A folder `data` of the site that takes files, as one with WebDAV does. */
async function serveFolder(context: BrowserContext, files: Map<string, Buffer>): Promise<void> {
  await context.route('**/data/*', async (route) => {
    const request = route.request();
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    if (request.method() === 'PUT') {
      files.set(name, request.postDataBuffer() ?? Buffer.alloc(0));
      return route.fulfill({ status: 201 });
    }
    const body = files.get(name);
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body });
  });
}

test('R-1244 the log page publishes an edition, asks before it follows one that was not seen, and says what became of it', async ({
  page,
  context,
}) => {
  const files = new Map<string, Buffer>();
  await serveFolder(context, files);
  await chooseFiles(page, textFile('年报.csv', '指标,单位,地区,2023年\n有效高新技术企业数,家,连云区,34\n'));
  await commit(page, 1);
  await visit(page, 'log');
  await page.getByLabel('版本').selectOption('public');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByText('已发布，并已读回核对（第 1 次）。')).toBeVisible();
  const latest = parseLatest(String(files.get('latest.json')))!;
  expect(readSnapshot(files.get(`snapshot-${latest.sha256}.zip`)!, 'x')).toMatchObject({ edition: 'public' });

  await page.reload();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('发布的公开版。用这一份代替吗？');
  await page.getByRole('dialog').getByRole('button', { name: '接在其后发布' }).click();
  await expect(page.getByText('（第 2 次）')).toBeVisible();
  expect(parseLatest(String(files.get('latest.json')))).toMatchObject({ edition: 'full', previous: latest.sha256 });
});
