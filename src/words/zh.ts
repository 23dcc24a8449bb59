// Every Chinese word a person reads. The shape of this object is the contract: en.ts must answer the same keys.
// Law: plain, calm, exact; a sentence about trouble names the place and the way out.
import type { MissingStatus, PresentStatus, ValueForm } from '../model/observation';
import type { Direction, IndicatorKind } from '../model/indicator';
import type { Frequency, IsoDate, Period } from '../model/period';
import type { TargetOperator } from '../model/target';
import { FRACTION } from '../model/unit';
import { formatNumber, formatSigned } from './formatNumber';
import type { SettledUnits, UnitStep } from './unitStep';
import { formatPartZh, formatPeriodZh } from './zhPeriod';
import { zhCli } from './zhCli';
import { zhReview } from './zhReview';
import { zhShell } from './zhShell';
import { zhTrouble } from './zhTrouble';
import { app } from './zh/app';
import { common } from './zh/common';
import { overview } from './zh/overview';
import { path } from './zh/path';
import { indicator } from './zh/indicator';
import { compare } from './zh/compare';
import { tasks } from './zh/tasks';
import { promises } from './zh/promises';
import { taskPage } from './zh/taskPage';
import { taskEdit } from './zh/taskEdit';
import { registers } from './zh/registers';
import { importing } from './zh/importing';
import { log } from './zh/log';
import { settings } from './zh/settings';
import { lampCard } from './zh/lampCard';
import { lamps } from './zh/lamps';
import { changes } from './zh/changes';
import { differences } from './zh/differences';
import { charts } from './zh/charts';
import { headlines } from './zh/headlines';
import { shapes } from './zh/shapes';
import { derive } from './zh/derive';
import { rules } from './zh/rules';
import { sentences } from './zh/sentences';
import { texts } from './zh/texts';
import { publishing } from './zh/publishing';
import { wall } from './zh/wall';
import { exporting } from './zh/exporting';
import { report } from './zh/report';
import { deck } from './zh/deck';
import { template } from './zh/template';
import { slides } from './zh/slides';

const LOCALE = 'zh-CN';

export const zh = {
  locale: LOCALE as string,
  htmlLanguage: 'zh-CN' as string,

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
    normal: '未注明',
    preliminary: '初步',
    final: '最终',
    revised: '修订',
    estimated: '估计',
    forecast: '预计',
    break: '口径变更',
    definitionDiffers: '口径不同',
    unreliable: '可靠性低',
  } satisfies Record<PresentStatus, string> as Record<PresentStatus, string>,

  missing: {
    blank: '无数据',
    notApplicable: '不适用',
    notCollected: '未统计',
    notPublished: '待公布',
    belowUnit: '不足一个单位',
    suppressed: '不公开',
    noCases: '未发生',
    unreadable: '未能读出',
  } satisfies Record<MissingStatus, string> as Record<MissingStatus, string>,
  /** Shown where no observation exists at all. */
  noValue: '无数据',
  notTracked: '未统计',

  forms: { period: '当期', cumulative: '本年累计', end: '期末' } satisfies Record<ValueForm, string> as Record<
    ValueForm,
    string
  >,
  frequencies: {
    year: '年度',
    half: '半年',
    quarter: '季度',
    month: '月度',
    day: '每日',
    fiscal: '财年',
    span: '跨年',
  } satisfies Record<Frequency, string> as Record<Frequency, string>,
  directions: {
    up: '越高越好',
    down: '越低越好',
    full: '应达到 100%',
    neutral: '只反映工作量',
  } satisfies Record<Direction, string> as Record<Direction, string>,
  kinds: {
    stock: '期末存量',
    flow: '期间数量',
    ratio: '比率',
    mean: '平均数',
    distinct: '去重数',
  } satisfies Record<IndicatorKind, string> as Record<IndicatorKind, string>,
  operators: { '>=': '≥', '<=': '≤', '=': '' } satisfies Record<TargetOperator, string> as Record<
    TargetOperator,
    string
  >,

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

  ...zhTrouble,
  ...zhShell,
  ...zhCli,
  ...zhReview,

  /** Unit as shown; a unit that is not listed is shown as it is. */
  unitNames: {} as Readonly<Record<string, string>>,
  /** 亿元 is written with two decimals. */
  largerUnitDecimals: 2,
  /** Larger units for one chart or sentence: the shift is a power of ten of the stated unit. */
  largerUnits: {
    元: [
      { unit: '万元', shift: 4 },
      { unit: '亿元', shift: 8 },
    ],
    千元: [
      { unit: '万元', shift: 1 },
      { unit: '亿元', shift: 5 },
    ],
    万元: [{ unit: '亿元', shift: 4 }],
    百万元: [{ unit: '亿元', shift: 2 }],
    人: [{ unit: '万人', shift: 4 }],
    件: [{ unit: '万件', shift: 4 }],
    户: [{ unit: '万户', shift: 4 }],
    家: [{ unit: '万家', shift: 4 }],
  } as Readonly<Record<string, readonly UnitStep[]>>,
  /** What units were settled for everything that stands together; none until somebody settles them. */
  settledUnits: {} as SettledUnits,
  /** A text of the shipped catalogue in the language; any other as it stands. */
  shippedText: (text: string): string => text,
  /** Units that the language cannot say, and what it says instead: value × 10^−shift. */
  readableUnits: {} as Readonly<Record<string, UnitStep>>,

  formatPeriod: (value: Period, form: ValueForm): string => formatPeriodZh(value, form),
  /** Part of the period within its year, for two-line axis labels; null for whole years. */
  formatPart: (value: Period, form: ValueForm): string | null => formatPartZh(value, form),
  formatYear: (year: number): string => `${year}年`,
  formatSpan: (from: string, to: string): string => `${from}至${to}`,
  /** From one period to another of the same frequency: "2019—2024年", "2022年一季度至2024年四季度". */
  formatRange: (from: Period, to: Period, form: ValueForm): string => {
    const last = formatPeriodZh(to, form);
    if (from === to) return last;
    return /^\d{4}$/.test(from) ? `${from}—${last}` : `${formatPeriodZh(from, form)}至${last}`;
  },
  formatDate: (day: IsoDate): string =>
    `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  formatNumber: (value: number, decimals: number | null): string => formatNumber(value, decimals, LOCALE),
  formatSigned: (value: number, decimals: number | null): string => formatSigned(value, decimals, LOCALE),
  /** "90.7%" from 90.7. */
  formatPercent: (percent: number, decimals: number): string => `${formatNumber(percent, decimals, LOCALE)}%`,
  /** Name of a unit; `count` where the number of things changes it. */
  formatUnit: (unit: string, _count?: number): string => (unit === FRACTION ? '小数' : unit),
  /** Value with its unit for sentences: "36,280万元", "2.08%". */
  formatValue: (value: number, unit: string, decimals: number | null): string =>
    `${formatNumber(value, decimals, LOCALE)}${unit}`,
};

export type Words = typeof zh;
