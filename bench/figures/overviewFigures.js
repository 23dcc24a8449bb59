// Script time of the overview with 60 indicators, 40 tasks and ten years, of a change of its period, and of the redraw of
// a comparison at another period.
import { importFiles, openApp } from '../appPage.js';
import { overviewInputs } from '../overviewInputs.js';
import { scriptClock, scriptOf } from '../scriptTime.js';
import { summary } from '../statistics.js';

const isLog = () => document.querySelectorAll('main tr').length > 1;
/** The table of a period: a change is over once the page itself says the new one. */
const isOverview = (period) =>
  document.querySelectorAll('main tr, main [role=row]').length >= 40 &&
  [...document.querySelectorAll('main select')].some(({ value }) => value === period);

const COMPARED = ['QY01', 'QY02', 'QY03', 'QY04', 'QY05', 'QY07', 'QY11', 'QY12'];
const comparison = (year) =>
  `#/compare?by=indicators&area=320703&${COMPARED.map((code) => `indicator=${code}`).join('&')}` +
  `&shape=dumbbell&base=2015&period=${year}`;
/** The drawing of a period: its head names it, and its marks are there. */
const isComparison = (year) => {
  const figure = document.querySelector('main figure');
  const head = figure?.querySelector('figcaption')?.textContent ?? '';
  return head.includes(`${year}年`) && figure.querySelectorAll('svg path').length >= 10;
};

/** @returns {Promise<object[]>} figures */
export async function overviewFigures(bench) {
  const { context, page } = await openApp(bench.browser, `${bench.app}#/import`);
  await importFiles(page, await overviewInputs(), null);
  const clock = await scriptClock(context, page);
  const first = [];
  const change = [];
  const redraw = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    const year = String(2023 - (round % 4));
    await scriptOf(page, clock, '#/log', isLog, null);
    first.push(await scriptOf(page, clock, '#/overview?area=320703&period=2024', isOverview, '2024'));
    change.push(await scriptOf(page, clock, `#/overview?area=320703&period=${year}`, isOverview, year));
  }
  for (let round = 0; round <= bench.rounds; round += 1) {
    const year = String(2023 - (round % 4));
    await scriptOf(page, clock, comparison('2024'), isComparison, '2024');
    redraw.push(await scriptOf(page, clock, comparison(year), isComparison, year));
  }
  await context.close();
  return [
    { name: 'overview, 60 indicators, 40 tasks: script', unit: 'ms', ours: summary(first.slice(1)), goal: 150 },
    { name: 'overview, change of period: script', unit: 'ms', ours: summary(change.slice(1)), goal: 50 },
    { name: 'comparison of eight, change of period: script', unit: 'ms', ours: summary(redraw.slice(1)), goal: 50 },
  ].map((figure) => ({ ...figure, ratio: figure.ours.median }));
}
