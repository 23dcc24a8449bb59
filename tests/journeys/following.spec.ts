import type { BrowserContext, Page } from '@playwright/test';
import { catalogueAreas } from '../../src/catalogue/areas';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import type { WorkspaceContent } from '../../src/model/importLog';
import { numberChangeSet } from '../../src/model/numberChangeSet';
import { type Publication, publishedFile } from '../../src/model/publication';
import { NO_SETTINGS } from '../../src/model/settings';
import { formatLatest } from '../../src/share/publish/latestFile';
import { writeSnapshot } from '../../src/share/snapshot/writeSnapshot';
import { added, DRAFT, planBlock, yearBlock } from '../model/plans';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';

test.use({ expectedErrors: [/Failed to load resource/] });

const area = catalogueAreas.find(({ code }) => code === '320703')!;
const indicator = catalogueIndicators.find(({ code }) => code === 'QY01')!;

function contentWith(value: number): WorkspaceContent {
  const { changeSet } = planBlock(null, yearBlock('QY01', { 2022: 27, 2023: value }), {
    areas: [added(area.code, area)],
    indicators: [added(indicator.code, indicator)],
  });
  return {
    settings: NO_SETTINGS,
    imports: [{ record: { ...DRAFT, id: 1 }, changeSet: numberChangeSet(changeSet, 1) }],
  };
}

/** What the folder `data` of the site holds; null: the server fails. */
type Folder = Map<string, Buffer> | null;

async function serveFolder(context: BrowserContext, folder: () => Folder): Promise<void> {
  await context.route('**/data/*', async (route) => {
    const files = folder();
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = files?.get(name);
    if (files === null) await route.fulfill({ status: 500 });
    else if (body === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body });
  });
}

function publishedFolder(value: number, sequence: number): Map<string, Buffer> {
  const { bytes, sha256, edition } = writeSnapshot(contentWith(value), 'full');
  const at = `2024-01-0${sequence}T08:00:00Z`;
  const publication: Publication = {
    sequence,
    sha256,
    bytes: bytes.length,
    previous: null,
    at,
    edition,
    title: '科技局',
  };
  return new Map([
    [publishedFile(publication), Buffer.from(bytes)],
    ['latest.json', Buffer.from(formatLatest(publication))],
  ]);
}

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
