// From the file chosen to the chart, against reading the same file alone; longest task, peak memory, and growth with size.
import { importFiles, openApp, peakRendererMemory } from '../appPage.js';
import { areaName, benchInput, indicatorName } from '../inputs.js';
import { median, summary } from '../statistics.js';

/** The monthly trend of one indicator in one area, 120 points. */
export function chartOf(indicator) {
  const name = indicatorName(indicator);
  const search = new URLSearchParams({ code: name, area: areaName(0), frequency: 'month' });
  return { address: `#/indicator?${search}`, name };
}

/** One import into an empty workspace. */
async function importOnce({ browser, app }, input) {
  const { context, page } = await openApp(browser, `${app}#/import`);
  const times = await importFiles(page, [input.path], chartOf(0));
  const memory = await peakRendererMemory(browser);
  await context.close();
  return { ...times, memory };
}

async function yardstickOnce(page, input, header) {
  return input.name.endsWith('.csv')
    ? page.evaluate(([name, asObjects]) => window.measurePapa(name, asObjects), [input.name, header])
    : page.evaluate((name) => window.measureHucre(name), input.name);
}

/** Interleaved runs of one size: first a warm-up of both that is thrown away. */
async function measure(bench, input, header) {
  const ours = [];
  const alone = [];
  for (let round = 0; round <= bench.rounds; round += 1) {
    const yardstick = await yardstickOnce(bench.yardstick, input, header);
    const times = await importOnce(bench, input);
    if (round === 0) continue;
    alone.push(yardstick);
    ours.push(times);
  }
  return { ours, alone };
}

const column = (runs, name) => runs.map((run) => run[name]);

function toChart(input, header, goal, { ours, alone }) {
  const name = input.name.endsWith('.csv') ? `PapaParse alone${header ? ', with header' : ''}` : 'hucre alone';
  return {
    name: `${input.rows.toLocaleString('en')} rows ${input.name.split('.').pop()}: file to chart`,
    unit: 'ms',
    ours: summary(column(ours, 'chart')),
    yardstick: { name, ...summary(alone) },
    ratio: median(column(ours, 'chart')) / median(alone),
    goal,
    parts: { review: median(column(ours, 'review')), committed: median(column(ours, 'committed')) },
  };
}

function longestTask({ ours }) {
  const longest = summary(column(ours, 'longest'));
  return { name: 'longest task of the page meanwhile', unit: 'ms', ours: longest, ratio: longest.median, goal: 100 };
}

/** None where the system does not tell. */
function peakMemory(input, { ours }) {
  if (ours[0].memory === null) return [];
  const memory = summary(column(ours, 'memory'));
  const file = input.bytes / 1024 / 1024;
  return [
    {
      name: 'peak memory of the page’s process meanwhile',
      unit: 'MiB',
      ours: memory,
      yardstick: { name: 'file', ...summary([file]) },
      ratio: memory.median / file,
      goal: 7,
    },
  ];
}

/** The best run of each: noise only ever adds time, and the two were not interleaved. */
function growth(large, small) {
  const perRow = ({ input, runs }) => (Math.min(...column(runs.ours, 'committed')) / input.rows) * 1000;
  return {
    name: `time per row until committed, ${large.input.rows.toLocaleString('en')} rows`,
    unit: 'µs',
    ours: summary([perRow(large)]),
    yardstick: { name: `${small.input.rows.toLocaleString('en')} rows`, ...summary([perRow(small)]) },
    ratio: perRow(large) / perRow(small),
    goal: 1.2,
  };
}

async function measured(bench, format, areas, header) {
  const input = await benchInput(format, areas);
  return { input, runs: await measure(bench, input, header) };
}

/** @returns {Promise<object[]>} figures */
export async function importFigures(bench) {
  const large = await measured(bench, 'csv', bench.quick ? 5 : 100, false);
  const small = await measured(bench, 'csv', bench.quick ? 1 : 10, true);
  const book = await measured(bench, 'xlsx', bench.quick ? 1 : 10, false);
  return [
    toChart(large.input, false, 2, large.runs),
    longestTask(large.runs),
    ...peakMemory(large.input, large.runs),
    toChart(small.input, true, 5, small.runs),
    toChart(book.input, false, 1.5, book.runs),
    growth(large, small),
  ];
}
