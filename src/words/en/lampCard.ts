// English words of the card of a lamp and of the rules of lists; the same keys as zh/lampCard.ts.
import type { Words } from '../zh';

const late = (near: number): string => `A target missed on its due date is yellow from ${near}% on, else red.`;

export const lampCard: Words['lampCard'] = {
  computed: (lamp) => `Computed: ${lamp}`,
  overriddenUntil: (until) => `Set by hand until ${until}`,
  method: (name) => `Method: ${name}`,
  terms: {
    gap: (planned, completion, gap) => `planned ${planned} − completed ${completion} = ${gap} points`,
    distance: (time, completion, gap) => `time passed ${time} − way covered ${completion} = ${gap} points`,
    part: (completion, planned, percent) => `completed ${completion} ÷ planned ${planned} = ${percent}`,
    whole: (completion) => `completed ${completion}`,
    growth: (growth, needed, ratio) => `growth a year ${growth} ÷ needed ${needed} = ${ratio}`,
    growthAlone: (growth) => `changed by ${growth} for the better on the same months of the year before`,
    projection: (projected, percent) => `would stand at ${projected} when due, ${percent} of the way`,
  },
  score: (score) => `score ${score} (−5 to 5)`,
  thresholds: {
    scheduleGap: ({ green, yellow, near }, good) =>
      `A gap up to 0 is on schedule, up to ${green} points nearly on schedule (${good}), up to ${yellow} yellow, beyond red. ${late(near)} Gaps are rounded to 0.1 before they are compared.`,
    achievement: (_, good) =>
      `From 90% ${good}, from 75% yellow, less is red; rounded to 0.1 first, so 89.5% is yellow. What adds up is held against the planned part of the target, a level against all of it.`,
    baselineDistance: ({ green, yellow, near }, good) =>
      `The share of the way from the baseline, behind the share of the time: up to ${green} points ${good}, up to ${yellow} yellow, beyond red. ${late(near)}`,
    growthRate: ({ near }, good) =>
      `Growth of 0.95 of what is needed is ${good}, from 0.60 yellow, less is red; without a target 1.5% for the better is ${good}, from 0.5% yellow. ${late(near)}`,
    projection: ({ near }, good) =>
      `Covering 95% of the way by the due date is ${good}, from 10% yellow, less is red; without a target 2% for the better is ${good}, from 0.5% yellow. ${late(near)}`,
  },
  sources: {
    scheduleGap:
      'Source: lamps of key tasks as Chinese offices publish them (10 and 30 points); the band from 0 to 10, which has no name there, is called nearly on schedule.',
    achievement: 'Source: achievement of ServiceNow goals.',
    baselineDistance: 'Source: share of key results as the City of Oslo tracks them.',
    growthRate: 'Source: growth rates of Open SDG and Statistics Canada; a base or target of zero is not judged.',
    projection: 'Source: progress chart of the UN Statistics Division.',
  },
  baseFromData: (value, period) => `${value}, from the data of ${period}`,
  curveYears: (curve, years) => `${curve} (${years})`,
  projection: 'Projected to the due date',
  projected: (value, low, high, due) => `${value} on ${due}; ${low} to ${high} by its slowest and fastest past`,
  projectedBy: {
    season: (count) => `by the share of the year reached by then in ${count} earlier years`,
    pace: (count) => `by the pace of ${count} periods of this year`,
    drift: (count) => `by the change over the latest ${count} points`,
  },
  history: 'Lamp by month',
  historyNone: 'The years of the list have not begun.',
  madeGood: 'made good later',
  monthWithout: 'no data of this month',
  months: (year) => `Months of ${year}`,
  overrides: 'Set by hand',
  overrideAdd: 'Set the lamp by hand',
  overrideHint:
    'Only changes what is shown; the computed lamp stays beside it. Needs a reason and an end date, and can be undone in the log.',
  overrideColor: 'Show as',
  overrideReason: 'Reason',
  overrideFrom: 'From',
  overrideUntil: 'Until',
  overrideText: (color, from, until) => `${color} from ${from} to ${until}`,
  overrideEnd: 'End',
  overrideEndOf: (color) => `End “${color}” set by hand`,
  overrideFaults: {
    reason: 'Please give the reason.',
    from: 'Please enter the first day.',
    until: 'Please enter the last day.',
    order: 'The last day cannot be before the first.',
  },
  noteAdded: (title) => `Lamp of “${title}” set by hand`,
  noteEnded: (title) => `Lamp of “${title}” no longer set by hand`,
  rulesOf: (list) => `Rules of lamps of “${list}”`,
  rulesHint: 'In force as soon as they are saved; a target with its own method keeps that. Can be undone in the log.',
  rulesMethod: 'Method',
  goodPoints: (good) => `On schedule, ${good}: behind by up to (points)`,
  yellowPoints: 'Yellow: behind by up to (points)',
  nearPercent: 'Yellow when due: completion from (%)',
  goodColor: 'Colour of on schedule',
  madeGoodRule: 'A red month that was made good later is yellow in the history',
  rollUp: 'Together',
  rollUps: { counts: 'counts of colours', worst: 'the worst lamp, with counts' },
  rulesFaults: {
    points: 'Please enter numbers from 0 to 100; the limit of yellow cannot be below that of on schedule.',
    near: 'Please enter a number from 0 to 100.',
  },
  rulesReset: 'Back to the default rules',
  noteRules: (list) => `Rules of lamps of “${list}” changed`,
};
