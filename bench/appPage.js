// Opens the built app in a fresh profile with the probe in it, and reads what its renderer process took.
import { existsSync, readFileSync } from 'node:fs';
import { installProbe } from './probe.js';

/** @returns a context whose storage is empty, and a page on `address` that has come to rest */
export async function openApp(browser, address) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    // The copy for offline use would be fetched in the middle of a measurement.
    serviceWorkers: 'block',
  });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return { context, page };
}

const PATIENCE_MILLISECONDS = 120_000;

/**
 * Chooses files on the import page, imports them and opens a chart ({ address, name }; null: only imports).
 * Throws with what the page says when it does not come to that, as when an import asks a question.
 */
export async function importFiles(page, paths, chart) {
  const result = page.evaluate((wanted) => window.tidemarkProbe.importAndShow(wanted), chart);
  await page.setInputFiles('input[type=file]', paths);
  let timer;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
  }).then(async () => {
    const said = (await page.textContent('main')) ?? '';
    throw new Error(`no chart of ${paths.join(', ')}; the page says: ${said.slice(0, 2000)}`);
  });
  return Promise.race([result, tooLong]).finally(() => clearTimeout(timer));
}

/** Highest resident memory of any renderer process so far, in MiB; null where /proc does not tell. */
export async function peakRendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/status`)
    .filter((path) => existsSync(path))
    .map((path) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024);
  return peaks.length === 0 ? null : Math.max(...peaks);
}
