// English words of the import review.
import type { QuestionKind } from '../model/issue';
import { parsePeriod } from '../model/period';
import { formatPeriodEn } from './enPeriod';
import { plural } from './plural';
import type { zhReview } from './zhReview';

const leftOutReasons = {
  hidden: 'hidden',
  notChosen: 'not chosen',
  empty: 'empty',
  withoutTable: 'no table',
  total: 'total, used as a check only',
  note: 'note, kept as source',
  signature: 'signature',
  repeatedHeader: 'repeated header',
  section: 'section heading',
  ignored: 'left out by you',
  noIndicator: 'no indicator name',
  noArea: 'no area name',
  noPeriod: 'no period',
  noValue: 'no value',
  index: 'running number',
  derived: 'computed here instead (growth, completion, rank)',
  personal: 'personal data',
  text: 'free text',
  twinLabel: 'repeated name',
  constant: 'same in every row',
  otherMeasure: 'other numbers than the values (declared as an attribute or a second measure, or weights and scores)',
  otherTime: 'the time in another notation',
  coordinate: 'longitude or latitude',
  byUser: 'left out by you',
};

const leftOutUnits = { rows: 'row', columns: 'column', sheet: 'sheet', values: 'value' };

const answerExamples: Partial<Record<QuestionKind, string>> = {
  unit: 'e.g. 万元 or %',
  area: 'e.g. Lianyun',
  revisionReason: 'e.g. final figures replace early ones',
};

const answers: Partial<Record<QuestionKind, Readonly<Record<string, string>>>> = {
  conflict: { first: 'the first one', last: 'the last one', ask: 'neither' },
  form: { cumulative: 'year to date', period: 'the period alone', end: 'state at the end' },
  percentOrFraction: { percent: 'percent (23.6)', fraction: 'fraction (0.236)' },
  triangle: { plus: 'increase (▲1.7 is +1.7)', minus: 'minus (▲1.7 is −1.7)' },
  ambiguousDate: { dayMonth: 'day first', monthDay: 'month first' },
  layout: { leaveOut: 'leave these columns out' },
  revisionReason: {
    dataRevised: 'data revised',
    errorCorrected: 'entry error corrected',
    definitionChanged: 'definition changed',
  },
};

const headerAnswer = (row: string): string => (row === '' ? 'There is none' : `Row ${row}`);

/** Null for what is no period. */
function periodAnswer(kind: QuestionKind, text: string): string | null {
  const period = kind === 'period' || kind === 'ambiguousPeriod' ? parsePeriod(text) : null;
  return period === null ? null : formatPeriodEn(period, 'period');
}

export const enReview: typeof zhReview = {
  review: {
    gridHint: 'Arrow keys move; Enter on a column head or a row number changes what it is taken for',
    rowRoles: {
      title: 'Title',
      unit: 'Unit',
      header: 'Header',
      section: 'Section',
      total: 'Total',
      note: 'Note',
      signature: 'Signed',
      repeatedHeader: 'Repeated',
      blank: 'Blank',
      ignored: 'Left out',
    },
    rowTakenAs: (row) => `What is row ${row}?`,
    columnTakenAs: (letters, header) =>
      header === '' ? `What is column ${letters}?` : `What is column ${letters}, “${header}”?`,
    periodHint: 'For example 2023, 2023H1, 2023-01 to 2023-06 as 2023年1-6月, 2023Q3, 2023-09',
    untilColumn: (from, to) => `Up to column (${from}–${to})`,
    untilRow: (from, to) => `Up to row (${from}–${to})`,
    dataBeginHere: 'Data begin at this row',
    dataEndHere: 'Data end at this row',
    anotherTableHere: 'Another table begins here',
    joinTable: 'Join with the table above',
    range: 'Range',
    takeBack: 'Take back the last change',
    dimensionName: 'Name of the breakdown',
    form: 'Cumulative or single',
    formUnstated: 'As stated',
    byCells: 'As stated',
    takeTable: 'Import this table',
    hiddenHere: 'This sheet is hidden and left out.',
    isKnown: 'already known…',
    ofName: (action, name) => `${action}: ${name}`,
    ignore: 'Ignore',
    ignoreAll: 'Ignore all',
    create: 'Create',
    createAll: 'Create all',
    isIgnored: 'ignored, not imported',
    ignoredCount: (count) => `, ${count} ignored`,
    describe: 'Edit…',
    indicatorName: 'Name',
    indicatorKind: 'Kind (decides how it is added up and compared)',
    indicatorDirection: 'Direction',
    calledInFile: (label) => `“${label}” in the file`,
    knownAs: (name) => `“${name}” is`,
    noTableHere: 'No table was found in this sheet.',
    sheetTabs: 'Files and sheets',
    tableTabs: 'Tables',
    tableNumber: (order) => `Table ${order}`,
    hiddenTab: (name) => `${name} (hidden)`,
    openQuestions: (count) => plural(count, 'question'),
    remarks: (count) => plural(count, 'further remark'),
    showTable: 'Show the table',
    sameAs: (name) => `It is “${name}”`,
    insteadOf: (found) => (found === '' ? 'Use instead' : `Instead of “${found}”`),
    unitsAsked: (count, places) =>
      `${places
        .slice(0, 3)
        .map((place) => `“${place}”`)
        .join(
          ', ',
        )}${places.length > 3 ? ` and ${places.length - 3} more` : ''}: ${count} items state no unit. Say it once where it is the same.`,
    periodsAsked: (count) => `${count} tables state no period. By their names they may be:`,
    periodOf: (place, when) => `“${place}”: ${when}`,
    allAsSuggested: 'All of these',
    oneByOne: 'Not so: one by one',
    columnsAsked: (names, most) =>
      `Columns: ${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`,
    suggestion: (kind, text) =>
      kind === 'header' ? headerAnswer(text) : (answers[kind]?.[text] ?? periodAnswer(kind, text) ?? text),
    otherReason: 'Other reason',
    reasonIs: (reason) => `Reason: ${answers.revisionReason?.[reason] ?? reason}`,
    askAgain: 'Change',
    filterLabel: 'Which values to show',
    filters: { all: 'All', revised: 'Revised', added: 'New', remarked: 'To check' },
    filterCount: (name, count) => `${name} ${count}`,
    takeIndicator: (name) => `Import “${name}”`,
    takeValue: (name) => `Import ${name}`,
    remarkedCount: (count) => `${count} to check`,
    leftOutCount: (count) => `${count} left out`,
    leftOutHere: 'left out',
    leftOutChanges: (count) => `You leave out ${plural(count, 'value')}.`,
    wasNothing: 'new',
    reportedOn: (date) => `Reported ${date}`,
    doneOn: (date) => `done ${date}`,
    changeOf: (before, after) => `from ${before} to ${after}`,
    showCell: (cell) => `Show ${cell}`,
    answerExample: (kind) => answerExamples[kind] ?? 'e.g. 2023H1',
    leftOutReasons,
    leftOut: (what, count, reason) => `${plural(count, leftOutUnits[what])}: ${reason}`,
    withUnit: (name, unit) => (unit === '' ? name : `${name} (${unit})`),
    pasteExample: 'Copy cells in Excel or WPS, then press Ctrl+V on this page.',
    readPasted: 'Read what was pasted',
    demoTitle: 'The demo data are in',
    demoText: (imports) => `They came in ${imports} imports; each is in the import log and can be undone.`,
    writtenTitle: 'Imported',
    undoneTitle: 'Undone',
    written: (id, counts, others) =>
      [
        `Record ${id}.`,
        counts === null ? '' : ` Values: ${counts}.`,
        others === 0 ? '' : ` Indicators, areas, targets, tasks and registers: ${others}.`,
      ].join(''),
    refusedTitle: 'Nothing was imported',
    chooseOthers: 'Choose other files',
    snapshotTitle: (file) => `“${file}” is a saved workspace`,
  },
};
