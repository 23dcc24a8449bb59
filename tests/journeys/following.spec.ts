import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { type Folder, publishedFolder, serveFolder } from './publications';

test.use({ expectedErrors: [/Failed to load resource/] });

const open = (page: Page, path = 'overview?period=2023') => page.goto(`/?follow=data/&every=5#/${path}`);
const bar = (page: Page) => page.getByRole('complementary', { name: '发布的数据' });

test('R-1233 a window shows what was published, takes what is newer by itself, and keeps it through trouble and restarts', async ({
  page,
  context,
}) => {
  let folder: Folder = publishedFolder(35, 1);
  await serveFolder(context, () => folder);
  await open(page);
  const table = page.getByRole('table');
  await expect(table).toContainText('35');
  await expect(bar(page)).toContainText('科技局 2024-01-01');
  await expect(bar(page)).toContainText('完整版');

  folder = publishedFolder(41, 2);
  await expect(table).toContainText('41');
  await expect(table).not.toContainText('35');
  await expect(bar(page)).toContainText('2024-01-02');

  folder = null;
  await expect(bar(page)).toContainText('服务器出错（500）；仍显示上次完整的数据');
  await expect(table).toContainText('41');
  await page.reload();
  await expect(table).toContainText('41');
  await expect(bar(page)).toContainText('服务器出错（500）');

  const half = publishedFolder(52, 3);
  for (const [name, bytes] of half) if (name !== 'latest.json') half.set(name, bytes.subarray(0, 200));
  folder = half;
  await expect(bar(page)).toContainText('发布的文件不完整');
  await expect(table).toContainText('41');
  folder = publishedFolder(52, 3);
  await expect(table).toContainText('52');
});

test('R-1234 a window that follows never touches the own workspace and says that nothing can be changed', async ({
  page,
  context,
}) => {
  await serveFolder(context, () => publishedFolder(35, 1));
  await open(page);
  await expect(page.getByRole('table')).toContainText('35');
  await open(page, 'log');
  await page.getByRole('button', { name: '清空全部数据' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空全部数据' }).click();
  await expect(page.getByText('这个窗口显示发布的数据，不能修改。')).toBeVisible();
  await page.goto('/#/overview?period=2023');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test.describe('the first publication', () => {
  test.use({ bypassCSP: true });

  test('R-1233 without anything published a window says so, and shows the first publication when it comes', async ({
    page,
    context,
  }) => {
    let folder: Folder = new Map();
    await serveFolder(context, () => folder);
    await open(page);
    await expect(bar(page)).toContainText('还没有收到发布的数据。');
    folder = publishedFolder(35, 1);
    await expect(page.getByRole('table')).toContainText('35');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
