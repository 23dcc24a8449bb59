// Every English word a person reads; the same keys as zh.ts.
import { entryOf } from '../model/entryOf';
import { enCli } from './enCli';
import { enReview } from './enReview';
import { enShell } from './enShell';
import { enTrouble } from './enTrouble';
import { shippedTexts } from './en/shippedTexts';
import { enReadableUnits, enUnits, unitName } from './enUnits';
import { formatPartEn, formatPeriodEn } from './enPeriod';
import { formatNumber, formatSigned } from './formatNumber';
import { readableValue } from './readableValue';
import type { Words } from './zh';
import { app } from './en/app';
import { common } from './en/common';
import { overview } from './en/overview';
import { path } from './en/path';
import { indicator } from './en/indicator';
import { compare } from './en/compare';
import { tasks } from './en/tasks';
import { promises } from './en/promises';
import { taskPage } from './en/taskPage';
import { taskEdit } from './en/taskEdit';
import { registers } from './en/registers';
import { importing } from './en/importing';
import { log } from './en/log';
import { settings } from './en/settings';
import { lampCard } from './en/lampCard';
import { lamps } from './en/lamps';
import { changes } from './en/changes';
import { differences } from './en/differences';
import { charts } from './en/charts';
import { headlines } from './en/headlines';
import { shapes } from './en/shapes';
import { derive } from './en/derive';
import { rules } from './en/rules';
import { sentences } from './en/sentences';
import { texts } from './en/texts';
import { publishing } from './en/publishing';
import { wall } from './en/wall';
import { exporting } from './en/exporting';
import { report } from './en/report';
import { deck } from './en/deck';
import { template } from './en/template';
import { slides } from './en/slides';

const LOCALE = 'en';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "1 entity", "1 item"; measures such as "10,000 yuan" stay as they are. */
function singular(name: string): string {
  return name === 'people' ? 'person' : name.replace(/ies$/, 'y').replace(/s$/, '');
}

export const en: Words = {
  locale: LOCALE,
  htmlLanguage: 'en',

  app,

  common,

  overview,
  path,

  indicator,

  compare,

  tasks,

  promises,

  taskPage,
  taskEdit,

  registers,

  importing,

  log,

  settings,

  derive,
  rules,

  sentences,

  texts,
  publishing,

  wall,

  statuses: {
    normal: 'not stated',
    preliminary: 'preliminary',
    final: 'final',
    revised: 'revised',
    estimated: 'estimated',
    forecast: 'forecast',
    break: 'break in series',
    definitionDiffers: 'definition differs',
    unreliable: 'unreliable',
  },

  missing: {
    blank: 'no data',
    notApplicable: 'not applicable',
    notCollected: 'not collected',
    notPublished: 'not yet published',
    belowUnit: 'below one unit',
    suppressed: 'not disclosed',
    noCases: 'no cases',
    unreadable: 'not readable',
  },
  noValue: 'no data',
  notTracked: 'not tracked',

  forms: { period: 'single period', cumulative: 'year to date', end: 'end of period' },
  frequencies: {
    year: 'yearly',
    half: 'half-yearly',
    quarter: 'quarterly',
    month: 'monthly',
    day: 'daily',
    fiscal: 'fiscal year',
    span: 'several years',
  },
  directions: {
    up: 'more is better',
    down: 'less is better',
    full: 'should be 100%',
    neutral: 'a volume without merit',
  },
  kinds: {
    stock: 'stock at the end',
    flow: 'flow in the period',
    ratio: 'ratio',
    mean: 'mean',
    distinct: 'distinct count',
  },
  operators: { '>=': '≥', '<=': '≤', '=': '' },

  lampCard,
  lamps,

  changes,
  differences,

  charts,

  headlines,

  shapes,

  exporting,

  report,
  deck,
  template,
  slides,

  ...enTrouble,
  ...enShell,
  ...enCli,
  ...enReview,

  unitNames: enUnits,
  largerUnitDecimals: 1,
  largerUnits: {
    元: [
      { unit: 'thousand yuan', shift: 3 },
      { unit: 'million yuan', shift: 6 },
      { unit: 'billion yuan', shift: 9 },
    ],
    千元: [
      { unit: 'million yuan', shift: 3 },
      { unit: 'billion yuan', shift: 6 },
    ],
    万元: [
      { unit: 'million yuan', shift: 2 },
      { unit: 'billion yuan', shift: 5 },
    ],
    百万元: [{ unit: 'billion yuan', shift: 3 }],
    亿元: [{ unit: 'billion yuan', shift: 1 }],
  },
  settledUnits: {},
  shippedText: (text) => entryOf(shippedTexts, text) ?? text,
  readableUnits: enReadableUnits,

  formatPeriod: (value, form) => formatPeriodEn(value, form),
  formatPart: (value, form) => formatPartEn(value, form),
  formatYear: (year) => String(year),
  formatSpan: (from, to) => `${from} to ${to}`,
  formatRange: (from, to, form) => {
    if (from === to) return formatPeriodEn(to, form);
    const isYears = /^\d{4}$/.test(from);
    return isYears ? `${from}–${to}` : `${formatPeriodEn(from, form)} to ${formatPeriodEn(to, form)}`;
  },
  formatDate: (day) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
  formatNumber: (value, decimals) => formatNumber(value, decimals, LOCALE),
  formatSigned: (value, decimals) => formatSigned(value, decimals, LOCALE),
  formatPercent: (percent, decimals) => `${formatNumber(percent, decimals, LOCALE)}%`,
  formatUnit: (unit, count) => (count === 1 ? singular(unitName(unit)) : unitName(unit)),
  formatValue: (value, unit, decimals) => {
    const other = entryOf(enReadableUnits, unit);
    if (other !== undefined) {
      const { number, unit: name } = readableValue(value, unit, decimals, en);
      return `${number} ${name}`;
    }
    const number = formatNumber(value, decimals, LOCALE);
    if (unit === '%') return `${number}%`;
    return `${number} ${/^−?1$/.test(number) ? singular(unitName(unit)) : unitName(unit)}`;
  },
};
