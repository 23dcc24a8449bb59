// English words of what targets and tasks say, beyond the columns of a task list; the same keys as zh/promises.ts.
import type { Words } from '../zh';

export const promises: Words['promises'] = {
  years: 'Years',
  content: 'Content',
  taskSource: 'Source of the task',
  related: 'Other linked indicators',
  problems: 'Problems',
  nextStep: 'Next step',
  evidence: 'Evidence',
  counts: 'Counts',
  countsNames: { total: 'total', increase: 'net increase' },
  netIncrease: (target) => `net increase ${target}`,
  method: 'Method',
  methodOfList: 'as the list',
  methods: {
    scheduleGap: 'schedule gap',
    achievement: 'achievement',
    baselineDistance: 'distance from the start',
    growthRate: 'growth rate',
    projection: 'projection',
  },
  labelled: (name, text) => `${name}: ${text}`,
  again: (name, number) => `${name} (no. ${number})`,
  remedy: (number) => `Shortcoming ${number}`,
  measure: 'Remedy',
  remedyDue: (date) => `remedy due ${date}`,
  remedyDone: (date) => `remedied on ${date}`,
  beforeAfter: (before, after) => `before ${before}, after ${after}`,
  override: (number) => `Colour set by hand ${number}`,
  overrideText: (color, from, until, reason) => `${color} from ${from} to ${until}, because: ${reason}`,
};
