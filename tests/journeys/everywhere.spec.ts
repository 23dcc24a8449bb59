// What holds on every page: it can be used with assistive technology, and it fits the screen it is shown on.
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './journey';
import { loadDemo, pages, switchToEnglish, views, visit } from './workbench';

const phone = { width: 390, height: 844 } as const;
const desk = { width: 1440, height: 900 } as const;
const wall = { width: 3840, height: 2160 } as const;

/** Views with the demo, and sections that only settings have. */
const furnished = [
  ...views,
  'indicator',
  'indicator?code=CG02&chart=path&frequency=quarter',
  'compare?by=indicators',
  'tasks?on=2024-09-30&by=section',
  'settings?section=indicators&code=CG02',
  'settings?section=areas',
  'settings?section=mappings',
  'settings?section=storage',
] as const;

const languages = [
  ['Chinese', async () => {}],
  ['English', switchToEnglish],
] as const satisfies readonly (readonly [string, (page: Page) => Promise<void>])[];

for (const [language, speak] of languages) {
  test.describe(`in ${language}, with axe-core let in`, () => {
    test.use({ bypassCSP: true });

    test('R-935 no page has an accessibility fault without data', async ({ page }) => {
      test.setTimeout(300_000);
      await speak(page);
      expect(
        await faultsOn(
          page,
          pages.map(([path]) => path),
        ),
      ).toEqual([]);
    });

    test('R-935 no page has an accessibility fault with the demo', async ({ page }) => {
      test.setTimeout(600_000);
      await loadDemo(page);
      await speak(page);
      expect(await faultsOn(page, furnished)).toEqual([]);
    });
  });

  test(`R-936 in ${language} no page is wider than its screen, from a phone to a wall`, async ({ page }) => {
    test.setTimeout(300_000);
    await loadDemo(page);
    await speak(page);
    for (const path of furnished) {
      await visit(page, path);
      for (const size of [phone, desk, { width: 1920, height: 1080 }, wall]) {
        await page.setViewportSize(size);
        // Charts follow a new size a moment later.
        const beyond = () => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? Infinity) - innerWidth);
        await expect.poll(beyond, { message: `${path} at ${size.width}` }).toBe(0);
      }
    }
  });
}

/** What axe-core finds on pages at a desk and on a phone, each with its place. */
async function faultsOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await visit(page, path);
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      const found = await accessibilityFaults(page);
      faults.push(...found.map((fault) => `${path} at ${size.width}: ${fault}`));
    }
  }
  return faults;
}

test('R-625 a register wider than a phone shows that it goes on and is scrolled by keyboard', async ({ page }) => {
  await loadDemo(page);
  await page.setViewportSize(phone);
  await visit(page, 'registers');
  const scroller = page.getByRole('region');
  const beyond = await scroller.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(beyond).toBeGreaterThan(50);
  await expect(scroller).toHaveCSS('background-image', /linear-gradient.*linear-gradient/);
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('R-1127 in a wide window overview and tasks fill the page, and tasks have bars', async ({ page }) => {
  await loadDemo(page);
  const bars = page.locator('main tbody svg[viewBox="0 0 190 22"]');
  const right = () => page.locator('main table').evaluate((table) => innerWidth - table.getBoundingClientRect().right);
  const width = () => bars.first().evaluate((bar) => bar.getBoundingClientRect().width);
  const rem = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.setViewportSize(desk);
  await visit(page, 'overview?period=2023');
  const narrow = (await width()) / (await rem());
  await visit(page, 'tasks?on=2024-09-30');
  await expect(bars.first()).toBeHidden();
  for (const size of [{ width: 1920, height: 1080 }, wall]) {
    await page.setViewportSize(size);
    await expect(bars.first()).toBeVisible();
    expect((await right()) / (await rem())).toBeLessThan(4);
    await visit(page, 'overview?period=2023');
    expect((await right()) / (await rem())).toBeLessThan(4);
    expect((await width()) / (await rem())).toBeGreaterThan(narrow * 1.3);
    await visit(page, 'tasks?on=2024-09-30');
  }
});

for (const [language, speak] of languages) {
  test(`R-1137 in ${language} the overview fits a desk, and no number is parted from its unit`, async ({ page }) => {
    await loadDemo(page);
    await speak(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    await visit(page, 'overview?period=2023');
    const table = page.locator('main table');
    const beyond = () =>
      table.evaluate((one) => (one.parentElement?.scrollWidth ?? 0) - (one.parentElement?.clientWidth ?? 0));
    await expect.poll(beyond).toBe(0);
    const lines = await table.locator('tbody tr > td:nth-child(3)').evaluateAll((cells) =>
      cells
        .filter(({ textContent }) => /^\S+\u00A0\S+$/.test(textContent.trim()))
        .map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((count) => count !== 1)).toEqual([]);
  });
}
