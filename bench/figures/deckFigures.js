// A presentation of 20 native charts from the press of the button to the file, and the longest stretch for which the page
// does not answer meanwhile.
import { importFiles, openApp } from '../appPage.js';
import { overviewInputs, overviewNames } from '../overviewInputs.js';
import { summary } from '../statistics.js';

const CHARTS = 20;

/** Runs in the page: ticks the parts that are called one of the names, up to `most`; answers how many there are. */
function tickParts([names, most]) {
  let ticked = 0;
  for (const part of document.querySelectorAll('main ol > li')) {
    const isWanted = names.includes(part.querySelector('strong')?.textContent ?? '') && ticked < most;
    if (isWanted) ticked += 1;
    const box = part.querySelector('input[type=checkbox]');
    if (box.checked !== isWanted) box.click();
  }
  return ticked;
}

/** Runs in the page: presses the button and waits for the file, in milliseconds. */
function makeFile() {
  const original = URL.createObjectURL.bind(URL);
  return new Promise((resolve) => {
    const start = performance.now();
    URL.createObjectURL = (file) => {
      const taken = performance.now() - start;
      URL.createObjectURL = original;
      const tasks = window.tidemarkProbe.longTasks.filter(([at]) => at >= start).map(([, duration]) => duration);
      resolve({ taken, size: file.size / 1024, longest: Math.max(0, ...tasks) });
      return original(file);
    };
    [...document.querySelectorAll('main button')].find((button) => button.textContent === '生成PPT').click();
  });
}

/** @returns {Promise<object[]>} figures */
export async function deckFigures(bench) {
  const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
  await importFiles(page, await overviewInputs(), null);
  await page.goto(`${bench.app}#/slides?period=2024`);
  await page.waitForSelector('main ol > li');
  const ticked = await page.evaluate(tickParts, [overviewNames, CHARTS]);
  if (ticked !== CHARTS) throw new Error(`only ${ticked} charts to present`);
  const made = [];
  for (let round = 0; round <= bench.rounds; round += 1) made.push(await page.evaluate(makeFile));
  await context.close();
  const of = (key) => summary(made.slice(1).map((one) => one[key]));
  return [
    { name: 'presentation of 20 native charts', unit: 'ms', ours: of('taken'), goal: 1000 },
    { name: 'presentation of 20 native charts: longest task', unit: 'ms', ours: of('longest'), goal: 100 },
  ].map((figure) => ({ ...figure, ratio: figure.ours.median }));
}
