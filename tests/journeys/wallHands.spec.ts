// Hands at a wall: fingers, remote controls and keys; what moves by itself; and whether all of it can be read.
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { loadDemo } from './workbench';

const place = (page: Page) => page.locator('[data-position]');

async function openWall(page: Page): Promise<number> {
  await loadDemo(page);
  await page.goto('./#/wall?board=overall&seconds=3600');
  await expect(place(page)).toBeAttached();
  return Number((await place(page).getAttribute('data-position'))?.split('/')[1]);
}

/** A finger that goes over the glass, as the system tells the browser. */
async function sweep(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number | null) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === null ? [] : [{ x, y: 500 }] });
  await send('touchStart', from);
  for (let step = 1; step <= 8; step += 1) await send('touchMove', from + ((to - from) * step) / 8);
  await send('touchEnd', null);
  await session.detach();
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('R-1289 a finger that sweeps turns the page, one that only touches does not', async ({ page }) => {
    const count = await openWall(page);
    await sweep(page, 900, 300);
    await expect(place(page)).toHaveAttribute('data-position', `2/${count}`);
    await sweep(page, 600, 620);
    await sweep(page, 300, 900);
    await expect(place(page)).toHaveAttribute('data-position', `1/${count}`);
    await sweep(page, 300, 900);
    await expect(place(page)).toHaveAttribute('data-position', `${count}/${count}`);
  });
});

test('R-1289 keys of keyboards and remote controls turn and pause', async ({ page }) => {
  const count = await openWall(page);
  const keys = [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['MediaTrackNext', 4],
    ['ChannelUp', 5],
    ['ArrowLeft', 4],
    ['MediaTrackPrevious', 3],
    ['PageUp', 2],
    ['ChannelDown', 1],
  ] as const;
  for (const [key, at] of keys) {
    await page.evaluate((pressed) => window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed })), key);
    await expect(place(page)).toHaveAttribute('data-position', `${at}/${count}`);
  }
  const paused = page.getByRole('button', { name: '继续' });
  for (const key of ['MediaPlayPause', ' ']) {
    await page.evaluate((pressed) => window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed })), key);
    await expect(paused).toHaveCount(key === ' ' ? 0 : 1);
  }
});

test('R-1289 pages fade into each other, and do not where less motion is wished', async ({ page }) => {
  await openWall(page);
  const fading = () =>
    page.evaluate(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.getAnimations().length))),
      );
    });
  expect(await fading()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await fading()).toBe(0);
});

test.describe('looked at by a machine', () => {
  test.use({ bypassCSP: true });

  test('R-1289 every page of a wall can be read by contrast and by screen readers', async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const count = await openWall(page);
    const faults: string[] = [];
    for (let at = 1; at <= count; at += 1) {
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${at}: ${fault}`));
      await page.keyboard.press('ArrowRight');
      await expect(place(page)).toHaveAttribute('data-position', `${(at % count) + 1}/${count}`);
    }
    expect(faults).toEqual([]);
  });
});
