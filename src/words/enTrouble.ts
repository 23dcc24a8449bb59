// English twins of zhTrouble.ts: same keys, same parameters, same tone.
import type { Issue, Question } from '../model/issue';
import { namesAsked } from '../model/namesAsked';
import { parsePeriod } from '../model/period';
import { formatPeriodEn } from './enPeriod';
import { formatNumber } from './formatNumber';
import { unitName } from './enUnits';
import { isNumber, nameOf, placeOf, saying, sheetOf, stated } from './said';
import type { zhTrouble } from './zhTrouble';

type Say = (issue: Issue) => string;

const grouped = (number: string): string => (isNumber(number) ? formatNumber(Number(number), null, 'en') : number);
const periodNamed = (period: string): string => {
  const known = parsePeriod(period);
  return known === null ? period : formatPeriodEn(known, 'period');
};
const text = (issue: Issue): string => (issue.text === null ? '' : `: “${issue.text}”`);
const name = (issue: Issue): string => (nameOf(issue) === '' ? '' : ` “${nameOf(issue)}”`);
/** The place, or the name it is about where the whole table is meant. */
const subject: Say = (issue) => (issue.cell === null && nameOf(issue) !== '' ? `“${nameOf(issue)}”` : placeOf(issue));
const FORMS: Readonly<Record<string, string>> = {
  period: 'values of single periods',
  cumulative: 'cumulative values',
  end: 'values at the end of periods',
};
const titled =
  (words: string): Say =>
  (issue) =>
    `${placeOf(issue)}: ${words}${text(issue)}`;
const always =
  (words: string): Say =>
  () =>
    words;
const reading =
  (otherwise: string): Say =>
  (issue) =>
    saying(issue, 'read', (read) => `Read as ${read}.`, otherwise);
const near: Say = (issue) =>
  saying(
    issue,
    'near',
    (found) => `If this is “${found}”, confirm it here; otherwise it is added as new.`,
    'Please confirm whether this is another spelling of a known name.',
  );
const doubled = (issue: Issue): string => saying(issue, 'first', (cell) => ` of ${cell}`, '');

const issues: Record<Issue['kind'], Say> = {
  notANumber: titled('not a number'),
  errorCell: titled('formula error'),
  shareBelowOne: (issue) => `${placeOf(issue)}:${name(issue)} is in %, yet all its values are as small as fractions`,
  zeroFormula: (issue) => `${placeOf(issue)}: this 0 is the result of a formula`,
  fullWidthDigits: titled('full-width digits'),
  unitInCell: titled('unit written with the value'),
  unitUnknown: (issue) =>
    stated(issue, 'unit') === null && issue.text === null
      ? `${subject(issue)}: no unit stated`
      : `${placeOf(issue)}: unknown unit “${stated(issue, 'unit') ?? issue.text ?? ''}”`,
  unitConverted: (issue) =>
    `${subject(issue)}: unit converted${saying(issue, 'from', (from) => `: ${unitName(from)} → ${stated(issue, 'to') ?? ''}`, '')}`,
  unitMismatch: (issue) =>
    `${subject(issue)}: unit does not fit the indicator${saying(issue, 'unit', (unit) => `: “${unit}”`, text(issue))}`,
  periodUnreadable: titled('period not readable'),
  periodAmbiguous: titled('period can be read in several ways'),
  dateAmbiguous: titled('date can be read in several ways'),
  growthRead: titled('growth read as a percentage'),
  duplicateSame: (issue) =>
    saying(
      issue,
      'count',
      (count) => `${placeOf(issue)}: ${count} repetitions with the same value`,
      `${placeOf(issue)}: repetition${doubled(issue)} with the same value`,
    ),
  duplicateGap: (issue) =>
    `${placeOf(issue)}: ${stated(issue, 'count') ?? 'some'} of the gaps have their value in another cell${saying(issue, 'cell', (cell) => ` (${cell})`, '')}`,
  duplicateConflict: (issue) => `${placeOf(issue)}: repetition${doubled(issue)} with a different value`,
  categoriesDiffer: titled('value differs from the sum of its parts in the row'),
  partsDiffer: titled('value differs from the sum of the rows set in below it'),
  totalDiffers: titled('total differs from the sum of its parts'),
  totalChecked: (issue) =>
    saying(
      issue,
      'count',
      (count) => `${placeOf(issue)}: ${count} totals equal the sums of their parts`,
      `${placeOf(issue)}: total equals the sum of its parts`,
    ),
  totalRounded: titled('total and the sum of its parts differ by rounding'),
  areaAssumed: (issue) => `No area stated; imported for ${nameOf(issue) || 'the home area'}`,
  areaNew: (issue) => `${placeOf(issue)}: new area${name(issue)}`,
  areaNear: (issue) => `${placeOf(issue)}: area${name(issue)} resembles a known name`,
  indicatorNew: (issue) => `${placeOf(issue)}: new indicator${name(issue)}`,
  indicatorTwin: (issue) =>
    `${placeOf(issue)}: indicator${name(issue)} is spelt much like ${saying(issue, 'near', (near) => `“${near}”`, 'another one')} of this import`,
  indicatorNear: (issue) => `${placeOf(issue)}: indicator${name(issue)} resembles a known name`,
  hiddenSheet: (issue) => `Sheet “${sheetOf(issue)}” is hidden`,
  hiddenCells: (issue) => `${placeOf(issue)}: hidden rows or columns`,
  raggedRow: (issue) => `${placeOf(issue)}: this row has another number of cells than the header`,
  sheetEmpty: (issue) => `Sheet “${sheetOf(issue)}” is empty`,
  sheetWithoutTable: (issue) => `No table found in sheet “${sheetOf(issue)}”`,
  columnNew: (issue) => `${placeOf(issue)} column${name(issue)} is new`,
  columnGone: (issue) => `${sheetOf(issue)}: the column${name(issue)} of last time is gone`,
  columnRenamed: (issue) => `${placeOf(issue)} column now called${name(issue)}`,
  columnContradicts: (issue) => `${placeOf(issue)} column${name(issue)} holds something else than last time`,
  mappingSetAside: (issue) =>
    `${placeOf(issue)} column${name(issue)} holds something else than last time; this table was recognised anew`,
  columnLeftOut: (issue) => `${placeOf(issue)}: column${name(issue)} was not imported`,
  rowLeftOut: titled('row was not imported'),
  personalWithheld: (issue) => `Column${name(issue)} holds personal data and was not kept`,
  codeDamaged: titled('code was damaged by a spreadsheet program'),
  encodingAssumed: (issue) => `Read with the encoding ${stated(issue, 'encoding') ?? 'GB18030'}`,
  externalCharacters: titled('characters that cannot be shown'),
  targetUnreadable: titled('target not readable'),
  targetWithoutBase: titled('growth target without its base: no target value follows from it'),
  targetOfNothing: titled('target left out: nothing says of which indicator it is'),
  planUnreadable: titled('planned course not readable'),
  reportDayUnreadable: titled('day of the update not readable'),
  linkedUnknown: titled('linked indicator not in the catalogue'),
  dueUnreadable: titled('due date not readable'),
  formAssumed: (issue) =>
    `${subject(issue)}: not stated whether cumulative${saying(issue, 'form', (form) => `; imported as ${FORMS[form] ?? form}`, '')}`,
  noteState: (issue) => `${placeOf(issue)} a note states how firm values are${text(issue)}`,
  noteStateOpen: (issue) => `${placeOf(issue)} a note about the data state fits nothing in the table${text(issue)}`,
  valueJump: titled('differs widely from the periods around it'),
  cumulativeFalls: titled('cumulative value is below the one before'),
  signFlip: titled('sign opposite to the other periods'),
  scaleSlip: titled('the decimal point may have moved'),
  columnShifted: (issue) =>
    `${placeOf(issue)} and below: ${stated(issue, 'count') ?? ''} values equal those known for ${saying(issue, 'other', periodNamed, 'the period beside it')}`,
  rowsShifted: (issue) =>
    `${placeOf(issue)} and below: ${stated(issue, 'count') ?? ''} values equal those known, but in other rows`,
  totalBroken: titled('the total no longer equals its parts'),
  truncated: (issue) => `Table too long; only the first ${stated(issue, 'count') ?? ''} rows were read`,
  registerDateUnreadable: titled('date not readable'),
  registerMonth: titled('date to the month only'),
  registerYearOfTitle: titled('date without a year'),
  registerRowsCarried: (issue) => `${stated(issue, 'count') ?? ''} rows have neither a number nor an enterprise`,
  registerTerm: titled('a term, not a date'),
  codeInvalid: titled('not a valid credit code'),
  codeRewritten: titled('credit code in an unusual spelling'),
  personalMasked: (issue) =>
    stated(issue, 'name') === null ? `${placeOf(issue)}: personal data` : `Column${name(issue)}: personal data`,
  registerAreaUnknown: (issue) => `${placeOf(issue)}: unknown area${name(issue)}`,
  registerKeyBlank: (issue) =>
    `${placeOf(issue)}: key column blank${saying(issue, 'count', (count) => ` (rows: ${count})`, '')}`,
  registerKeyMissing: (issue) =>
    `${placeOf(issue)}: key columns of the known register are missing${saying(issue, 'name', (names) => ` (${names})`, '')}`,
  registerWholeRows: (issue) => `${placeOf(issue)}: no number or field tells the rows apart`,
  registerRowsSame: (issue) =>
    `${placeOf(issue)}: rows that repeat earlier ones exactly${saying(issue, 'count', (count) => ` (${count})`, '')}`,
  firmNamesDiffer: (issue) => `${placeOf(issue)}: another enterprise name under the credit code${doubled(issue)}`,
  firmCodesDiffer: (issue) => `${placeOf(issue)}: another credit code under the enterprise name${doubled(issue)}`,
  archivePassedOver: (issue) =>
    `${stated(issue, 'count') ?? ''} other files in the archive were not opened${text(issue)}`,
  resourceLeftOut: (issue) =>
    `The package’s resource${name(issue)} was not imported${saying(issue, 'path', (path) => `: “${path}”`, '')}`,
  deletionIgnored: (issue) => `The file asks for data to be deleted in ${stated(issue, 'count') ?? ''} places`,
};

const CODE_TROUBLE: Readonly<Record<string, string>> = {
  length: 'It needs 18 characters. Kept as written; the row goes by the enterprise name. Please check.',
  letters:
    'It has characters that no code has, such as I, O, S, V or Z. Kept as written; the row goes by the enterprise name. Please check.',
  checkDigit:
    'Its check character does not fit: at least one character is wrong. Kept as written; the row goes by the enterprise name. Please check.',
};

const RESOURCE_REASONS: Readonly<Record<string, string>> = {
  packageOutside:
    'It leads out of the package and was neither opened nor fetched, for safety. Put the file into the package if you need it.',
  packageMissing: 'The package does not hold this file. Choose it together with the others if you need it.',
  encoding: 'Its encoding is not the one stated. Correct “encoding” and import again.',
};

const remedies: Record<Issue['kind'], Say> = {
  notANumber: always(
    'This cell is not imported, the rest is. Enter a value here, or correct the table and import it again.',
  ),
  shareBelowOne: (issue) => `Imported as ${issue.text ?? ''} %. If these are fractions, change the unit to “1”.`,
  zeroFormula: always(
    'Imported as 0. If the cells it refers to are only not filled in yet, clear it here, or correct the table and import it again.',
  ),
  errorCell: always(
    'This cell is not imported, the rest is. Repair the formula and import again, or enter a value here.',
  ),
  fullWidthDigits: reading('Read as plain digits.'),
  unitInCell: reading('Unit and value were separated.'),
  unitUnknown: (issue) =>
    stated(issue, 'unit') === null && issue.text === null
      ? 'These values are not imported, the rest is. Answer the question about the unit; where none is asked, enter it in the column header.'
      : 'Values are imported with the unit as written. Correct the unit in the column header.',
  unitConverted: always('Converted by moving the decimal point; the original text is kept.'),
  unitMismatch: (issue) =>
    saying(
      issue,
      'expected',
      (unit) =>
        `The indicator is measured in “${unit}”, which cannot be converted; values keep their own unit and stay apart. Please check it.`,
      'It cannot be converted; values keep their own unit and stay apart. Please check it.',
    ),
  periodUnreadable: always('These values are not imported. Enter the period in the column header, e.g. 2023-Q3.'),
  periodAmbiguous: reading('Please choose the right period.'),
  dateAmbiguous: (issue) =>
    saying(
      issue,
      'first',
      (first) => `It may be ${first} or ${stated(issue, 'second') ?? 'another day'}; please choose.`,
      'Please choose the order of day and month.',
    ),
  growthRead: reading('If this is wrong, change it in the column header.'),
  duplicateSame: always('Only one is kept.'),
  duplicateGap: always('The cell with the value is taken.'),
  duplicateConflict: (issue) =>
    saying(
      issue,
      'values',
      (values) => `The values are ${values}. Choose the one to keep; otherwise none is imported.`,
      'Choose the one to keep; otherwise none is imported.',
    ),
  totalDiffers: (issue) =>
    saying(
      issue,
      'sum',
      (sum) => `The parts add up to ${sum}. The total row is not imported; please check the table.`,
      'The total row is not imported; please check the table.',
    ),
  categoriesDiffer: (issue) =>
    saying(
      issue,
      'sum',
      (sum) =>
        `The parts add up to ${sum}; in most other rows they fit. The value is imported as it stands; please check it.`,
      'In most other rows they fit. The value is imported as it stands; please check it.',
    ),
  partsDiffer: (issue) =>
    saying(
      issue,
      'sum',
      (sum) =>
        `The parts add up to ${sum}; at most other times they fit. The value is imported as it stands; please check it.`,
      'At most other times they fit. The value is imported as it stands; please check it.',
    ),
  totalChecked: always('The total row is used as a check only.'),
  totalRounded: (issue) =>
    `${saying(issue, 'sum', (sum) => `The parts add up to ${sum}. `, '')}Some totals differ from the sum of their parts because figures were rounded; they were not adjusted.`,
  areaAssumed: always('If this is wrong, change the area in the table settings.'),
  areaNew: always('It will be added to the areas. If it is an alias of a known area, choose that here.'),
  areaNear: near,
  indicatorNew: always('It will be added to the indicators. If it is an alias of a known one, choose that here.'),
  indicatorTwin: always('If both are one indicator, say so here; otherwise they are imported as two.'),
  indicatorNear: near,
  hiddenSheet: (issue) =>
    issue.severity === 'info'
      ? 'The other sheets are empty, so it was read.'
      : 'Its tables are left out. To import them, open the sheet and tick “Import this table”.',
  hiddenCells: always('Hidden content was read too; please check whether it is needed.'),
  raggedRow: always('Missing cells count as blank, surplus cells are left out. Please check for shifted columns.'),
  sheetEmpty: always('Skipped.'),
  sheetWithoutTable: always('Skipped. If it holds data, choose the header row.'),
  columnNew: always('The settings of last time do not have it; it was recognised anew. Check its role in the head.'),
  columnGone: always('It has no values this time; what was imported before stays.'),
  columnRenamed: always('Taken as the same column of last time. If it is not, change it in the head.'),
  columnContradicts: always('Its role of last time was not taken over; it was recognised anew. Check it in the head.'),
  mappingSetAside: always('The whole table was recognised anew. Check the heads of its columns.'),
  columnLeftOut: (issue) =>
    saying(
      issue,
      'reason',
      (reason) => `Reason: ${reason}. If you need it, change it in the column header.`,
      'If you need it, change it in the column header.',
    ),
  rowLeftOut: (issue) =>
    saying(
      issue,
      'reason',
      (reason) => `Reason: ${reason}. If you need it, change it at the row number.`,
      'If you need it, change it at the row number.',
    ),
  personalWithheld: always('Only the column name is noted.'),
  codeDamaged: always(
    'The last digits are lost, so it cannot serve as a code. Format the column as text and export it again.',
  ),
  encodingAssumed: always('If the text looks garbled, change the encoding.'),
  externalCharacters: always('Kept as they are; please check the table.'),
  targetUnreadable: always('The task is imported without a target and gets no lamp. Enter one here, e.g. ≥90.'),
  targetOfNothing: always(
    'Targets belong to indicators, not to their parts. Name the indicator in the table and import it again.',
  ),
  targetWithoutBase: always(
    'The task is imported, its target stays as it was. Enter growth with its base here, e.g. 在34家基础上增长10%.',
  ),
  planUnreadable: always(
    'The planned course stays as it was, or is straight in time where there was none. Enter one here, e.g. Q1 20%; Q2 50%; Q3 80%.',
  ),
  reportDayUnreadable: always('The row is kept with the day of the whole list. Enter a date here, e.g. 2024-10-08.'),
  linkedUnknown: always(
    'The task is imported without a link to it. Import figures of the indicator, or choose another one in the task.',
  ),
  dueUnreadable: always('The task is imported without a due date. Enter one here, e.g. 2024-12-31.'),
  formAssumed: always('If this is wrong, change it in the column header.'),
  noteState: (issue) => {
    const places = [
      saying(issue, 'rows', (rows) => `row ${rows}`, ''),
      saying(issue, 'columns', (columns) => `column ${columns}`, ''),
    ].filter((place) => place !== '');
    return `${places.length === 0 ? 'All values of the table' : `The values of ${places.join(', ')}`} are marked accordingly. If this is wrong, change the data state.`;
  },
  noteStateOpen: always(
    'Nothing was marked. If needed, choose the data state of the whole table, or name an indicator or period of the table in the note.',
  ),
  valueJump: (issue) =>
    saying(
      issue,
      'previous',
      (previous) =>
        `What is known, or the period before, has ${grouped(previous)}. Imported as it is; check unit and decimal point.`,
      'Imported as it is; please check unit and decimal point.',
    ),
  cumulativeFalls: (issue) =>
    saying(
      issue,
      'previous',
      (previous) =>
        `The cumulative value before is ${grouped(previous)}. Imported as it is; check whether it is a single period.`,
      'Imported as it is; please check whether it is a single period.',
    ),
  signFlip: always('Imported as it is; please check the sign.'),
  scaleSlip: (issue) =>
    saying(
      issue,
      'previous',
      (previous) =>
        `About ${stated(issue, 'factor') ?? ''} times off the known ${grouped(previous)}. Imported as it is; check the unit (thousand or ten thousand yuan, percent or fraction).`,
      'Imported as it is; please check the unit.',
    ),
  columnShifted: always(
    'It may have slipped by a column. Imported as it is; if wrong, correct the period in the column header or untick it above.',
  ),
  rowsShifted: always(
    'One column may have been sorted alone or moved by a row. Imported as it is; if wrong, correct the table or untick it above.',
  ),
  totalBroken: (issue) =>
    `They were equal before the import; after it the total is ${grouped(stated(issue, 'stated') ?? '')} and the parts make ${grouped(stated(issue, 'sum') ?? '')}. Check whether one was forgotten.`,
  truncated: always('The rest was not imported. Split the file and import it in parts.'),
  registerDateUnreadable: always('Kept as written; it does not count in statistics by date.'),
  registerMonth: reading('Kept as a month.'),
  registerYearOfTitle: reading('Read in the year of the title; the text is kept.'),
  registerRowsCarried: always(
    'Saved as text, merged cells keep only their first one: these rows are taken as the enterprise above. Please check.',
  ),
  registerTerm: always(
    'A term counts from the day of issue. Kept as written; it does not count in statistics by date. Write the last day and import again to change that.',
  ),
  codeInvalid: (issue) =>
    CODE_TROUBLE[stated(issue, 'reason') ?? ''] ??
    'Kept as written; the row goes by the enterprise name. Please check.',
  codeRewritten: reading('Taken in its normal form; the original is kept.'),
  personalMasked: always('Only a masked form is kept, never the original.'),
  registerAreaUnknown: (issue) =>
    saying(
      issue,
      'near',
      (found) =>
        `Near “${found}”, but not merged. Kept as written; if it is that area, add an alias in the settings, and imported rows follow.`,
      'Kept as written. If it is a known area, add an alias in the settings, and imported rows follow.',
    ),
  registerKeyBlank: always(
    'These rows are known by their whole content: a changed one counts as new. Please fill the key column in.',
  ),
  registerKeyMissing: always(
    'It cannot be merged with the known register and is not imported. Choose to replace the register, or add these columns and import again.',
  ),
  registerWholeRows: always(
    'Rows are known by their whole content: a row with any change counts as new and the old one stays. Choose to replace the register when the file is complete.',
  ),
  registerRowsSame: always('Kept once.'),
  firmNamesDiffer: (issue) =>
    `${saying(issue, 'values', (values) => `${values}. `, '')}Taken as one enterprise; if it was renamed, fill the former name in.`,
  firmCodesDiffer: (issue) =>
    `${saying(issue, 'values', (values) => `${values}. `, '')}Taken as two enterprises; please check the codes.`,
  archivePassedOver: always('They are no tables, or temporary files of open workbooks.'),
  resourceLeftOut: (issue) =>
    RESOURCE_REASONS[stated(issue, 'reason') ?? ''] ?? 'This file cannot be read; the others go on.',
  deletionIgnored: always(
    'These were not imported, and nothing was deleted. To remove values, take the import back that brought them.',
  ),
};

type Sentences = typeof zhTrouble;
type Trouble = { readonly file: string };
const whose = (trouble: Trouble): string => (trouble.file === '' ? 'The pasted content' : `“${trouble.file}”`);
const refuse =
  (words: string) =>
  (trouble: Trouble): string =>
    `${whose(trouble)} ${words}`;

const refusals: Sentences['refusals'] = {
  empty: refuse('is empty; check whether it was saved completely.'),
  tooLarge: (refusal) =>
    `${whose(refusal)} is too large${saying(refusal, 'limit', (limit) => ` (limit ${limit})`, '')}; split it and import the parts.`,
  binary: refuse('is not a table; choose a CSV, JSON or Excel file.'),
  encrypted: refuse('is protected by a password; remove it in Excel or WPS and import again.'),
  damaged: refuse('is damaged or incomplete; please obtain the file again.'),
  bomb: refuse('would unpack to an abnormal size and was not opened.'),
  oldExcel: refuse('is in a very old Excel format; save it as .xlsx and import again.'),
  xlsb: refuse('is an .xlsb file; save it as .xlsx and import again.'),
  unsupported: refuse('has a format that is not supported; save it as .xlsx or CSV and import again.'),
  openDocument: refuse('is an OpenDocument file; save it as .xlsx in WPS or LibreOffice and import again.'),
  numbers: refuse('is a Numbers file; export it from Numbers as Excel or CSV and import again.'),
  word: refuse(
    'is a Word document; open it, copy the table and paste it on the import page, or save it as .xlsx and import again.',
  ),
  pdf: refuse(
    'is a PDF, from which numbers cannot be read reliably; ask for an Excel or CSV file, or convert it to .xlsx, check it and import that.',
  ),
  nestedArchive: refuse('is an archive inside an archive and was not opened; unpack it and import the files.'),
  tooManyFiles: (refusal) =>
    `${whose(refusal)} holds too many files${saying(refusal, 'limit', (limit) => ` (limit ${limit})`, '')}; import them in parts.`,
  packageDescriptor: refuse(
    'has a datapackage.json that describes no data package; correct it, or choose the tables in it.',
  ),
  packageOutside: (refusal) =>
    `${whose(refusal)} leads to a file outside of the package${saying(refusal, 'path', (path) => `, “${path}”`, '')}, which was not opened for safety; put the file into the package.`,
  packageMissing: (refusal) =>
    `${whose(refusal)} lacks its data file${saying(refusal, 'path', (path) => ` “${path}”`, '')}; choose it too, or the whole folder.`,
  lockFile: refuse('is a temporary file of an open workbook; choose the original file.'),
  invalidJson: (refusal) =>
    `${whose(refusal)} is not valid JSON${saying(refusal, 'line', (line) => ` (line ${line})`, '')}; correct it and import again.`,
  noObservations: refuse('holds no values to import; check whether it is the right file.'),
  noTable: refuse('holds no table; check whether it is the right file or sheet.'),
  fault: refuse('met a fault of the program; other files are not affected. Please report it to the maintainers.'),
  unreadable: refuse('could not be read; check that it was not moved or locked, and try again.'),
  encoding: refuse('has an unknown text encoding; choose one, or save it as UTF-8.'),
  snapshotDamaged: refuse('is not a complete Tidemark workspace; nothing was changed. Use another backup.'),
  snapshotNewer: refuse('was saved by a newer Tidemark; update first. Nothing was changed.'),
  snapshotPublic: refuse('is a public edition with aggregates only; nothing was changed. Choose a full backup.'),
};

type Asked = Pick<Question, 'sheet' | 'cells' | 'params'>;
const tableOf = (question: Asked): string =>
  question.sheet === null || question.sheet === '' ? 'This table' : `“${question.sheet}”`;
const cellsOf = (question: Asked): string =>
  question.cells.length === 0
    ? ''
    : ` (${question.cells.slice(0, 3).join(', ')}${question.cells.length > 3 ? ', …' : ''})`;

const namesOf = (question: Asked): string => {
  const all = namesAsked(question);
  return all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
};

const questions: Sentences['questions'] = {
  period: (question) => `${tableOf(question)} states no period. When are these values from?`,
  unit: (question) =>
    namesOf(question) === ''
      ? `${tableOf(question)} states no unit. What is the unit of these values?`
      : `${tableOf(question)} leaves the unit of some rows blank: ${namesOf(question)}${cellsOf(question)}. What is the unit of these rows?`,
  area: (question) =>
    `${tableOf(question)} states no area and holds no known indicator. Which area are these values from?`,
  form: (question) =>
    question.suggestions.includes('end')
      ? `${tableOf(question)} is up to a day (${question.params['name'] ?? ''}, …). Are its values the state on that day, or sums from January to it?`
      : `${tableOf(question)} does not say whether its values (${question.params['name'] ?? ''}, …) count for the period alone or from January on. Which is it?`,
  encoding: ({ params }) =>
    params['unfit'] === undefined
      ? 'With which encoding does the text look right?'
      : `This file cannot be read as ${params['unfit']}. With which encoding does the text look right?`,
  ambiguousPeriod: (question) =>
    `${tableOf(question)} has periods${cellsOf(question)} that can be read in several ways. Which one?`,
  ambiguousDate: (question) => `${tableOf(question)} has dates${cellsOf(question)}. Which comes first, month or day?`,
  header: (question) => `${tableOf(question)}: which row is the header?`,
  conflict: (question) => `One item has different values${cellsOf(question)}. Which one shall be kept?`,
  percentOrFraction: (question) =>
    `${tableOf(question)}: are the values${cellsOf(question)} percentages (23.6) or fractions (0.236)?`,
  triangle: (question) =>
    `${tableOf(question)}: do “▲” and “△” before numbers${cellsOf(question)} mean an increase or a minus sign?`,
  layout: (question) =>
    `${tableOf(question)} has a year a row and quarters or months across; these columns could not be read. Leave them out, or write one period a row and import again?`,
  revisionReason: (question) =>
    question.params['count'] === 1
      ? 'One published value differs from the stored one. Why does it change?'
      : `${question.params['count'] ?? ''} published values differ from the stored ones. Why do they change?`,
};

const failures: Sentences['failures'] = {
  quota: 'There is not enough storage; nothing was written. Delete data or free disk space, then try again.',
  blocked: 'The browser does not allow data to be kept here (perhaps a private window). Use a normal window.',
  upgradeBlocked: 'Another tab still runs an older version. Close the other Tidemark tabs and reload this page.',
  stale: 'The data were changed elsewhere and compared anew. Please review again and import.',
  undoRefused:
    'Values of this import were changed later, so it cannot be undone directly. Undo the later import first.',
  newerDatabase: 'The data in this browser were saved by a newer Tidemark. Please use the newer version.',
  unknownStorage: 'The data in this browser could not be read or written. Reload the page and try again.',
  fileUnreadable: 'The file could not be read. Check that it was not moved or locked, and try again.',
  workerStopped: 'Processing stopped unexpectedly; nothing was written. Please try again.',
  downloadFailed: 'The file could not be saved. Check whether the browser allows downloads.',
  noClipboard: 'The clipboard holds no table.',
  noFiles: 'The dropped folder holds no files. Choose others.',
  demoUnavailable: 'The demo data could not be loaded. Check the network and try again.',
  readOnly:
    'This window shows published data, which cannot be changed. Take “follow” out of the address to open your own workspace.',
};

export const enTrouble: Sentences = { issues, remedies, refusals, questions, failures };
