// English words of generated sentences. Templates are data: see analysis/sentences/fillTemplate.
import type { sentences as zh } from '../zh/sentences';

const report: typeof zh.report = [
  {
    id: 'talent',
    opening: 'In {year}: ',
    groups: [
      [
        '{RC06} pre-reviews of work permits for foreigners',
        '{RC01} recommended for provincial talent projects',
        '{RC03} selected for innovation projects of the Huaguoshan talent plan of the city',
        '{RC04} approved as provincial technology deputy managers',
        '{PT02} new city-level engineering research centres',
      ],
    ],
  },
  {
    id: 'policy',
    opening: '',
    groups: [
      [
        'For {QY03-1} enterprises newly certified and {QY04-1} certified again as high-tech in {year-1}, {amount:ZC01} was paid out',
      ],
      [
        '{names:QY12} named provincial private technology enterprise of {year}',
        '{names:QY13} named city gazelle enterprise',
        '{QY02} certified as high-tech enterprise',
        '{QY09} high-tech enterprises brought in from outside the city',
      ],
    ],
  },
  {
    id: 'awards',
    opening: '',
    groups: [
      [
        '{first:CG10} awarded {honours:CG10}',
        'joint innovation centres, some in preparation, at the end of the year: {PT05}',
      ],
    ],
  },
  {
    id: 'stock',
    opening: '',
    groups: [['At the end of {year} the district had {QY01} enterprises certified as high-tech', '{net:QY01}']],
  },
  {
    id: 'contracts',
    opening: 'In the year: ',
    groups: [['{CG01} technology contracts registered', 'worth {amount:CG02}', '{change:CG02}', '{completion:CG02}']],
  },
  {
    id: 'intensity',
    opening: '',
    groups: [['R&D spending was {stated:YF02} of GDP', '{change:YF02}']],
  },
  {
    id: 'outreach',
    opening: 'In the year: ',
    groups: [
      [
        'legal and policy outreach events: {FZ01}',
        'visits to enterprises: {FZ02t}',
        'enterprises covered: {FZ02}',
        '{shortfall:FZ02}',
      ],
    ],
  },
];

export const sentences: typeof zh = {
  report,
  clause: ', ',
  group: '; ',
  end: '.',
  firms: (count) => `${count} ${count === '1' ? 'enterprise' : 'enterprises'}`,
  namedFirms: (names, count) => `${names} (${count} enterprises)`,
  firmsAmong: (names, count) => `${names} and others (${count} enterprises)`,
  expected: (value) => `${value} expected`,
  stated: (value, states) => `${value} (${states})`,
  states: {
    normal: '',
    preliminary: 'preliminary',
    final: 'final',
    revised: 'revised',
    estimated: 'estimate',
    forecast: 'forecast',
    break: 'definition changed',
    definitionDiffers: 'other definition',
    unreliable: 'low reliability',
    recomputed: 'own calculation',
  },
  withDerived: 'compared with own calculation',
  none: (period, name) => `${name}, ${period}: none`,
  comesIn: (period, name, month) => `${name}, ${period}: to be published in ${month}`,
  overdueSince: (period, name, month) => `${name}, ${period}: due in ${month}, not imported yet`,
  net: {
    more: (value) => `${value} more than at the end of last year`,
    less: (value) => `${value} less than at the end of last year`,
    same: 'the same as at the end of last year',
    rise: (percent) => `up ${percent}`,
    fall: (percent) => `down ${percent}`,
  },
  schedule: {
    ahead: (points) => `${points} points ahead of plan`,
    behind: (points) => `${points} points behind plan`,
    onPlan: 'exactly on plan',
  },
  shortfall: (goal, value) => `${value} short of the target of ${goal}`,
  place: (within, place) => `ranking ${place} in ${within}`,
  placeAmong: (within, place, count) => `ranking ${place} of the ${count} areas of ${within} with data`,
  up: (places) => `up ${places} on the rank of last year`,
  down: (places) => `down ${places} on the rank of last year`,
  samePlace: 'the same rank as last year',
  record: (since) => `the highest since ${since}`,
  firstAbove: (since, value) => `above ${value} for the first time since ${since}`,
  parts: (listed, shares) => `of which ${listed} (${shares})`,
  part: (name, value) => `${name} ${value}`,
};
