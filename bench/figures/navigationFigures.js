// Moving about in a full workspace: another indicator, a reload, and a small file against a reload.
import { importFiles, openApp } from '../appPage.js';
import { benchInput } from '../inputs.js';
import { median, summary } from '../statistics.js';
import { chartOf } from './importFigures.js';

/** Milliseconds from the start of a reload to the chart of the indicator that is open. */
async function reloadToChart(page, name) {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate((wanted) => window.tidemarkProbe.chartOf(wanted), name);
}

/** Milliseconds from the start of a reload to the first heading of the empty app. */
async function reloadEmpty(page) {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(async () => {
    await window.tidemarkProbe.until(() =>
      [...document.querySelectorAll('main button, main a')].some((one) => one.textContent.includes('看演示数据')),
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  });
}

async function measureSwitches(bench, page) {
  const ours = [];
  const memory = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    memory.push(await bench.yardstick.evaluate(() => window.measureFirstDraw()));
    ours.push(await page.evaluate((chart) => window.tidemarkProbe.switchTo(chart), chartOf(round + 1)));
  }
  return { ours: ours.slice(1), memory: memory.slice(1) };
}

async function measureReloads(bench, page, name, empty) {
  const ours = [];
  const bare = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    bare.push(await reloadEmpty(empty));
    ours.push(await reloadToChart(page, name));
  }
  return { ours: ours.slice(1), bare: bare.slice(1) };
}

async function measureSmallImports(bench, input) {
  const ours = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
    ours.push((await importFiles(page, [input.path], chartOf(0))).chart);
    await context.close();
  }
  return ours.slice(1);
}

/** @returns {Promise<object[]>} figures */
export async function navigationFigures(bench) {
  const full = await benchInput('csv', bench.quick ? 5 : 100);
  const small = await benchInput('csv', 1);
  const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
  await importFiles(page, [full.path], chartOf(0));
  const empty = await openApp(bench.browser, bench.app);

  const switches = await measureSwitches(bench, page);
  const reloads = await measureReloads(bench, page, chartOf(bench.rounds + 1).name, empty.page);
  await context.close();
  await empty.context.close();
  const smallImports = await measureSmallImports(bench, small);

  return [
    {
      name: `switch of indicator, ${full.rows.toLocaleString('en')} values kept, over the first draw from memory`,
      unit: 'ms',
      ours: summary(switches.ours),
      yardstick: { name: 'first draw from memory', ...summary(switches.memory) },
      ratio: median(switches.ours) - median(switches.memory),
      goal: 50,
    },
    {
      name: `reload to chart, ${full.rows.toLocaleString('en')} values kept`,
      unit: 'ms',
      ours: summary(reloads.ours),
      yardstick: { name: 'reload of the empty app', ...summary(reloads.bare) },
      ratio: median(reloads.ours) / median(reloads.bare),
      goal: 1.25,
    },
    {
      name: '10,080 rows csv: file to chart',
      unit: 'ms',
      ours: summary(smallImports),
      yardstick: { name: 'reload to chart', ...summary(reloads.ours) },
      ratio: median(smallImports) / median(reloads.ours),
      goal: 1.3,
    },
  ];
}
