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
        '{RC03} selected for innovation projects of the city’s Huaguoshan talent plan',
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
];

export const sentences: typeof zh = {
  report,
  clause: ', ',
  group: '; ',
  end: '.',
  firms: (count) => `${count} ${count === '1' ? 'enterprise' : 'enterprises'}`,
  namedFirms: (names, count) => `${names} (${count} enterprises)`,
  firmsAmong: (names, count) => `${names} and others (${count} enterprises)`,
};
