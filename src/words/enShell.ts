// English words of the frame around the pages, and of what a page says about its own state.
import type { zhShell } from './zhShell';

export const enShell: typeof zhShell = {
  shell: {
    menu: 'Menu',
    demoWayOut: 'Clear the demo data under Data log',
    stale: (time) => `What is shown was read at ${time}; later changes could not be read.`,
    failedUnexpectedly: (message) => `Something went wrong in the program: ${message}. Reload the page and try again.`,
    values: 'Values',
    entityCounts: (counts) => `Indicators, areas, targets, tasks, registers: ${counts}`,
    rowsFound: (found, all) => (found === all ? `${all} rows` : `${found} of ${all} rows`),
    tasksOn: (date, count) => `As of ${date}, ${count} tasks`,
    baseline: 'Baseline',
    deputy: 'Deputy leader',
    partners: 'Partners',
    linearPlan: 'evenly over time',
    quarterPlan: (shares) => `due by the end of each quarter: ${shares}`,
    unknownIndicator: (code) => `There is no indicator with the code “${code}”. Choose one from the list.`,
    notStated: (frequency) =>
      `No values are stated at this frequency (${frequency}); those in the chart are computed from others.`,
    history: 'History',
    showAll: (count) => `Show all ${count} rows`,
    view: (frequency, form) =>
      form === null || form === 'end'
        ? frequency
        : form === 'cumulative'
          ? `${frequency}, year to date`
          : `${frequency}, single`,
    today: (clock) => `today ${clock}`,
    noTargets: 'No targets for this period yet. Import a task list to see how far they are met.',
    withoutValues: (count) => `${count} further indicators have no data for this area in the last five years`,
    plain: {
      old: 'This browser is too old for Tidemark. Open it with Chrome, Edge or Firefox from July 2021 or later.',
      folder:
        'Tidemark cannot run from a double-clicked file. Run npm start in its folder, or open it through a web server.',
      incomplete:
        'The page did not load completely. Check the network and reload; if that does not help, ask for it to be installed again.',
      noscript: 'Tidemark needs JavaScript. Allow it in the browser’s settings and reload.',
    },
  },
};
