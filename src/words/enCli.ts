// English words of the command line.
import { plural } from './plural';
import type { zhCli } from './zhCli';

export const enCli: typeof zhCli = {
  cli: {
    help: `Usage: tidemark read FILE-OR-FOLDER... [options]

Reads tables and says what is in each file: format, encoding, sheets, tables, series and
values, rows and columns left out, questions that a person must answer. Changes no file
and stores nothing.

Options:
  --json             print JSON (docs/read-report.schema.json describes it)
  --period PERIOD    for tables that state none, e.g. 2023, 2023Q3, 2023-09
  --unit UNIT        for tables that state none, e.g. 万元, or by indicator: GERD=EUR,Share=%
  --area AREA        for tables that state none, name or code
  --sheet SHEET      read this sheet only, by name or position
  --mapping FILE     take tables as saved: a file of table settings (of as many forms as
                     there are), or the JSON of this command
  --encoding NAME    text encoding, e.g. gb18030
  --language zh|en   language of the output
  --help, --version

Exit status: 0 can be imported; 1 questions are open; 2 a file cannot be imported.

Usage: tidemark grade --method METHOD [--json] [FILE]

Grades progress by a published method: reads cases as JSON from a file or standard input and answers each with
status, value and score. Methods: schedule-gap, achievement, baseline-distance, growth-rate,
growth-rate-as-published, projection (see docs/methods.md)

Usage: tidemark derive REGISTER... --rule RULE --on DAY | --period PERIOD [options]

Derives an indicator from registers by a rule: --rule QY01 --on 2023-11-10 --by area --json.
Options: --by area|field|type|level, --area AREA, --rules FILE (own rules), --sheet,
--encoding, --json (see docs/cli.md)

Usage: tidemark pack FILE-OR-FOLDER... -o FILE [--mapping FILE] [--public]
       tidemark publish FILE-OR-FOLDER... --to URL-OR-FOLDER [--mapping FILE] [--public]

Makes a snapshot of tables, or publishes it to the data folder of a site or to a WebDAV folder. --public:
aggregates only. User and password come from TIDEMARK_USER and TIDEMARK_PASSWORD (see docs/cli.md)

Usage: tidemark report WORKSPACE-OR-FOLDER --year YEAR [--charts] [--last-year FILE] -o FILE.docx
       tidemark report WORKSPACE-OR-FOLDER --bulletin QUARTER -o FILE.docx

Makes the annual report or a bulletin, a Word document (.docx) or Markdown (.md). --on DAY: the date under it
(see docs/cli.md)

Usage: tidemark deck WORKSPACE-OR-FOLDER --period TIME [--board BOARD] [--area AREA] [--on DAY] [--template TEMPLATE.pptx] -o FILE.pptx

Makes a presentation: the standard report, or the pages of a board (overall, tasks, category/NAME); see docs/cli.md

Usage: tidemark export WORKSPACE-OR-FOLDER [--indicators A,B] [--area AREA] -o FILE

Writes the figures as a table (.csv, .xlsx, .json), or everything as a data package (.tidemark.zip); see docs/cli.md

Usage: tidemark changes BEFORE AFTER [--on DAY] [--json] [--mapping FILE]

Compares two states of the data (workspaces, snapshots or folders): lamps that turned, values added, revised and gone,
changes of tasks, targets and registers (see docs/cli.md)`,
    asks: (path, questions) =>
      `${path} leaves questions open; no file was made. Import it once in the app, save the table settings and give them with --mapping.\n${questions.map((one) => `  ${one}`).join('\n')}`,
    nothingToPack: 'There are no tables; no file was made.',
    notWritten: (path) => `${path} could not be written. Check the folder and its permissions.`,
    packed: (path, files, sha256) => `${path} made from ${plural(files, 'file')}\nsha256 ${sha256}`,
    published: (to, sequence, sha256) => `Published to ${to} (number ${sequence})\nsha256 ${sha256}`,
    unchanged: (to) => `${to} holds the same data already; nothing was changed.`,
    replacing: (title, at) => `Follows the publication ${title === null ? '' : `of ${title} `}at ${at}.`,
    overtaken: (title, at) =>
      `${title ?? 'Somebody else'} published first, at ${at}; that one is shown and this one was not published. Look at it, then publish again.`,
    takenAway: 'latest.json was removed meanwhile; nothing was published. Publish again.',
    leftOutOfEdition: (counts) =>
      `Not in the public edition: ${plural(counts.registers, 'register')} (${plural(counts.registerRows, 'row')}), ${plural(counts.rules, 'rule')} of derivation, ${plural(counts.remarks, 'internal remark')}, ${plural(counts.sentences, 'reworded sentence')}, ${plural(counts.boardTexts, 'text')} of boards, ${plural(counts.persons, 'name')} of persons, ${plural(counts.smallCounts, 'count')} of fewer than 3 persons.`,
    unknownOption: (option) => `There is no option ${option}. See --help.`,
    missingValue: (option) => `Option ${option} needs a value.`,
    unknownCommand: (command) => `There is no command ${command}. See --help.`,
    unknownMethod: (method) => `There is no method ${method}. --help shows the usage.`,
    badCases: (place) =>
      place === ''
        ? 'The input is no JSON array of cases.'
        : `${place} of the cases is missing or not what it should be. See docs/methods.md.`,
    noGrade: {
      oneYear: 'less than two years of data',
      oppositeSigns: 'base and current value have opposite signs and no growth rate',
      zeroBase: 'the base is zero and has no growth rate',
      zeroTarget: 'the target is zero and has no growth rate',
      noTarget: 'no target',
      targetIsBase: 'the target is the base',
      targetYearPassed: 'the target year is not after the base year',
      beyondNumbers: 'a figure is too large or too small to compute with',
    },
    badYear: (text) => `“${text}” is no year, such as 2023.`,
    reportFormat: (path) => `${path} ends neither in .docx nor in .md.`,
    deckFormat: (path) => `${path} does not end in .pptx.`,
    deckEmpty: (time) => `There is nothing to present about ${time}; no file was made.`,
    deckWritten: (path, slides) => `Made ${path}: ${slides} slides.`,
    unknownBoard: (board, boards) => `There is no board “${board}”. There are: ${boards.join(', ')}.`,
    reportUnreadable: (path) => `${path} is neither a Word document (.docx) nor plain text and could not be read.`,
    reportRuns: (period) => `${period} has not ended yet; no report was made.`,
    reportWritten: (path, numbers, toWrite, toCheck) =>
      `${path} made: ${plural(numbers, 'number')} with their source, ${plural(toWrite, 'place')} to be written, ${toCheck} to be checked.`,
    onOrPeriod: 'Give one of --on DAY and --period PERIOD.',
    noFiles: 'No file was given. See --help.',
    exportFormat: (output) => `${output} cannot be written: end its name with .csv, .xlsx, .json or .tidemark.zip.`,
    packageIsWhole: (output) => `${output} is the whole data package; it cannot hold some indicators or areas only.`,
    exported: (output, series, values) => `${output} written: ${series} series, ${plural(values, 'value')}.`,
    packageWritten: (output) => `The whole data package was written to ${output}.`,
    unknownIndicator: (name) => `There is no indicator “${name}”. Give its code or name.`,
    nothingToExport: 'There are no such values; no file was made.',
    notTwo: 'Give two states of the data, the earlier one first. See --help.',
    notFound: (path) => `${path} was not found.`,
    mappingUnreadable: (path) => `${path} is no usable mapping.`,
    mappingTaken: (isTaken) =>
      isTaken ? 'Saved table settings were taken over' : 'No saved table settings are of this form',
    badPeriod: (text) => `“${text}” is no period that can be read.`,
    snapshot: 'A saved workspace: restore it on the Data log page of Tidemark.',
    statuses: { imported: 'can be imported', questions: 'has open questions', refused: 'cannot be imported' },
    fileLine: (format, encoding, bytes) =>
      encoding === null ? `${format}, ${bytes} bytes` : `${format}, ${encoding}, ${bytes} bytes`,
    hiddenSheet: ' (hidden)',
    tableLine: (sheet, range, layout) => `Table ${sheet}!${range}: ${layout}`,
    counts: (series, values, missing, gaps) =>
      `${series} series, ${values} values, ${missing} missing with a reason, ${gaps} blank`,
    registerRows: (name, rows) => `Register “${name}”: ${rows} rows`,
    taskCount: (name, tasks, targets) => `Task list “${name}”: ${tasks} tasks, ${targets} targets`,
    targetCount: (targets) => `${targets} targets`,
    seriesLine: (name, area, unit, span) => `${name}  ${area}  ${unit}  ${span}`,
    noArea: '(no area stated)',
    noUnit: '(no unit stated)',
    moreSeries: (count) => `… and ${count} more series`,
    question: 'To be answered',
    issue: 'Note',
    moreIssues: (count) => `… and ${count} more`,
    leftOut: 'Left out',
    interrupted: 'Interrupted: only the files before that are reported.',
    outcome: {
      line: (status, path, what) => `${status}: ${path}${what === '' ? '' : ` — ${what}`}`,
      separator: ', ',
      series: (series, values) => `${series} series, ${plural(values, 'value')}`,
      rows: (rows) => plural(rows, 'listed row'),
      questions: (count) => plural(count, 'question'),
      leftOut: (count) => `${count} left out`,
      refusals: {
        empty: 'empty',
        tooLarge: 'too large',
        binary: 'no table',
        encrypted: 'password',
        damaged: 'damaged',
        bomb: 'abnormal size when unpacked',
        oldExcel: 'very old Excel format',
        xlsb: '.xlsb format',
        unsupported: 'format not supported',
        openDocument: 'OpenDocument format',
        numbers: 'Numbers file',
        word: 'Word document',
        pdf: 'PDF',
        nestedArchive: 'archive inside an archive',
        tooManyFiles: 'too many files',
        packageDescriptor: 'no valid package descriptor',
        packageOutside: 'leads out of the package',
        packageMissing: 'data file is missing',
        lockFile: 'temporary file',
        invalidJson: 'not valid JSON',
        noObservations: 'no values',
        noTable: 'no table in it',
        unreadable: 'could not be read',
        fault: 'fault of the program',
        encoding: 'unknown encoding',
        snapshotDamaged: 'incomplete workspace',
        snapshotNewer: 'saved by a newer version',
        snapshotPublic: 'a public edition, no backup',
      },
    },
    summary: (files, imported, questions, refused) =>
      `${files} files: ${imported} can be imported, ${questions} have open questions, ${refused} cannot be imported.`,
  },
};
