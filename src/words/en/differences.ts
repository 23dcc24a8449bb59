// English words of what changed between two states; the same keys as zh/differences.ts.
import type { Words } from '../zh';
import { plural } from '../plural';

const OPERATORS = { '>=': '≥', '<=': '≤', '=': '=' } as const;

const some = (parts: readonly (readonly [number, string])[]) =>
  parts.filter(([count]) => count > 0).map(([count, text]) => text.replace('#', String(count)));

export const differences: Words['differences'] = {
  title: 'Changes',
  lead: 'Compares two states of the data: which values, targets and tasks changed, and which lamps turned.',
  before: 'Before',
  after: 'Now',
  sections: {
    lamps: 'Lamps that turned',
    tasks: 'Tasks',
    targets: 'Targets',
    values: 'Values',
    derived: 'Values derived from registers',
    registers: 'Registers',
    definitions: 'Definitions and texts',
  },
  definitions: {
    indicators: 'Indicators',
    areas: 'Areas',
    lists: 'Rules of lists',
    rules: 'Derivation rules',
    annotations: 'Annotations',
    sentences: 'Edited sentences',
    boards: 'Boards',
  },
  added: 'added',
  removed: 'removed',
  otherParts: 'other parts changed',
  value: (number, unit) => `${number}${unit === '%' ? '' : ' '}${unit}`.trim(),
  target: (operator, value) => `${OPERATORS[operator]} ${value}`,
  task: (reports, isDone, note) =>
    [
      isDone ? 'done' : '',
      reports > 0 ? `${plural(reports, 'new report')}${note === undefined ? '' : `: ${note}`}` : '',
      !isDone && reports === 0 ? 'contents changed' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  rows: (added, revised, removed) =>
    some([
      [added, '# rows added'],
      [revised, '# changed'],
      [removed, '# gone'],
    ]).join(', ') || 'head or description changed',
  counts: (added, revised, removed) =>
    some([
      [added, '# added'],
      [revised, '# changed'],
      [removed, '# gone'],
    ]).join(', '),
  headline: (tally) => {
    const lamps = tally.lamps > 0 ? [`${plural(tally.lamps, 'lamp')} turned`] : ['no lamp turned'];
    const values = [
      tally.added > 0 ? `${plural(tally.added, 'value')} added` : '',
      tally.revised > 0 ? `${plural(tally.revised, 'value')} revised` : '',
      tally.removed > 0 ? `${plural(tally.removed, 'value')} gone` : '',
    ].filter((part) => part !== '');
    const others = [
      tally.tasks > 0 ? plural(tally.tasks, 'task') : '',
      tally.targets > 0 ? plural(tally.targets, 'target') : '',
      tally.registers > 0 ? plural(tally.registers, 'register') : '',
      tally.definitions > 0 ? plural(tally.definitions, 'definition or text', 'definitions or texts') : '',
    ].filter((part) => part !== '');
    const rest = others.length === 0 ? [] : [`changed: ${others.join(', ')}`];
    if (values.length + others.length + tally.lamps === 0) return 'Nothing changed.';
    const said = [...lamps, ...values, ...rest].join('; ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  lampsOn: (day) => `All lamps are judged as of ${day}, so that only changes of data and tasks turn them.`,
  derivedMark: 'derived',
  more: (count) => `${count} more`,
  now: 'The data as they stand',
  nothing: 'Before there were any data',
  afterImport: (id, at, file) => `After entry ${id} (${at}${file === '' ? '' : `, ${file}`})`,
  chooseFile: 'Choose a snapshot file…',
  withoutFile: 'Without this file',
  save: 'Save all as CSV',
  toIndicator: 'See this indicator',
  columns: {
    kind: 'Kind',
    subject: 'Subject',
    place: 'Area and period',
    before: 'Before',
    after: 'Now',
    remark: 'Remark',
  },
};
