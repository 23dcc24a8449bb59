// What holds on every page: it can be used with assistive technology, and it fits the screen it is shown on.
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { loadDemo, pages, views, visit } from './workbench';

test.describe('with axe-core let in', () => {
  test.use({ bypassCSP: true });

  test('R-935 no page has a serious accessibility fault without data', async ({ page }) => {
    const faults: string[] = [];
    for (const [path] of pages) {
      await visit(page, path);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('R-935 no page has a serious accessibility fault with the demo', async ({ page }) => {
    await loadDemo(page);
    const faults: string[] = [];
    for (const path of [
      ...views,
      'settings?section=indicators',
      'settings?section=areas',
      'settings?section=storage',
    ]) {
      await visit(page, path);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

test('R-936 no page is wider than its screen, from a phone to a wall', async ({ page }) => {
  await loadDemo(page);
  for (const path of [...views, 'settings?section=indicators&code=CG02', 'settings?section=areas']) {
    await visit(page, path);
    for (const size of screens) {
      await page.setViewportSize(size);
      // Charts follow a new size a moment later.
      const beyond = () => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? Infinity) - innerWidth);
      await expect.poll(beyond, { message: `${path} at ${size.width}` }).toBe(0);
    }
  }
});

test('R-625 a register wider than a phone shows that it goes on and is scrolled by keyboard', async ({ page }) => {
  await loadDemo(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, 'registers');
  const scroller = page.getByRole('region');
  const beyond = await scroller.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(beyond).toBeGreaterThan(50);
  await expect(scroller).toHaveCSS('background-image', /linear-gradient.*linear-gradient/);
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
