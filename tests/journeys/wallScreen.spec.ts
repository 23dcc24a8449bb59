// The screen of a wall: how high it is, and that it stays awake.
import type { Page } from '@playwright/test';
import { chooseFiles, commit, textFile } from './importing';
import { expect, test } from './journey';
import { visit } from './workbench';

interface Noted {
  /** Every real lock that was given. */
  readonly locks: WakeLockSentinel[];
  /** Asked for and not yet given. */
  open: number;
}

async function noteLocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: Noted = { locks: [], open: 0 };
    const { wakeLock } = navigator;
    const give = wakeLock.request.bind(wakeLock);
    wakeLock.request = async (type) => {
      noted.open += 1;
      const lock = await give(type);
      noted.locks.push(lock);
      noted.open -= 1;
      return lock;
    };
    Object.assign(window, { noted });
  });
}

const locksOf = (page: Page) => () =>
  page.evaluate(() => {
    const { locks, open } = (window as unknown as { noted: Noted }).noted;
    return { open, held: locks.filter(({ released }) => !released).length };
  });

/** What a browser does when another window covers this one, or no longer does: a headless one always shows its page. */
async function show(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate(async (now) => {
    const { locks } = (window as unknown as { noted: Noted }).noted;
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    if (now === 'hidden') await Promise.all(locks.map((lock) => lock.release()));
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

const figures = () => textFile('年报.csv', '指标,单位,地区,2023年\n有效高新技术企业数,家,连云区,34\n');

test('R-1297 a wall keeps the screen awake while it shows, and gives the lock back when it is left', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['screen-wake-lock']);
  await noteLocks(page);
  await chooseFiles(page, figures());
  await commit(page, 1);
  expect(await locksOf(page)()).toEqual({ open: 0, held: 0 });
  await page.goto('./#/wall?board=overall');
  await expect.poll(locksOf(page)).toEqual({ open: 0, held: 1 });
  await show(page, 'hidden');
  expect(await locksOf(page)()).toEqual({ open: 0, held: 0 });
  await show(page, 'visible');
  await expect.poll(locksOf(page)).toEqual({ open: 0, held: 1 });
  await visit(page, 'walls');
  await expect(page.getByText('浏览器会让屏幕保持常亮')).toBeVisible();
  await expect.poll(locksOf(page)).toEqual({ open: 0, held: 0 });
});

test('R-1297 a browser that refuses the lock hinders nothing', async ({ page }) => {
  await page.addInitScript(() => {
    WakeLock.prototype.request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
  });
  await chooseFiles(page, figures());
  await commit(page, 1);
  await page.goto('./#/wall?board=overall');
  await expect(page.locator('main')).toContainText('34');
});

test('R-1295 the set-up asks for the height of a spliced wall until it is given', async ({ page }) => {
  await chooseFiles(page, figures());
  await commit(page, 1);
  await visit(page, 'walls');
  const height = page.getByRole('spinbutton', { name: '屏幕高度（厘米）' });
  await expect(height).not.toHaveAttribute('required');
  await page.getByRole('combobox', { name: '分辨率' }).selectOption('5760x1080');
  await expect(height).toHaveAttribute('required');
  await expect(page.getByText('拼接屏没有通常的高度')).toBeVisible();
  await height.fill('204');
  await expect(page.getByText('拼接屏没有通常的高度')).toHaveCount(0);
  await expect(height).not.toHaveAttribute('required');
});

test('R-1299 a lock that the system takes is asked for again, and one that it refuses ever more rarely', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['screen-wake-lock']);
  await noteLocks(page);
  await chooseFiles(page, figures());
  await commit(page, 1);
  await page.clock.install();
  await page.goto('./#/wall?board=overall');
  await expect.poll(locksOf(page)).toEqual({ open: 0, held: 1 });
  await page.evaluate(async () => {
    const { locks } = (window as unknown as { noted: Noted }).noted;
    await Promise.all(locks.map((lock) => lock.release()));
  });
  expect(await locksOf(page)()).toEqual({ open: 0, held: 0 });
  await page.clock.runFor(1000);
  await expect.poll(locksOf(page)).toEqual({ open: 0, held: 1 });

  await page.evaluate(async () => {
    const { locks } = (window as unknown as { noted: Noted }).noted;
    navigator.wakeLock.request = () => {
      document.documentElement.dataset.asked = `${Number(document.documentElement.dataset.asked ?? 0) + 1}`;
      return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    };
    await Promise.all(locks.map((lock) => lock.release()));
  });
  await page.clock.runFor('01:00:00');
  const asked = Number(await page.locator('html').getAttribute('data-asked'));
  expect(asked).toBeGreaterThan(5);
  expect(asked).toBeLessThan(10);
});

test('R-1246 a wall opened without a height says in its foot what its letters are sized for', async ({ page }) => {
  await chooseFiles(page, figures());
  await commit(page, 1);
  const said = page.locator('footer, [class*=foot]').getByText('未填屏幕高度');
  await page.setViewportSize({ width: 3840, height: 1080 });
  await page.goto('./#/wall?board=overall&seconds=3600');
  await expect(said).toBeVisible();
  await page.goto('./#/wall?board=overall&seconds=3600&height=204');
  await expect(said).toHaveCount(0);
  await expect(page.locator('main')).toContainText('34');
});
