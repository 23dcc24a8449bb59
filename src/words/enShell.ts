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
