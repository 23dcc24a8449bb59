// English words of headlines made from figures; the same keys as zh/headlines.ts.
import type { Words } from '../zh';

export const headlines: Words['headlines'] = {
  level: (period, name, value) => `${name}, ${period}: ${value}`,
  rise: (percent) => `up ${percent} on the year`,
  fall: (percent) => `down ${percent} on the year`,
  raisePoints: (points) => `up ${points} percentage points on the year`,
  lowerPoints: (points) => `down ${points} percentage points on the year`,
  more: (value) => `${value} more than the year before`,
  less: (value) => `${value} less than the year before`,
  same: 'same as the year before',
  sinceYearEnd: {
    rise: (percent) => `up ${percent} since the end of last year`,
    fall: (percent) => `down ${percent} since the end of last year`,
    raisePoints: (points) => `up ${points} percentage points since the end of last year`,
    lowerPoints: (points) => `down ${points} percentage points since the end of last year`,
    more: (value) => `${value} more than at the end of last year`,
    less: (value) => `${value} less than at the end of last year`,
    same: 'same as at the end of last year',
  },
  completion: (percent) => `${percent} of the yearly target`,
  rank: (area, place, count) => `${area} ranks ${place} of ${count}`,
  areaAt: (area, value) => `${area}: ${value}`,
  first: (area, value) => `${area} leads with ${value}`,
  highest: (area, value) => `${area} is highest, at ${value}`,
  firstTied: (areas, value) => `${areas} lead with ${value} each`,
  fastest: (period, name, value) => `${name} grew fastest, ${period}: index ${value}`,
  andOthers: (names, count) => `${names} and others (${count})`,
  between: (period, name) => `${name}, ${period}`,
  missing: (period, name, reason) => `${name}, ${period}: ${reason}`,
  separator: ', ',
};
