// Tidy tables of indicators, one row a value: sheets made up after what open statistics look like.
import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { MappedTable } from '../../../src/intake/map/mappedTable';
import { notationFor, parsePeriodCell, periodContextOf } from '../../../src/intake/notation/periodsOfColumn';
import { recognise } from '../../../src/intake/recognise';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import { names, proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

const roles = (rows: Rows): readonly string[] => shortRoles(tableOf(proposalFor(sheetOf(rows))));

function mapped(rows: Rows): MappedTable {
  const sheet = sheetOf(rows);
  return mapTable(sheet, tableOf(proposalFor(sheet)), { file: 'x.csv', tableIndex: 0 });
}

const years = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(first + index));

/** One row a year and area; `cells` says what stands in it. */
const panel = (areas: readonly string[], cells: (year: string, area: string, at: number) => readonly Cell[]): Rows =>
  areas.flatMap((area, place) => years(2010, 6).map((year, at) => cells(year, area, place * 6 + at)));

const AREAS = ['UKC11', 'UKC12', 'UKD31'];

describe('columns of numbers', () => {
  it('R-590 takes numbers under "units" for amounts and names no unit after them', () => {
    const rows = panel(AREAS, (year, area, at) => [area, year, String(5000 + at * 7), String(20_000 + at * 31)]);
    const table = mapped([['geo', 'year', 'units', 'rooms'], ...rows]);
    expect(new Set(table.series.map(({ indicator, unit }) => `${indicator} ${unit}`))).toEqual(
      new Set(['units null', 'rooms null']),
    );
  });

  it('R-590 still takes one number for all rows under "unit" for what the file calls the unit', () => {
    const rows = panel(AREAS, (year, area, at) => [area, year, '1', String(at + 0.5)]);
    expect(roles([['geo', 'year', 'unit', 'value'], ...rows])[2]).toBe('unit');
  });

  it('R-591 takes an index with fractions for a measure and whole numbers that go up for line numbers', () => {
    const index = years(1990, 12).map((year, at) => [year, String(98.4 + at), String(at / 10)]);
    expect(roles([['Date', 'Index', 'Inflation'], ...index])[1]).toBe('value Index');
    const lines = years(1990, 12).map((year, at) => [String(at + 1), year, String(at / 10)]);
    expect(roles([['Index', 'Date', 'Inflation'], ...lines])[0]).toBe('ignored index');
  });

  it('R-592 finds line numbers in a table of which only some rows are looked at', () => {
    const areas = Array.from({ length: 400 }, (_, at) => `area ${at}`);
    const rows = panel(areas, (year, area, at) => [String(at + 1), year, area, String(at / 8)]);
    expect(roles([['', 'date', 'country', 'rate'], ...rows])[0]).toBe('ignored index');
  });

  it('R-593 takes small counts that come again for the measure where years and codes are all else', () => {
    const rows = panel(AREAS, (year, area, at) => [year, area, '2006', String(at % 3)]);
    const table = mapped([['year', 'nuts_id', 'nuts_year_spec', 'companies_founded'], ...rows]);
    expect([table.layout, table.series.length, table.entries.count]).toEqual(['long', 3, 18]);
  });

  it('R-593 lets "before 2014" date a classification as well, without cutting a series', () => {
    const rows = panel(AREAS, (year, area, at) => [year, area, year < '2014' ? '-2014' : '2014', String(at + 0.5)]);
    expect(mapped([['year', 'lep_id', 'lep_year_spec', 'spend'], ...rows]).series).toHaveLength(3);
  });
});

describe('columns beside the values', () => {
  it('R-594 cuts by a source of data where two tell of the same year', () => {
    const rows = ['gcag', 'gistemp'].flatMap((source, at) => years(1990, 8).map((year) => [source, year, at + 0.25]));
    const { series, questions } = mapped([['Source', 'Year', 'Mean'], ...rows]);
    expect([series.map(({ dimensions }) => dimensions), questions]).toEqual([
      [{ Source: 'gcag' }, { Source: 'gistemp' }],
      [],
    ]);
  });

  it('R-594 keeps a source as a remark where no two rows need it', () => {
    const rows = years(1990, 8).map((year, at) => [at < 4 ? 'first survey' : 'second survey', year, at + 0.25]);
    expect(roles([['Source', 'Year', 'Mean'], ...rows])[0]).toBe('note');
  });

  it.each(['lep_id', 'LAD21CD', 'nuts_code', 'iso3c', 'country_id'])(
    'R-595 takes codes under %s for areas',
    (header) => {
      const rows = panel(['E37000001', 'E37000003'], (year, area, at) => [area, year, String(at + 0.5)]);
      expect(roles([[header, 'year', 'rate'], ...rows])[0]).toBe('area');
    },
  );

  it('R-595 takes them for codes beside the names of the areas', () => {
    const rows = panel(['Chile', 'Peru'], (year, area, at) => [area, area.slice(0, 2), year, String(at + 0.5)]);
    expect(roles([['Country', 'Country ID', 'Year', 'PPP'], ...rows]).slice(0, 2)).toEqual(['area', 'areaCode']);
  });

  it('R-596 leaves out and names places on the map and the time in another notation', () => {
    const rows = panel(['A', 'B'], (year, area, at) => [area, 54.1, -1.25, year, `${year}.042`, at + 0.5]);
    const { leftOut } = mapped([['station', 'latitude', 'longitude', 'year', 'decimal date', 'level'], ...rows]);
    expect(leftOut.map(({ reason, labels }) => [reason, labels])).toEqual([
      ['coordinate', ['latitude', 'longitude']],
      ['otherTime', ['decimal date']],
    ]);
  });
});

describe('periods', () => {
  const read = (texts: readonly string[], pointOne: 'middle' | 'october' | null) => {
    const chosen = pointOne === null ? null : { pair: null, pointOne, dayOrder: null };
    const context = periodContextOf(texts, null, chosen);
    return texts.map((text) => parsePeriodCell(text, context)).map((one) => one?.period ?? one?.ambiguous);
  };

  it('R-597 asks whether 1880.5 in a column of nothing else is the middle of a year or its May', () => {
    const texts = ['1880.5', '1881.5', '1882.5'];
    expect(read(texts, null)[0]).toEqual(['1880', '1880-05']);
    expect(read(texts, 'middle')).toEqual(['1880', '1881', '1882']);
    expect(read(texts, 'october')).toEqual(['1880-05', '1881-05', '1882-05']);
    expect(read(['2023.4', '2023.5', '2023.6'], null)).toEqual(['2023-04', '2023-05', '2023-06']);
  });

  it.each(['1880', '1880-05'])('R-597 remembers the answer %s', (answer) => {
    const notation = notationFor('1880.5', answer);
    const context = periodContextOf(['1880.5', '1881.5', '1882.5'], null, notation);
    expect(parsePeriodCell('1880.5', context)?.period).toBe(answer);
  });

  it('R-598 reads years that are counted on from before 1800, and no numbers that are not', () => {
    const rows = years(1750, 260).map((year, at) => [year, at + 0.5]);
    expect(mapped([['Year', 'Total'], ...rows]).entries.count).toBe(260);
    expect(read(['1650', '1900'], null)[0]).toBeUndefined();
  });
});

describe('units', () => {
  const offered = (header: string): readonly string[] | undefined =>
    proposalFor(sheetOf([['Year', header], ...years(1990, 9).map((year, at) => [year, at + 7.25])])).questions[0]
      ?.suggestions;

  it('R-447 offers % for a name with that sign and nothing for an exchange rate', () => {
    expect(offered('Unemployed % of labor force')).toEqual(['%']);
    expect(offered('Exchange rate')).toEqual([]);
    expect(offered('Unemployment rate')).toEqual(['%']);
  });

  it('R-447 knows mm, cm, ppm and ppb in the bracket of a header', () => {
    const rows = years(1990, 9).map((year, at) => [year, at + 7.25, at + 0.5]);
    expect(roles([['Year', 'Sea level (mm)', 'CO2 (ppm)'], ...rows]).slice(1)).toEqual([
      'value Sea level mm',
      'value CO2 ppm',
    ]);
  });
});

describe('what stands around a table', () => {
  const areas: Rows = [
    ['region', 'households'],
    ['North', 12.4],
    ['South', 3.2],
  ];
  const periodOf = (stem: string, file: string) => {
    const { mapping, questions } = proposalFor(sheetOf(areas, stem), file);
    return [mapping.tables[0]?.defaults.period, questions.find(({ kind }) => kind === 'period')?.suggestions[0]];
  };

  it('R-445 asks for the period of a text whose name alone holds a year, and offers that year', () => {
    expect(periodOf('income_2015', 'income_2015.csv')).toEqual([null, '2015']);
    expect(periodOf('income_2015', 'all.zip/a/income_2015.csv')).toEqual([null, '2015']);
  });

  it('R-445 believes "2023年" in such a name, and the name that a person gave a sheet', () => {
    expect(periodOf('各区收入2023年', '各区收入2023年.csv')).toEqual(['2023', undefined]);
    expect(periodOf('2015', 'income.xlsx')).toEqual(['2015', undefined]);
  });

  it('R-446 keeps numbers that hardly repeat for values though their type is "string"', () => {
    const field = { title: null, unit: null, unitHint: null };
    const fields = [
      { ...field, name: 'year', content: 'time' as const },
      { ...field, name: 'labour', content: 'text' as const },
      { ...field, name: 'share', content: 'number' as const },
    ];
    const stated = { title: null, notes: [], fields, hasHeader: true, missing: {}, decimal: null };
    const rows = years(1990, 12).map((year, at) => [year, String(50_000 + at * 113), String(50 + at / 8)]);
    const sheet = { ...sheetOf([['year', 'labour', 'share'], ...rows]), stated };
    expect(shortRoles(tableOf(proposalFor(sheet)))).toEqual(['period:whole', 'value labour', 'value share']);
  });
});

describe('exports of the World Bank and the OECD', () => {
  const seriesOf = (rows: Rows): readonly string[] => [
    ...new Set(mapped(rows).series.map(({ indicator, area, unit }) => `${indicator} | ${area} | ${unit}`)),
  ];

  it('R-447 takes the units of English names in rows from their brackets, which stay in the name', () => {
    const rows = [
      ['Country Name', 'Country Code', 'Series Name', 'Series Code', '2000 [YR2000]', '2001 [YR2001]'],
      ['Chile', 'CHL', 'GDP (current US$)', 'NY.GDP.MKTP.CD', '77.5', '71.2'],
      ['Chile', 'CHL', 'GDP (constant 2015 US$)', 'NY.GDP.MKTP.KD', '97.5', '91.2'],
      ['Chile', 'CHL', 'Literacy (years 15 to 24)', 'SE.ADT.1524', '97.1', '..'],
      ['Chile', 'CHL', 'Jobs (% of labor force) (modeled ILO estimate)', 'SL.EMP.ZS', '57.1', '57.2'],
    ];
    expect(seriesOf(rows)).toEqual([
      'GDP (current US$) | Chile | current US$',
      'GDP (constant 2015 US$) | Chile | constant 2015 US$',
      'Literacy (years 15 to 24) | Chile | null',
      'Jobs (% of labor force) (modeled ILO estimate) | Chile | % of labor force',
    ]);
  });

  it('R-596 reads series across, without their code, and the code of the time cuts nothing', () => {
    const rows = ['Chile', 'Peru'].flatMap((area, at) =>
      ['2000', '2001'].map((year) => [
        year,
        `YR${year}`,
        area,
        area.toUpperCase().slice(0, 3),
        String(70.5 + at),
        '26654',
      ]),
    );
    const header = ['Time', 'Time Code', 'Country Name', 'Country Code'];
    const measures = ['GDP (current US$) [NY.GDP.MKTP.CD]', 'Population, total [SP.POP.TOTL]'];
    expect(seriesOf([[...header, ...measures], ...rows])).toEqual([
      'GDP (current US$) | Chile | current US$',
      'Population, total | Chile | null',
      'GDP (current US$) | Peru | current US$',
      'Population, total | Peru | null',
    ]);
  });

  it('R-447 takes what the OECD calls the measure of an indicator for its unit', () => {
    const header = ['LOCATION', 'INDICATOR', 'SUBJECT', 'MEASURE', 'FREQUENCY', 'TIME', 'Value', 'Flag Codes'];
    const rows = ['AUS', 'AUT'].flatMap((area) => [
      [area, 'GDEXPRD', 'TOT', 'PC_GDP', 'A', '1996', '1.58', ''],
      [area, 'GDEXPRD', 'TOT', 'MLN_USD', 'A', '1996', '7012.5', 'E'],
    ]);
    expect(seriesOf([header, ...rows])).toEqual([
      'GDEXPRD | AUS | PC_GDP',
      'GDEXPRD | AUS | MLN_USD',
      'GDEXPRD | AUT | PC_GDP',
      'GDEXPRD | AUT | MLN_USD',
    ]);
  });
});

describe('resources of a data package', () => {
  const resource = (name: string, first: number, count: number, level: number) => {
    const field = { title: null, unit: null, unitHint: null };
    const fields = [
      { ...field, name: 'year', content: 'time' as const },
      { ...field, name: 'price', content: 'number' as const },
    ];
    const rows = years(first, count).map((year, at) => [year, String(level + at + 0.5)]);
    const stated = { title: null, notes: [], fields, hasHeader: true, missing: {}, decimal: null };
    return { ...sheetOf([['year', 'price'], ...rows], name), stated };
  };
  const named = (sheets: readonly Sheet[]) =>
    recognise({ file: 'datapackage.json', sheets, names }).mapping.tables.map((table) => shortRoles(table)[1]);

  it('R-437 are told apart by their names where they hold the same measure with other values', () => {
    expect(named([resource('nominal', 1990, 9, 100), resource('real', 1992, 9, 80)])).toEqual([
      'value nominal / price',
      'value real / price',
    ]);
  });

  it('R-437 keep one name where one goes on with the other or says the same', () => {
    expect(named([resource('part-1', 1990, 9, 100), resource('part-2', 1999, 9, 80)])[0]).toBe('value price');
    expect(named([resource('all', 1990, 9, 100), resource('recent', 1992, 5, 102)])[1]).toBe('value price');
  });
});
