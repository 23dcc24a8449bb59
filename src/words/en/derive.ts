// English words of indicators derived from registers; the same keys as zh/derive.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const derive: Words['derive'] = {
  line: (rule, when, value) => `${rule}  ${when}  ${value}`,
  behind: ({ rows, looked }) => `  from ${plural(rows, 'row')}; ${plural(looked, 'row')} looked at`,
  panel: 'Indicators derived from this register',
  caption: (day) =>
    `Derived, not checked by the statistics bureau; whole years or their ends${day === null ? '' : `, this year up to ${day}`}, as far as the register goes`,
  indicator: 'Indicator',
  title: 'Derived from registers',
  rule: 'Derived values are not checked by the statistics bureau; where a value is published, that one counts.',
  derived: 'Derived',
  stated: 'Published',
  difference: 'Difference',
  rows: 'Rows behind it',
  rowsOf: (when, register) => `Rows of “${register}” behind ${when}`,
  notImported: 'none',
  leftOutRows: (rows) => `${plural(rows, 'more row')} cannot be judged and ${rows === 1 ? 'is' : 'are'} left out`,
  agrees: (when, value) => `For ${when}, what was published and what the register gives agree: ${value}.`,
  differs: (when, stated, derived, by, isMore) =>
    `For ${when}, ${stated} was published and the register gives ${derived}, ${by} ${isMore ? 'more' : 'less'}.`,
  inArea: (when, area) => `${when} (${area})`,
  working: 'Deriving indicators from the registers…',
  failed: 'Indicators could not be derived from the registers; only imported values are shown.',
  quoted: (name) => `“${name}”`,
  several: (names) =>
    `${names} are registers of one kind, and nothing says which of them counts: nothing is derived from them. Undo the import of one in the log, or import them as one.`,
  openRows: 'Derived from a register, not checked by the statistics bureau; opens the rows behind it',

  nothing: 'No indicator derives from this register.',
  endings: (months) =>
    months === '' ? 'Nothing runs out in the next 12 months.' : `Running out in the next 12 months: ${months}.`,
  endingsByArea: (places) => ` By area: ${places}.`,
  endingIn: (month, count) => `${month} ${count}`,
  notStated: '(not stated)',
  leftOut: (reason, count) => `${plural(count, 'row')} left out: ${reason}`,
  reasons: {
    dateMissing: 'no date',
    dateUnreadable: 'the date cannot be read',
    dateInexact: 'only a month or a year is stated, which leaves it open',
    endMissing: 'no end of validity',
    endUnreadable: 'the end of validity cannot be read',
    endedEarly: 'cancelled or moved out',
    numberMissing: 'no number',
    numberUnreadable: 'the number cannot be read',
    otherUnit: 'another unit that cannot be converted',
    daysReversed: 'the end lies before the beginning',
    nothingNamed: 'what it is about is not stated',
    areaMissing: 'no area',
    areaUnknown: 'the area is not known',
    areaOutside: 'outside of the area',
  },
  endsDiffer: (count) =>
    `${plural(count, 'row')} with an end that differs from the one by the day of issue, which counts`,
  noRule: (rule) => `There is no rule ${rule}.`,
  noRegister: (rule, register) => `Rule ${rule} needs a register of the kind “${register}”, and the files hold none.`,
  noField: (rule, register, fields) => `“${register}” lacks columns that rule ${rule} needs: ${fields.join(', ')}.`,
  noRegisterIn: (path) => `${path} holds no register.`,
  noSplit: (by) => `The rule cannot be split by “${by}”, or the register has no such column.`,
  unknownArea: (area) => `There is no area ${area}.`,
  badRules: (path, place) =>
    place === ''
      ? `${path} is no JSON array of rules.`
      : `${place} of the rules in ${path} is missing or not what it should be.`,
};
