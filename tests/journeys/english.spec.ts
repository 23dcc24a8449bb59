// The same workbench in English. Names in the data stay as the data have them.
import { expect, test } from './journey';
import { loadDemo, pages, switchToEnglish, views, visit, visibleText } from './workbench';

const englishHeadings = [
  'Overview',
  'Indicator',
  'Compare',
  'Sentences',
  'Presentation',
  'Annual report',
  'Tasks',
  'Registers',
  'Walls',
  'Arrange a board',
  'Import',
  'Changes',
  'Data log',
  'Settings',
];
const HAN = /\p{Script=Han}/u;

test('R-923 without data every page speaks English and nothing but English', async ({ page }) => {
  await switchToEnglish(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const [position, [path]] of pages.entries()) {
    await visit(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(englishHeadings[position] ?? '');
    const own = (await visibleText(page)).replaceAll('中文', '').replaceAll('潮标', '');
    expect(
      own.split('\n').filter((line) => HAN.test(line)),
      path,
    ).toEqual([]);
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('R-923 with the demo the words of every page are English, and the figures stay', async ({ page }) => {
  await loadDemo(page);
  await switchToEnglish(page);
  for (const path of views) {
    await visit(page, path);
    await expect(page.getByText('Demo data, not real statistics').first(), path).toBeVisible();
    // The columns of a register have the names its file gave them.
    const heads = path === 'registers' ? '' : ', thead th';
    const buttons = path === 'registers' ? 'button:not(table *)' : 'button:not(tbody *, ol *)';
    // Parts of a presentation and pages of a board bear the names of task lists.
    const words = page.locator(`h1, legend, ${buttons}, label:not(li *), nav[aria-label="Main navigation"] a${heads}`);
    // The page before stands until the next one has come.
    await expect(async () => {
      const texts = (await words.allInnerTexts()).map((text) => text.replaceAll('中文', '').replaceAll('潮标', ''));
      expect(
        texts.filter((text) => HAN.test(text)),
        path,
      ).toEqual([]);
    }).toPass();
  }
  await visit(page, 'overview?period=2023');
  const row = page.getByRole('row').filter({ hasText: '362.8' });
  await expect(row).toContainText('+23.6%');
  await expect(row).toContainText('90.7%');
  expect(await row.innerText()).not.toMatch(HAN);
});
