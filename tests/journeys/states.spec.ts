// Pages whose data cannot be read, cannot be read anew, or cannot be worked out: one sentence, and one way on.
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

/** Views that read the workspace when they open. */
const READING = [
  'overview',
  'indicator?code=CG02',
  'compare',
  'texts',
  'slides',
  'report',
  'tasks',
  'registers',
  'walls',
  'settings?section=indicators',
  'settings?section=areas',
  'settings?section=rules',
] as const;

/** From the next page that is loaded on the database answers no question while `isBroken` says so. */
async function withBreakableDatabase(page: Page): Promise<(isBroken: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    const methods = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const;
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      for (const method of methods) {
        const answer = prototype[method] as (...asked: unknown[]) => unknown;
        Object.defineProperty(prototype, method, {
          value(this: unknown, ...asked: unknown[]) {
            if (document.documentElement.dataset['broken'] === 'yes') throw new DOMException('broken', 'UnknownError');
            return answer.apply(this, asked);
          },
        });
      }
    }
  });
  return (isBroken) =>
    page.evaluate((broken) => {
      document.documentElement.dataset['broken'] = broken ? 'yes' : 'no';
    }, isBroken);
}

/** What every window hears after a restore: all data are to be read anew. */
async function announceReplaced(page: Page): Promise<void> {
  await page.evaluate(() => {
    const channel = new BroadcastChannel('tidemark');
    channel.postMessage({ kind: 'replaced', revision: 999 });
    channel.close();
  });
}

test('R-1132 a page whose data cannot be read says so in one sentence, and one press reads them', async ({ page }) => {
  test.setTimeout(180_000);
  const breakDatabase = await withBreakableDatabase(page);
  await loadDemo(page);
  const notice = page.getByRole('alert').filter({ hasText: '没能读出数据' });
  for (const path of READING) {
    await visit(page, 'import');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '导入' })).toBeVisible();
    await breakDatabase(true);
    await visit(page, path);
    await expect(notice, path).toHaveCount(1);
    await expect(notice.getByRole('button')).toHaveCount(1);
    await breakDatabase(false);
    await notice.getByRole('button', { name: '重试' }).click();
    await expect(notice, path).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('没能读出');
  }
});

test('R-1133 what could not be read anew stays, with since when, said once on every page', async ({ page }) => {
  test.setTimeout(180_000);
  const breakDatabase = await withBreakableDatabase(page);
  await loadDemo(page);
  const line = page.getByRole('status').filter({ hasText: /显示的是 \d\d:\d\d 读出的数据/ });
  for (const path of [...READING, 'log', 'changes']) {
    await visit(page, path);
    await page.reload();
    await visit(page, path);
    await expect(line).toHaveCount(0);
    await breakDatabase(true);
    await announceReplaced(page);
    await expect(line, path).toHaveCount(1);
    await breakDatabase(false);
    await line.getByRole('button', { name: '重试' }).click();
    await expect(line, path).toHaveCount(0);
  }
});

test('R-1134 where registers cannot be counted the stored figures stay, and one press tries again', async ({
  page,
}) => {
  // Workers that count registers die as soon as they are asked, until they are let live.
  await page.addInitScript(() => {
    class DyingWorker extends Worker {
      override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
        if (sessionStorage.getItem('dying') !== 'yes') {
          super.postMessage(message, options as Transferable[]);
          return;
        }
        this.terminate();
        this.dispatchEvent(new ErrorEvent('error', { message: 'gone', cancelable: true }));
      }
    }
    Object.defineProperty(globalThis, 'Worker', { value: DyingWorker });
  });
  await loadDemo(page);
  await page.evaluate(() => sessionStorage.setItem('dying', 'yes'));
  await visit(page, 'overview?period=2023');
  await page.reload();
  const line = page.getByRole('status').filter({ hasText: '由台账测算没有完成' });
  await expect(line).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '技术合同成交额', exact: true })).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('dying', 'no'));
  await line.getByRole('button', { name: '重试' }).click();
  await expect(line).toHaveCount(0);
});

test.describe('with axe-core let in', () => {
  test.use({ bypassCSP: true });

  test('R-1133 what is said of stale data has no accessibility fault', async ({ page }) => {
    const breakDatabase = await withBreakableDatabase(page);
    await loadDemo(page);
    await visit(page, 'overview?period=2023');
    await page.reload();
    await visit(page, 'overview?period=2023');
    await breakDatabase(true);
    await announceReplaced(page);
    await expect(page.getByRole('status').filter({ hasText: '读出的数据' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
