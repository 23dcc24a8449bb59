// Script time of the overview with 60 indicators, 40 tasks and ten years, and of a change of its period.
import { importFiles, openApp } from '../appPage.js';
import { overviewInputs } from '../overviewInputs.js';
import { scriptClock, scriptOf } from '../scriptTime.js';
import { summary } from '../statistics.js';

const isLog = () => document.querySelectorAll('main tr').length > 1;
/** The table of a period: a change is over once the page itself says the new one. */
const isOverview = (period) =>
  document.querySelectorAll('main tr, main [role=row]').length >= 40 &&
  [...document.querySelectorAll('main select')].some(({ value }) => value === period);

/** @returns {Promise<object[]>} figures */
export async function overviewFigures(bench) {
  const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
  await importFiles(page, await overviewInputs(), null);
  const clock = await scriptClock(context, page);
  const first = [];
  const change = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    const year = String(2023 - (round % 4));
    await scriptOf(page, clock, '#/log', isLog, null);
    first.push(await scriptOf(page, clock, '#/overview?area=320703&period=2024', isOverview, '2024'));
    change.push(await scriptOf(page, clock, `#/overview?area=320703&period=${year}`, isOverview, year));
  }
  await context.close();
  return [
    { name: 'overview, 60 indicators, 40 tasks: script', unit: 'ms', ours: summary(first.slice(1)), goal: 150 },
    { name: 'overview, change of period: script', unit: 'ms', ours: summary(change.slice(1)), goal: 50 },
  ].map((figure) => ({ ...figure, ratio: figure.ours.median }));
}
