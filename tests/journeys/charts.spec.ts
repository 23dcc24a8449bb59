// The charts of a page answer its controls together, and what is out of sight is made when it is wanted.
import { expect, test } from './journey';
import { loadDemo, visit } from './workbench';

test('R-1062 a chart below the screen is made when it comes near', async ({ page }) => {
  await loadDemo(page);
  await page.setViewportSize({ width: 1440, height: 500 });
  await visit(page, 'indicator?code=QY01');
  const steps = page.locator('section').filter({ has: page.getByRole('heading', { name: '一年的变动与培育梯队' }) });
  await expect(steps).toHaveCount(1);
  await expect(steps.getByRole('figure')).toHaveCount(0);
  await steps.scrollIntoViewIfNeeded();
  await expect(steps.getByRole('figure').first().locator('.echarts-for-react')).toBeVisible();
});

test('R-1062 before a page is printed all its charts are made', async ({ page }) => {
  await loadDemo(page);
  await page.setViewportSize({ width: 1440, height: 500 });
  await visit(page, 'indicator?code=QY01');
  const steps = page.locator('section').filter({ has: page.getByRole('heading', { name: '一年的变动与培育梯队' }) });
  await expect(steps).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(steps.locator('.echarts-for-react')).toHaveCount(2);
});

test('R-1063 the year of a course stands in the address, and back goes to the one before', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'indicator?code=CG02&chart=path');
  const title = page.getByRole('figure').first().getByRole('heading', { level: 2 });
  await expect(title).toContainText('2024年');
  await page.getByRole('combobox', { name: '时期' }).first().selectOption({ label: '2023年' });
  await expect(page).toHaveURL(/year=/);
  await expect(title).toContainText('2023年');
  await page.goBack();
  await expect(title).toContainText('2024年');
});

test('R-1064 small panels and bullet rows stand in the address, and back goes through the kinds', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'compare?by=indicators&area=320703');
  const drawing = page.getByRole('figure').first().locator('.echarts-for-react');
  const kinds = page.getByRole('combobox', { name: '显示' });
  await kinds.selectOption({ label: '小图组' });
  await expect(page).toHaveURL(/shape=panels/);
  await expect(drawing).toHaveAttribute('aria-label', /^小图组/);
  await kinds.selectOption({ label: '目标进度条' });
  await expect(page).toHaveURL(/shape=bullets/);
  await expect(page.getByRole('figure')).toHaveCount(1);
  await page.goBack();
  await expect(drawing).toHaveAttribute('aria-label', /^小图组/);
  await page.goBack();
  await expect(drawing).toHaveAttribute('aria-label', /^柱形图/);
});

test('R-1124 a drawing is the same whichever chart stood there before', async ({ page }) => {
  await loadDemo(page);
  const figure = page.getByRole('figure');
  const marks = async (): Promise<readonly string[]> => {
    await expect(figure.locator('svg')).toBeVisible();
    return figure
      .locator('svg path')
      .evaluateAll((paths) => paths.map((path) => `${path.getAttribute('d')} ${path.getAttribute('fill')}`));
  };
  const compared = (shape: string): string => `compare?by=indicators&indicator=CG02&indicator=QY02&shape=${shape}`;
  for (const shape of ['bullets', 'targets', 'trend']) {
    await visit(page, compared(shape));
    await page.reload();
    const fresh = await marks();
    expect(fresh.length).toBeGreaterThan(2);
    for (const before of ['targets', 'panels', 'bullets']) {
      await visit(page, compared(before));
      await marks();
      await visit(page, compared(shape));
      await expect.poll(marks).toEqual(fresh);
    }
  }
});

test('R-1125 a comparison without anything to draw says why, and one press shows it at another time', async ({
  page,
}) => {
  await loadDemo(page);
  await visit(page, 'compare?by=areas&indicator=QY01&shape=scatter&versus=CG02&period=2024');
  await expect(page.getByRole('heading', { name: /^2024年没有一个所选地区同时有/ })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.getByRole('button', { name: '看2023年' }).click();
  await expect(page).toHaveURL(/period=/);
  await expect(page.getByRole('figure').locator('.echarts-for-react')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: '看2023年' })).toBeVisible();
});

test('R-1126 two indicators are drawn where both are known', async ({ page }) => {
  await loadDemo(page);
  await visit(page, 'compare?shape=scatter');
  await expect(page.getByRole('figure').getByRole('heading', { level: 2 })).toContainText('2023年');
  await expect(page.getByRole('figure').locator('.echarts-for-react')).toBeVisible();
});

/** The page, counting its drawings. */
type Counting = typeof globalThis & { drawn: number };

test('R-1138 a chart is drawn once, and again only for values that come later', async ({ page }) => {
  // What registers say comes last of all: here it is held until a chart stands.
  await page.addInitScript(() => {
    const Started = Worker;
    globalThis.Worker = class extends Started {
      readonly #name: string | undefined;

      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.#name = options?.name;
      }

      override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
        const send = () => super.postMessage(message, options as StructuredSerializeOptions);
        if (this.#name === 'derive') addEventListener('release', send, { once: true });
        else send();
      }
    };
  });
  // Drawings by task of the page: a drawing alters the picture more than once, but in one task.
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    const counted = globalThis as Counting;
    let isNoted = false;
    port1.addEventListener('message', () => (isNoted = false));
    port1.start();
    counted.drawn = 0;
    new MutationObserver((records) => {
      const isDrawing = records.some(
        ({ target }) => target instanceof Element && target.closest('figure svg') !== null,
      );
      if (!isDrawing || isNoted) return;
      isNoted = true;
      counted.drawn += 1;
      port2.postMessage(null);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await loadDemo(page);
  const chartStands = () => expect(page.getByRole('figure').first().locator('svg text').first()).toBeVisible();
  const open = async (code: string) => {
    await page.evaluate((chosen) => {
      (globalThis as Counting).drawn = 0;
      location.hash = `#/indicator?code=${chosen}`;
    }, code);
    await chartStands();
  };
  // By then what was reported earlier has been read, and would have drawn it again.
  const drawn = () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
      return (globalThis as Counting).drawn;
    });
  const coming = page.getByText('正在由台账测算指标……');

  await open('FZ02');
  await expect(coming).toBeVisible();
  expect(await drawn()).toBe(1);
  const release = () => page.evaluate(() => dispatchEvent(new Event('release')));
  await release();
  await expect(coming).toHaveCount(0);
  expect(await drawn()).toBe(1);
  await open('YF03');
  expect(await drawn()).toBe(1);

  // A chart that shows some of it is drawn once more.
  await page.goto('./#/indicator?code=QY02');
  await page.reload();
  await chartStands();
  await expect(coming).toBeVisible();
  expect(await drawn()).toBe(1);
  await release();
  await expect(page.getByText(/^由台账测算：/)).toBeVisible();
  expect(await drawn()).toBe(2);
});
