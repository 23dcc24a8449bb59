// English words of the kinds of charts beside trend and ranking; the same keys as zh/shapes.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const shapes: Words['shapes'] = {
  subject: 'Item',
  difference: 'Difference',
  otherScope: 'other scope',
  notRanked: 'not ranked',
  overlapsWith: (area) => `overlaps with ${area}`,
  scopeLeftOut: (names) => `Other scope, not set beside the rest: ${names}`,
  overlapLeftOut: (names) => `Overlapping, not set beside the rest: ${names}`,
  notRankedLeftOut: (names) => `Not ranked: ${names}`,
  rose: (name, from, to) => `${name} rose from ${from} to ${to}`,
  fell: (name, from, to) => `${name} fell from ${from} to ${to}`,
  stayed: (name, value) => `${name} stayed at ${value}`,
  risen: (count, total) => `${count} of ${total} rose`,
  besideTarget: (name, actual, target) => `${name}: ${actual}, target ${target}`,
  met: (count, total) => `${count} of ${total} met the target`,
  hollowIs: (period) => `Hollow dots: ${period}`,
  strongerIsMore: 'stronger colour: larger value',
  earlierPeriods: (count) => `${plural(count, 'earlier period')}: see the table`,
  schematic: 'Schematic arrangement, not a map',
  moves: {
    added: 'New',
    renewed: 'Renewed',
    movedIn: 'Moved in',
    expired: 'Expired',
    movedOut: 'Moved out',
    cancelled: 'Cancelled',
  },
  otherMoves: 'Other moves (not listed)',
  moreThan: (period, value) => `${value} more than at the ${period}`,
  lessThan: (period, value) => `${value} fewer than at the ${period}`,
  sameAs: (period) => `the same as at the ${period}`,
  remainder: (value) =>
    `The known moves do not explain all: other moves ${value} (empty frame), such as leaving or cancelled`,
  clauseSeparator: '; ',
  unnamedDots: (names) => `Dots without a name: ${names}`,
  unnamedCount: (count) => `${plural(count, 'dot')} without a name: see the table`,
  scatterAria: (title, count) => `Scatter: ${title}. ${plural(count, 'area')}. All values are in the table.`,
  step: 'Step',
  sign: 'Sign',
  waterfallAria: (title, count) => `Waterfall: ${title}. ${plural(count, 'step')}. All values are in the table.`,
  ladder: 'cultivation ladder',
  arrival: (name, value) => `↑ ${name}: ${value}`,
  arrivalName: (name) => `↑ ${name}`,
  arrivalMark: '↑: came onto the step within the year',
  stepIs: (name, value) => `${name}: ${value}`,
  stepsOverlap: 'One enterprise may stand on several steps, so steps are not added',
  ladderAria: (title, count) =>
    `Ladder: ${title}. ${plural(count, 'step')}, from below upwards. All values are in the table.`,
  part: 'Part',
  parts: 'parts',
  total: 'Total',
  shareOf: (period) => `Share, ${period}`,
  largestPart: (name, value) => `${name} is largest with ${value}`,
  partIs: (name, value) => `${name}: ${value}`,
  makesUp: (percent) => `${percent} of the total`,
  notWhole: 'parts do not make up a stated total',
  doesNotAdd: 'The parts of this indicator do not add (a ratio, a mean or a distinct count) and are not drawn',
  partsDiffer: (period, sum, total, difference) =>
    `${period}: the parts add up to ${sum}, the total is ${total}, ${difference} apart; not drawn as 100%`,
  partsRounded: (period, sum, total, difference) =>
    `${period}: the parts add up to ${sum}, the total is ${total}; rounding makes the ${difference}`,
  noTotal: (periods) => `No total to check against, not drawn as 100%: ${periods}`,
  negativeParts: (period) => `${period} has negative values and is not drawn as 100%`,
  zeroParts: (names) => `Zero and therefore not to be seen: ${names}`,
  compositionAria: (title, parts, periods) =>
    `Stacked columns: ${title}. ${plural(parts, 'part')}, ${plural(periods, 'period')}. All values are in the table.`,
  oneScale: 'All panels have one scale',
  panelsPage: (page, pages) => `Page ${page} of ${pages}`,
  panelsAria: (title, shown, all) =>
    `Small panels: ${title}. ${shown} of ${all} panels on one scale. All values are in the table.`,
  ofTarget: (value, target) => `${value} of ${target}`,
  reached: 'Reached of the yearly target',
  bulletTick: 'Vertical line: yearly target',
  bulletBands: (good) => `Grey from dark to light: where lamps are red, yellow and ${good}, up to the plan`,
  noBands: (names) => `Not judged by points behind plan, drawn without bands: ${names}`,
  noTargetOrValue: 'no yearly target or no value of the year',
  noTargetLeftOut: (names) => `No yearly target or no value of the year, not drawn: ${names}`,
  bulletsAria: (title, count) =>
    `Bullet rows: ${title}. ${plural(count, 'row')}, each with its percentage, value and target. All values are in the table.`,
  heatAria: (title, rows, columns) =>
    `Heat table: ${title}. ${plural(rows, 'area')}, ${plural(columns, 'period')}, a number in every cell. All values are in the table.`,
  tilesAria: (title, count) =>
    `Tiles: ${title}. ${plural(count, 'area')}, each with its name and value. All values are in the table.`,
  slopeAria: (title, count, from, to) =>
    `Slope chart: ${title}. ${plural(count, 'line')}, ${from} and ${to}. All values are in the table.`,
  dumbbellAria: (title, count, from, to) =>
    `Dumbbell chart: ${title}. ${plural(count, 'row')}, ${from} and ${to}. All values are in the table.`,
};
