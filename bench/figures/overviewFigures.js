// Script time of the overview with 60 indicators, 40 tasks and ten years, and of a change of its period.
import { importFiles, openApp } from '../appPage.js';
import { overviewInputs } from '../overviewInputs.js';
import { summary } from '../statistics.js';

/** Milliseconds of script the page has run since it was opened. */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** Script time of going to an address, until `rows` rows of the table stand there and two frames have passed. */
async function scriptOf(page, session, address, rows) {
  const before = await scriptTime(session);
  await page.evaluate(
    async ([hash, wanted]) => {
      location.hash = hash;
      await window.tidemarkProbe.until(() => document.querySelectorAll('main tr, main [role=row]').length >= wanted);
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [address, rows],
  );
  return (await scriptTime(session)) - before;
}

/** @returns {Promise<object[]>} figures */
export async function overviewFigures(bench) {
  const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
  await importFiles(page, await overviewInputs(), null);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const first = [];
  const change = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    await scriptOf(page, session, '#/log', 0);
    first.push(await scriptOf(page, session, '#/overview?area=320703&period=2024', 40));
    change.push(await scriptOf(page, session, `#/overview?area=320703&period=${2023 - (round % 4)}`, 40));
  }
  await context.close();
  return [
    { name: 'overview, 60 indicators, 40 tasks: script', unit: 'ms', ours: summary(first.slice(1)), goal: 150 },
    { name: 'overview, change of period: script', unit: 'ms', ours: summary(change.slice(1)), goal: 50 },
  ].map((figure) => ({ ...figure, ratio: figure.ours.median }));
}
