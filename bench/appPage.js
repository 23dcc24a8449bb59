// Opens the built app in a fresh profile with the probe in it, and reads what its renderer process took.
import { existsSync, readFileSync } from 'node:fs';
import { installProbe } from './probe.js';

/** @returns a context whose storage is empty, and a page on `address` that has come to rest */
export async function openApp(browser, address) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return { context, page };
}

/** Chooses files on the import page and waits for the chart at `chartAddress` (null: only for the commit). */
export async function importFiles(page, paths, chartAddress) {
  const result = page.evaluate((address) => window.tidemarkProbe.importAndShow(address), chartAddress);
  await page.setInputFiles('input[type=file]', paths);
  return result;
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
