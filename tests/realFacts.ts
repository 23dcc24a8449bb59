// What the owners of the real files state about them: the facts that the command line and the page are both held to.
// Facts only, with the number of series and values that a correct import has, some values by name, and refusals by kind.
import type { RefusalKind } from '../src/model/issue';

/** One value by name; null where the file names no area or indicator. */
export interface StatedValue {
  readonly area: string | null;
  /** Part of the indicator's name or of a member of its dimensions. */
  readonly indicator: string | null;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
}

export interface ValueFile {
  readonly path: string;
  readonly series: number;
  readonly values: number;
  /** Series that the file names and never gives a value: they are reported, and nothing of them can be stored. */
  readonly withoutValues: number;
  /** Answers to what the file leaves open; units by column, "" for the only one. */
  readonly period: string | null;
  readonly units: Readonly<Record<string, string>>;
  readonly stated: readonly StatedValue[];
}

export interface RefusedFile {
  readonly path: string;
  readonly refusal: RefusalKind;
}

function values(
  path: string,
  [series, count]: readonly [number, number],
  stated: readonly (readonly [string | null, string | null, string, string, number])[],
  more: Partial<Pick<ValueFile, 'period' | 'units' | 'withoutValues'>> = {},
): ValueFile {
  return {
    path,
    series,
    values: count,
    period: more.period ?? null,
    units: more.units ?? {},
    withoutValues: more.withoutValues ?? 0,
    stated: stated.map(([area, indicator, unit, period, value]) => ({ area, indicator, unit, period, value })),
  };
}

const PATENTS = 'cn-yearbook/patents-in-force';
const bulletin = (year: string, national: readonly [number, number], beijing: readonly [number, number]): ValueFile =>
  values(
    `cn-yearbook/rd-bulletin-${year}.xlsx`,
    [64, 64],
    [
      ['全国', 'RD经费', '亿元', year, national[0]],
      ['全国', 'RD强度', '%', year, national[1]],
      ['北京', 'RD经费', '亿元', year, beijing[0]],
      ['北京', 'RD强度', '%', year, beijing[1]],
    ],
    { period: year, units: { RD经费: '亿元', RD强度: '%' } },
  );

/** Files whose values are imported, some of them once their questions are answered. */
export const valueFiles: readonly ValueFile[] = [
  values(
    'cn-yearbook/rd-intensity-by-region-2012-2021.xlsx',
    [32, 320],
    [
      ['全国', null, '%', '2012', 1.905817520314897],
      ['全国', null, '%', '2021', 2.43],
      ['北京', null, '%', '2021', 6.53],
      ['西藏', null, '%', '2016', 0.18911849957374252],
    ],
  ),
  values(
    'cn-yearbook/hightech-industry-rd-2021.xlsx',
    [472, 472],
    [
      ['全国', '研发机构数', '个', '2021', 23041],
      ['全国', '人员折合全时当量', '人年', '2021', 1119629.6],
      ['全国', '经费内部支出', '万元', '2021', 56845724.2],
      ['全国', '专利申请数', '件', '2021', 397524],
    ],
  ),
  values(
    'cn-yearbook/public-budget-by-region-2021.xlsx',
    [766, 766],
    [
      ['地方合计', '合计', '亿元', '2021', 210623.04],
      ['地方合计', '科学技术', '亿元', '2021', 6464.24],
      ['北京', '科学技术', '亿元', '2021', 449.4463],
      ['新疆', '科学技术', '亿元', '2021', 42.8595],
    ],
  ),
  ...(
    [
      ['2021', 14417426, 405037, 5623],
      ['2022', 16840692, 477790, 6613],
      ['2023', 19279828, 574323, 7853],
    ] as const
  ).map(([year, all, inventions, tibet]) =>
    values(
      `${PATENTS}-${year}.xlsx`,
      [140, 140],
      [
        ['全国', '合计', '件', year, all],
        ['北京', '发明', '件', year, inventions],
        ['西藏', '合计', '件', year, tibet],
      ],
    ),
  ),
  values(
    'cn-yearbook/rd-intensity-2012-2020-html-inside.xls',
    [32, 288],
    [
      ['北京', null, '%', '2020', 6.44],
      ['西藏', null, '%', '2020', 0.23],
    ],
  ),
  bulletin('2021', [27956.3, 2.44], [2629.3, 6.53]),
  bulletin('2023', [33357.1, 2.65], [2947.1, 6.73]),
  values(
    'gbk-csv/分省年度数据 (1).csv',
    [31, 527],
    [
      ['北京市', '人口数', '人', '2024', 22470],
      ['北京市', '人口数', '人', '2006', 14294],
      ['北京市', '人口数', '人', '2015', 335775],
    ],
  ),
  values('gbk-csv/分省年度数据 (3).csv', [31, 527], [['广东省', '就业人员', '万人', '2024', 2049.4]]),
  // The collection names 2021 for the value of 天津市; the file has it in the column of 2022.
  values(
    'gbk-csv/分省年度数据 (5).csv',
    [31, 217],
    [
      ['北京市', null, '%', '2024', -4.7],
      ['天津市', null, '%', '2022', -22.1],
      ['西藏自治区', null, '%', '2024', 35.2],
    ],
  ),
  values(
    'worldbank/API_GB.XPD.RSDV.GD.ZS_DS2_en_csv_v2_232.csv',
    [195, 3198],
    [
      ['China', null, '% of GDP', '1996', 0.56014],
      ['China', null, '% of GDP', '2019', 2.20144],
      ['China', null, '% of GDP', '2023', 2.57729],
      ['World', null, '% of GDP', '2023', 2.59737836465431],
      ['Andorra', null, '% of GDP', '2022', 0.15818],
    ],
  ),
  values(
    'eurostat/rd_e_gerdtot.tsv',
    [1466, 31250],
    [
      ['DE', 'TOTAL', 'PC_GDP', '2016', 2.94],
      ['SE', 'TOTAL', 'PC_GDP', '1993', 3],
      ['EU28', 'TOTAL', 'PC_GDP', '2016', 2.03],
      ['CN_X_HK', 'TOTAL', 'PC_GDP', '2015', 2.07],
      ['AT', 'BES', 'EUR_HAB', '1981', 51.5],
    ],
  ),
  values(
    'jsonstat/eurostat-name_gpd_c-geo_IT_FR.json',
    [2, 64],
    [
      ['Italy', null, 'Euro per inhabitant', '2012', 25700],
      ['France', null, 'Euro per inhabitant', '2012', 31100],
      ['France', null, 'Euro per inhabitant', '1975', 5300],
    ],
  ),
  values(
    'opensdg/indicator_9-5-1.csv',
    [119, 1244],
    [
      [null, null, 'Percentage (%)', '2006', 1.52830531148951],
      [null, null, 'Percentage (%)', '2017', 1.68934052723459],
    ],
    { withoutValues: 1 },
  ),
  values(
    'opensdg/indicator_9-b-1.csv',
    [10, 330],
    [
      [null, null, 'Percentage (%)', '1990', 40.20930214008248],
      [null, null, 'Percentage (%)', '2022', 43.54486421219514],
    ],
  ),
  values(
    'opensdg/indicator_9-c-1.csv',
    [3, 46],
    [
      [null, '2G', 'Percentage (%)', '2000', 99],
      [null, '4G', 'Percentage (%)', '2012', 43],
      [null, '4G', 'Percentage (%)', '2021', 99.9],
    ],
  ),
  values(
    'opensdg/indicator_1-a-2.csv',
    [1, 22],
    [
      [null, null, 'Percentage (%)', '2000/01', 12.739383846794336],
      [null, null, 'Percentage (%)', '2021/22', 10.532395253596556],
    ],
  ),
  values(
    'opensdg/indicator_10-c-1.csv',
    [1, 39],
    [
      [null, null, 'Percentage (%)', '2013-Q1', 7.96],
      [null, null, 'Percentage (%)', '2022-Q3', 6.33],
    ],
  ),
  values('tidy/ogd10_energieforschungstatistik_ch.csv', [626, 2311], [[null, 'Ausland', 'CHF', '2015', 79594.72]], {
    units: { '': 'CHF' },
  }),
  values('tidy/eurostat_berd_data.nuts2.csv', [43, 469], [['UKC1', null, 'EUR', '2007', 229491000]], {
    units: { '': 'EUR' },
  }),
];

/** Rows of lists: they are counted and hold no measures. */
export const listFiles: readonly { readonly path: string; readonly rows: number }[] = [
  { path: 'cn-yearbook/enterprise-list-batch08-2024.xlsx', rows: 333 },
];

/** The same key with two values: shown before anything is stored. */
export const conflictFiles: readonly {
  readonly path: string;
  readonly series: number;
  readonly cells: readonly string[];
}[] = [{ path: 'opensdg/indicator_12-4-2.csv', series: 43, cells: ['H81', 'H80', 'H196', 'H195'] }];

const refused = (refusal: RefusalKind, folder: string, names: readonly string[]): readonly RefusedFile[] =>
  names.map((name) => ({ path: `${folder}/${name}`, refusal }));

/** Files of which nothing is taken. JSON that must parse and holds no table is one without a table. */
export const refusedFiles: readonly RefusedFile[] = [
  { path: 'opensdg/indicator_1-5-2.csv', refusal: 'noObservations' },
  ...refused('encrypted', 'xlsx', ['poi-protected_passtika.xlsx', 'calamine-pass_protected.xlsx']),
  ...refused('damaged', 'xlsx', ['poi-crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx', 'poi-xlsx-corrupted.xlsx']),
  ...refused('noTable', 'xlsx', ['poi-poc-xmlbomb.xlsx', 'frictionless-merged-cells.xlsx']),
  ...refused('invalidJson', 'json', [
    'n_array_extra_comma.json',
    'n_number_NaN.json',
    'n_number_infinity.json',
    'n_number_with_leading_zero.json',
    'n_object_single_quote.json',
    'n_object_trailing_comment.json',
    'n_structure_100000_opening_arrays.json',
  ]),
  { path: 'json/n_structure_no_data.json', refusal: 'empty' },
  { path: 'json/n_structure_null-byte-outside-string.json', refusal: 'binary' },
  ...refused('noTable', 'json', [
    'y_array_with_several_null.json',
    'y_number_real_exponent.json',
    'y_object_duplicated_key.json',
    'y_object_escaped_null_in_key.json',
    'y_string_unicode_U+200B_ZERO_WIDTH_SPACE.json',
    'y_structure_lonely_int.json',
  ]),
];

/** Files that leave open when or in what unit their numbers are: nothing of them is stored in silence. */
export const askingFiles: readonly string[] = [
  'csv/frictionless-blank-headers.csv',
  'csv/frictionless-duplicate-headers.csv',
  'csv/frictionless-defective-rows.csv',
  'csv/frictionless-table-infer-iso-8859-7.csv',
  'csv/frictionless-table-with-accents.csv',
  'xlsx/calamine-date_1904.xlsx',
  'xlsx/calamine-temperature-in-middle.xlsx',
  'xlsx/frictionless-preserve-formatting-percentage.xlsx',
  'xlsx/frictionless-skip-rows.xlsx',
  'xlsx/poi-MalformedSSTCount.xlsx',
  'xlsx/poi-bug62181.xlsx',
  'xlsx/poi-noSharedStringTable.xlsx',
];

/** One line of the table of results. */
export interface Result {
  readonly path: string;
  readonly outcome: string;
  readonly series: number;
  readonly values: number;
  readonly missing: number;
  readonly questions: number;
  readonly leftOut: number;
}

/** The table of results as text, for the output of a test. */
export function printResults(title: string, results: readonly Result[]): string {
  const head = ['file', 'outcome', 'series', 'values', 'missing', 'questions', 'left out'];
  const rows = results.map((result) => [
    result.path,
    result.outcome,
    ...[result.series, result.values, result.missing, result.questions, result.leftOut].map(String),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((text, column) => (column < 2 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join('  ');
  return [title, line(head), ...rows.map(line), ''].join('\n');
}
