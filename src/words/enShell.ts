// English words of the frame around the pages, and of what a page says about its own state.
import { entryOf } from '../model/entryOf';
import type { zhShell } from './zhShell';

/** Categories of the catalogue; an office's own keep the name it gave them. */
const CATEGORIES: Readonly<Record<string, string>> = {
  创新主体: 'Innovating enterprises',
  研发投入: 'R&D input',
  创新平台: 'Innovation platforms',
  科技人才: 'Talent',
  政务服务: 'Government services',
  成果转化: 'Technology transfer',
  政策兑现: 'Funding paid out',
  法治与服务: 'Law and outreach',
  重点任务: 'Key tasks',
  经济背景: 'Economic background',
};

export const enShell: typeof zhShell = {
  shell: {
    menu: 'Menu',
    demoWayOut: 'Clear the demo data under Data log',
    stale: (time) => `What is shown was read at ${time}; later changes could not be read.`,
    failedUnexpectedly: (message) => `Something went wrong in the program: ${message}. Reload the page and try again.`,
    values: 'Values',
    entityCounts: (counts) => `Indicators, targets, tasks, registers: ${counts}`,
    rowsFound: (found, all) => (found === all ? `${all} rows` : `${found} of ${all} rows`),
    general: 'General',
    aboutIndicator: 'About this indicator',
    nameChinese: 'Chinese name',
    nameEnglish: 'English name',
    shortName: 'Short name',
    unitHint: 'Changes the unit shown; values already imported are not converted.',
    aliasesHint: 'Separated by commas. Files that use one of these names mean this entry.',
    areaCodeHint: 'Statistical area code; without one the name counts.',
    codeTaken: 'This code is already used.',
    parentArea: 'Part of',
    ranked: 'Takes part in rankings',
    addArea: '+ Add an area',
    chooseAreaText: 'Choose an area on the left to change it, or add a new one.',
    editedIndicator: (name) => `Changed the indicator “${name}”`,
    editedArea: (name) => `Changed the area “${name}”`,
    offlineNot: 'Opening Tidemark needs the server it came from.',
    privacy: 'The data stay in this computer’s browser and are sent nowhere.',
    quarterEnds: ['31 Mar', '30 Jun', '30 Sep', '31 Dec'],
    categoryName: (name) => entryOf(CATEGORIES, name) ?? name,
    keys: {
      title: 'Keyboard',
      list: [
        ['Tab', 'to the next control; with Shift to the one before'],
        ['Enter', 'opens a link, presses a button'],
        ['/', 'to the search field of the page'],
        ['↑ ↓', 'move in menus, choices and tables'],
        ['← →', 'move by column in a table to import; switch between choices side by side'],
        ['Home End', 'first and last cell of a row to import; with Ctrl of the whole table'],
        ['Esc', 'closes a menu or dialog'],
        ['?', 'shows these keys'],
      ],
    },
    clearDemo: 'Clear the demo data',
    clearDemoQuestion: 'Takes back every import of demo data, newest first; your own data stay as they are.',
    cameFromFile: (file, cell) => `${file} · ${cell}`,
    baseline: 'Baseline',
    deputy: 'Deputy leader',
    partners: 'Partners',
    linearPlan: 'evenly over time',
    yearEndPlan: 'all at the due date, nothing before',
    pastYearsPlan: (years) => `as in the ${years} earlier years, by the mean share reached by each month`,
    pointsPlan: (points) => `by milestones: ${points}`,
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
    barBeyond: 'Far beyond the target; the bar is cut off',
    partsOnly: (area) => `For ${area} only parts are stated, no totals. Open an indicator to see its parts:`,
    partsOnlyAnywhere:
      'All figures are parts; there are no totals to set side by side. The indicator page shows the parts.',
    partsOnlyCount: (count) =>
      `${count === 1 ? '1 more indicator has' : `${count} more indicators have`} only parts in this area`,
    noFiguresTitle: 'No figures to set side by side',
    noFiguresText: 'What was imported holds no figures of indicators. See the pages below.',
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
