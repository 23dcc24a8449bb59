// What a browser fetches for each first use, gzip -9: the empty start, an import, a chart, a workbook.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importFiles, openApp } from '../appPage.js';
import { benchInput } from '../inputs.js';
import { summary } from '../statistics.js';
import { chartOf } from './importFigures.js';

const gzipped = (dist, name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length / 1024;

/** Names below the app's address that were asked for since the last call, each once. */
function watchFetches(context, app) {
  const all = new Set();
  let fresh = [];
  context.on('request', (request) => {
    const name = request.url().startsWith(app)
      ? request
          .url()
          .slice(app.length)
          .replace(/[?#].*$/, '') || 'index.html'
      : null;
    if (name === null || all.has(name)) return;
    all.add(name);
    fresh.push(name);
  });
  return () => {
    const since = fresh;
    fresh = [];
    return since.map((name) => decodeURIComponent(name));
  };
}

/** `goal` null: shown for the whole picture only. */
function figure(dist, name, fetched, goal) {
  const size = fetched.reduce((total, one) => total + gzipped(dist, one), 0);
  return { name, unit: 'KiB gz', ours: summary([size]), ratio: size, goal, fetched };
}

/** @returns {Promise<object[]>} figures; sizes do not vary, so each has one run */
export async function sizeFigures(bench) {
  const { context, page } = await openApp(bench.browser, 'about:blank');
  const fetched = watchFetches(context, bench.app);
  await page.goto(bench.app, { waitUntil: 'networkidle' });
  const start = fetched();
  await page.goto(`${bench.app}#/import`, { waitUntil: 'networkidle' });
  await importFiles(page, [(await benchInput('csv', 1)).path], null);
  const importing = fetched();
  await page.evaluate((chart) => window.tidemarkProbe.switchTo(chart), chartOf(0));
  await page.waitForLoadState('networkidle');
  const charts = fetched();
  await page.goto(`${bench.app}#/slides`, { waitUntil: 'networkidle' });
  await page.waitForSelector('main ol > li');
  const presenting = fetched();
  await context.close();
  const isWorker = (name) => /worker/i.test(name);
  const others = (names, taken) => names.filter((name) => !taken.includes(name));
  const worker = importing.filter(isWorker);
  const chart = [...importing, ...charts].filter((name) => /echarts/i.test(name));
  return [
    figure(bench.dist, 'first load', start, 260),
    figure(bench.dist, 'import worker, when first used', worker, 70),
    figure(
      bench.dist,
      'import page and what else the first import needs',
      others(importing, [...worker, ...chart]),
      null,
    ),
    figure(bench.dist, 'ECharts, when first drawn', chart, 205),
    figure(bench.dist, 'indicator page, when first opened', others(charts, chart), null),
    figure(bench.dist, 'presentations, when first opened', presenting, 130),
  ];
}
