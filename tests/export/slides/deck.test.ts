import { beforeAll, describe, expect, test } from 'vitest';
import { workbookRows } from '../../../src/export/slides/chartWorkbook';
import type { NativeChart } from '../../../src/export/slides/nativeChart';
import type { PlainSlide } from '../../../src/export/slides/slide';
import { writeDeck } from '../../../src/export/slides/writeDeck';
import { checkSchemas, hasSchemas } from '../ooxmlSchemas';
import { kindsOnSlides } from './kinds';
import {
  faultOf,
  type PackageParts,
  partsOf,
  relationTargets,
  textOf,
  workbookOf,
  untypedPaths,
  xmlPaths,
} from './readPackage';

const MADE = '2024-01-10T09:12:00Z';
const kinds = kindsOnSlides();
const nameAt = new Map(kinds.map(({ name }, at) => [name, at + 1]));
let parts: PackageParts;

beforeAll(async () => {
  const slides = kinds.map(({ slide }) => slide);
  parts = partsOf(await writeDeck('各类图表', slides, MADE));
});

function chartOf(name: string): NativeChart {
  const body = kinds.find((one) => one.name === name)?.slide.body;
  if (body?.kind !== 'chart') throw new Error(`${name} is no native chart`);
  return body.chart;
}

function chartXmlOf(name: string): string {
  return textOf(parts, `ppt/charts/chart${nameAt.get(name)}.xml`);
}

function plotOf(name: string) {
  const chart = chartOf(name);
  if (chart.kind !== 'plot') throw new Error(`${name} is no plot`);
  return chart;
}

describe('a deck is whole', () => {
  test('R-1300 every part is well formed', () => {
    expect(xmlPaths(parts).flatMap((path) => faultOf(textOf(parts, path)) ?? [])).toEqual([]);
  });

  test('R-1300 every relationship leads to a part and every part has a type', () => {
    expect(relationTargets(parts).filter((path) => !parts.has(path))).toEqual([]);
    expect(untypedPaths(parts)).toEqual([]);
  });

  test.skipIf(!hasSchemas)('R-1301 every part follows its schema', () => {
    const schemaOf = (path: string) =>
      path.startsWith('ppt/charts/') ? 'dml-chart.xsd' : /theme|tableStyles/.test(path) ? 'dml-main.xsd' : 'pml.xsd';
    const checked = xmlPaths(parts).filter((path) => /^ppt\/.*\.xml$/.test(path));
    checkSchemas(parts, checked, schemaOf);
    expect(checked.length).toBeGreaterThan(90);
  });

  test('R-1302 every run of text names its font for Latin and East Asian letters', () => {
    for (const path of xmlPaths(parts)) {
      const runs = textOf(parts, path).match(/<a:(rPr|defRPr|endParaRPr) [^>]*sz=.*?<\/a:\1>/g) ?? [];
      expect(runs.filter((run) => !/a:latin typeface="微软雅黑".*a:ea typeface="微软雅黑"/.test(run))).toEqual([]);
    }
    expect(chartXmlOf('line-stock')).not.toContain('+mn-ea');
  });
});

describe('charts can be edited', () => {
  const native = kinds.filter(({ slide }) => slide.body.kind === 'chart').map(({ name }) => name);

  test.each(native)('R-1303 the workbook behind %s holds what the chart shows', async (name) => {
    const rows = await workbookOf(parts, nameAt.get(name) ?? 0);
    const wanted = workbookRows(chartOf(name));
    expect(rows.map((row) => wanted[0]?.map((_, at) => row[at] ?? null))).toEqual(wanted);
  });

  test('R-1303 values are those of the table, moved to the unit of the drawing and not rounded', () => {
    const [series] = plotOf('columns-money').series;
    const data = kinds.find(({ name }) => name === 'columns-money')?.data;
    const stated = data?.kind === 'trend' ? data.lines[0]?.points.map(({ value }) => value) : [];
    expect(series?.values.map((value) => (value === null ? null : Math.round(value * 10_000)))).toEqual(stated);
  });

  test('R-1304 a missing value is a gap, in the chart and in the workbook', async () => {
    const xml = chartXmlOf('columns-not-tracked');
    const values = plotOf('columns-not-tracked').series[0]?.values ?? [];
    const present = values.filter((value) => value !== null).length;
    expect(present).toBeLessThan(values.length);
    const cache = /<c:val>.*?<\/c:val>/.exec(xml)?.[0] ?? '';
    expect(cache.match(/<c:pt /g)).toHaveLength(present);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('R-1305 a target is a series of its own, in ticks for yearly flows and dashed where it is a course', () => {
    expect(plotOf('columns-with-ticks').series.at(-1)).toMatchObject({ name: '目标', draw: 'ticks' });
    expect(plotOf('columns-cumulative-quarters').series.at(-1)).toMatchObject({ name: '计划进度', dash: 'sysDash' });
  });

  test('R-1306 one whole of a few parts is a ring, shares are stacked to 100 %, other parts are stacked', () => {
    expect(chartXmlOf('ring')).toContain('<c:doughnutChart>');
    expect(plotOf('parts-years').grouping).toBe('percentStacked');
    expect(plotOf('parts-areas').grouping).toBe('stacked');
  });

  test('R-1307 the own area is strong and the rest grey', () => {
    const { points, color } = plotOf('bars-not-applicable').series[0] ?? { points: [], color: '' };
    expect(points).toHaveLength(1);
    expect(points[0]?.color).not.toBe(color);
  });

  test('R-1339 small multiples are charts on one scale, bullet rows bars that reach the line of the target', () => {
    const panels = kinds.find(({ name }) => name === 'panels')?.slide.body;
    if (panels?.kind !== 'grid') throw new Error('no grid');
    const axes = panels.cells.map(({ body }) => body.kind === 'chart' && body.chart.kind === 'plot' && body.chart.axis);
    expect(axes).toHaveLength(10);
    expect(new Set(axes.map((axis) => JSON.stringify(axis))).size).toBe(1);
    expect(chartXmlOf('panels')).toContain('<c:lineChart>');
    const bullets = plotOf('bullets');
    expect(bullets.series[0]?.values).toEqual([75.6, 58.7, 105.3, 143.3]);
    expect(bullets.categories[1]).toBe('技术合同成交额 2.35亿元 / 4.00亿元');
    expect(chartXmlOf('bullets')).toMatch(/<c:barDir val="bar"\/>.*<c:majorUnit val="100"\/>/s);
    expect(kinds.find(({ name }) => name === 'bullets')?.slide.subtitle).not.toContain('红灯');
  });

  test('R-1323 colours of charts are those of the theme by name, and the theme has them', () => {
    expect(chartXmlOf('columns-with-ticks')).toContain('<a:schemeClr val="accent1"/>');
    expect(chartXmlOf('columns-with-ticks')).not.toContain('srgbClr');
    expect(textOf(parts, 'ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="0B7F8A"/></a:accent1>');
  });

  test('R-1308 a waterfall stands on a ground that is not seen, and its steps lead from one end to the other', () => {
    const [ground, ends, up, down] = plotOf('waterfall-2023').series.map(({ values }) => values);
    const at = (ground?.length ?? 0) - 1;
    const moved = (ends?.[0] ?? 0) + sum(up) - sum(down);
    expect(moved).toBe(ends?.[at]);
  });

  test('R-1309 kinds without a native twin are tables and shapes with every value in words', () => {
    for (const name of ['heat-areas', 'tiles-research', 'ladder']) {
      const xml = textOf(parts, `ppt/slides/slide${nameAt.get(name)}.xml`);
      expect(xml).toMatch(/<a:tbl>|<p:sp>/);
    }
    expect(textOf(parts, `ppt/slides/slide${nameAt.get('tiles-research')}.xml`)).toContain('<a:t>5,480</a:t>');
  });
});

function sum(values: readonly (number | null)[] = []): number {
  return values.reduce<number>((added, value) => added + (value ?? 0), 0);
}

describe('a slide says what it shows', () => {
  test.each(kinds.map(({ name }) => name))('R-1310 %s has title, unit and period, source, notes', (name) => {
    const found = kinds.find((one) => one.name === name)?.slide;
    const xml = textOf(parts, `ppt/slides/slide${nameAt.get(name)}.xml`);
    for (const text of [found?.title, found?.subtitle, found?.foot]) expect(xml).toContain(`<a:t>${text}</a:t>`);
    expect(found?.foot).toContain('数据截至');
    const notes = textOf(parts, `ppt/notesSlides/notesSlide${nameAt.get(name)}.xml`);
    for (const note of found?.notes ?? []) expect(notes.replaceAll('&amp;', '&')).toContain(note);
  });

  test('R-1311 charts and tables have a text alternative', () => {
    for (const { slide } of kinds.filter(({ slide: { body } }) => body.kind === 'chart' || body.kind === 'table')) {
      expect(slide.description.length).toBeGreaterThan(10);
    }
    expect(textOf(parts, 'ppt/slides/slide1.xml')).toMatch(/<p:cNvPr id="20" name="[^"]+" descr="柱形图：/);
  });
});

const HOSTILE = `<a:t>&amp;]]> =HYPERLINK("x") \u202E逆\u202C 😀 \u0000\u0008\uD800\uFFFE ${'长'.repeat(10_000)}`;

describe('what people write', () => {
  test('R-1312 hostile text stays text in slide, notes, chart and workbook', async () => {
    const [first] = kinds;
    if (first === undefined) throw new Error('no slide');
    const chart = plotOf(first.name);
    const evil: PlainSlide = {
      ...first.slide,
      title: HOSTILE,
      subtitle: HOSTILE,
      foot: HOSTILE,
      description: HOSTILE,
      notes: [HOSTILE],
      mark: HOSTILE,
      body: {
        kind: 'chart',
        chart: { ...chart, corner: '=1+1', series: chart.series.map((one) => ({ ...one, name: HOSTILE })) },
      },
    };
    const found = partsOf(await writeDeck(HOSTILE, [evil], MADE));
    expect(xmlPaths(found).flatMap((path) => faultOf(textOf(found, path)) ?? [])).toEqual([]);
    const shown = textOf(found, 'ppt/slides/slide1.xml');
    expect(shown).toContain(
      '&lt;a:t&gt;&amp;amp;]]&gt; =HYPERLINK(&quot;x&quot;) \u202E逆\u202C 😀 \uFFFD\uFFFD\uFFFD\uFFFD',
    );
    expect((await workbookOf(found, 1))[0]?.[0]).toBe('=1+1');
  });
});

describe('a deck in the making', () => {
  test('R-1313 tells of every slide, and leaves nothing when it is stopped', async () => {
    const slides = kinds.slice(0, 3).map(({ slide }) => slide);
    const stop = new AbortController();
    const told: number[] = [];
    const tell = (done: number): void => {
      told.push(done);
      if (done === 2) stop.abort();
    };
    await expect(writeDeck('停', slides, MADE, { progress: { tell, stop: stop.signal } })).rejects.toThrow();
    expect(told).toEqual([1, 2]);
  });
});
