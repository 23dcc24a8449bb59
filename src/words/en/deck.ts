// English words of a whole presentation: its parts and the titles of its tables.
import type { Words } from '../zh';

export const deck: Words['deck'] = {
  title: (owner, time) => `${owner}: science and technology indicators, ${time}`,
  cover: 'Cover',
  overview: 'Overview',
  ladder: 'Cultivation ladder',
  shortcomings: 'Shortcomings',
  plans: 'Next steps',
  definitions: 'Annex: definitions',
  subject: 'What',
  before: 'Before',
  now: 'Now',
  withoutSlides: (names) => `Pages that have nothing to say and were left out: ${names}`,
  course: 'Over the years',
  ranking: (name) => `${name}: areas ranked`,
  attained: (time, total, parts) => `${time}, ${total} yearly targets: ${parts}`,
  figures: (time, count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}, ${time}`,
  category: (name, count) => `${name}: ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
  categoryAttained: (name, count, owed, met) =>
    `${name}: ${count} ${count === 1 ? 'indicator' : 'indicators'}, ${owed} with a yearly target, ${met} met`,
  behind: (day, count) => `On ${day}, ${count} ${count === 1 ? 'task is' : 'tasks are'} behind plan`,
  noneBehind: (day) => `On ${day}, no task is behind plan`,
  planned: (list, count) => `${list}: ${count} ${count === 1 ? 'task' : 'tasks'}`,
  toFinish: (day, count) => `On ${day}, ${count} ${count === 1 ? 'task is' : 'tasks are'} still to be finished`,
  explained: (count) => `Definitions and sources of ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
  continued: (title, at, count) => `${title} (${at}/${count})`,
  problems: 'Problems',
  measures: 'Remedies and next step',
  noProblems: 'Not reported',
  remedyDone: (day) => `done on ${day}`,
  remedyDue: (day) => `due on ${day}`,
  meaning: 'Definition',
  source: 'Source',
  tableOf: (title, rows) => `Table: ${title}. ${rows} ${rows === 1 ? 'row' : 'rows'}, read as they stand.`,
  leftOut: (count, names) =>
    `${count} ${count === 1 ? 'indicator has' : 'indicators have'} no data and ${count === 1 ? 'is' : 'are'} left out: ${names}`,
  shapes: { blue: '✔', green: '●', yellow: '▲', red: '■', grey: '○' },
  page: {
    title: 'Presentation',
    content: 'Content',
    standard: 'Standard report',
    onlyChosen: 'Chosen charts only',
    board: (name) => `Board: ${name}`,
    chosen: (count) =>
      count === 0
        ? 'Choose “Add to presentation” under “Export” of any chart, and it will be listed here.'
        : `${count} ${count === 1 ? 'chart' : 'charts'} chosen.`,
    forget: 'Clear chosen charts',
    count: (slides) => `${slides} ${slides === 1 ? 'slide' : 'slides'}`,
    slides: (count) => `${count} ${count === 1 ? 'slide' : 'slides'}`,
    save: 'Make presentation',
    making: 'Being made',
    stop: 'Stop',
    add: 'Add to presentation',
    added: (count) => `Added; the presentation has ${count} chosen ${count === 1 ? 'chart' : 'charts'}`,
  },
};
