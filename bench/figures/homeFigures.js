// Script time of the page of tasks with 40 tasks, 60 indicators and ten years, and of a change of its day.
import { importFiles, openApp } from '../appPage.js';
import { overviewInputs } from '../overviewInputs.js';
import { scriptClock, scriptOf } from '../scriptTime.js';
import { summary } from '../statistics.js';

const DAYS = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-11-30'];

const isLog = () => document.querySelectorAll('main tr').length > 1;
/** All tasks as they stood on a day, with what the last import turned, which is read from the log. */
const isHome = (day) =>
  document.querySelectorAll('main tbody tr').length >= 40 &&
  document.querySelectorAll('main dl dt').length >= 2 &&
  document.querySelector('main input[type=date]')?.value === day;

/** @returns {Promise<object[]>} figures */
export async function homeFigures(bench) {
  const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
  await importFiles(page, await overviewInputs(), null);
  const clock = await scriptClock(context, page);
  const first = [];
  const change = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    const day = DAYS[round % DAYS.length];
    await scriptOf(page, clock, '#/log', isLog, null);
    first.push(await scriptOf(page, clock, '#/tasks?on=2024-12-31', isHome, '2024-12-31'));
    change.push(await scriptOf(page, clock, `#/tasks?on=${day}`, isHome, day));
  }
  await context.close();
  return [
    { name: 'tasks, 60 indicators, 40 tasks: script', unit: 'ms', ours: summary(first.slice(1)), goal: 150 },
    { name: 'tasks, change of day: script', unit: 'ms', ours: summary(change.slice(1)), goal: 50 },
  ].map((figure) => ({ ...figure, ratio: figure.ours.median }));
}
