import { beforeAll, describe, expect, it } from 'vitest';
import { derivedFigures } from '../../../src/analysis/derive/derivedFigures';
import type { DerivationDesk } from '../../../src/analysis/derive/deriveRule';
import { indexKnown, type Known, type KnownIndex } from '../../../src/analysis/known';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { renewalOf } from '../../../src/catalogue/stockMoves';
import { generateTexts, type TextSection } from '../../../src/app/sentences/generateTexts';
import { originOfPiece } from '../../../src/app/sentences/basisAddress';
import { orphanedSentences, sentencePlace } from '../../../src/chart/sentences/sentencePlace';
import { type AskedNumber, rowsBehind } from '../../../src/app/registers/derived/rowsBehind';
import { isoDate, period } from '../../../src/model/period';
import { columnOf } from '../../../src/model/registerSource';
import { textAt } from '../../../src/model/registerRows';
import { zh } from '../../../src/words/zh';
import { HOME } from '../../analysis/story';
import { type DemoDesk, demoDesk } from '../../analysis/sentences/demoDesk';

let demo: DemoDesk;

beforeAll(async () => {
  demo = await demoDesk();
});

function sectionsOf(when: string, { area = HOME, today = '2025-02-01' } = {}): TextSection[] {
  const { index, desk } = demo;
  return generateTexts({ index, desk, area, home: HOME, period: period(when), today: isoDate(today) }, zh);
}

function derivedOf(desk: DerivationDesk) {
  return derivedFigures({
    desk,
    indicators: catalogueIndicators,
    home: HOME,
    today: isoDate('2026-11-26'),
    cameIn: new Map(desk.sources.map(({ head }) => [head.id, isoDate('2026-01-15')])),
    renewalOf,
  });
}

function whole(indicator: string, year: string): AskedNumber {
  return { indicator, period: period(year), isSinceJanuary: false, area: null };
}

function textOf(section: TextSection | undefined): string[] {
  return section?.lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')) ?? [];
}

describe('the sentences of an area and a time', () => {
  it('R-1191 of an ended year at home begin with the annual report, then tasks, then categories in their order', () => {
    const sections = sectionsOf('2023');
    expect(sections.map(({ kind, category }) => category ?? kind).slice(0, 4)).toEqual([
      'report',
      'tasks',
      '创新主体',
      '研发投入',
    ]);
    expect(textOf(sections[0])).toHaveLength(7);
  });

  it('R-1191 say how the tasks stood on the last day', () => {
    const [tasks] = sectionsOf('2024-Q3');
    expect(textOf(tasks)).toEqual(['截至2024年9月末，14项重点任务中完成3项、绿灯7项、黄灯1项、红灯2项、不适用1项。']);
  });

  it('R-1191 of a year that runs, or of another area, have no annual report', () => {
    expect(sectionsOf('2024', { today: '2024-10-15' }).map(({ kind }) => kind)).not.toContain('report');
    expect(sectionsOf('2023', { area: '320700' }).every(({ kind }) => kind === 'category')).toBe(true);
  });

  it('R-1192 lead from every number to its indicator, its rows or its list', () => {
    const pieces = sectionsOf('2023').flatMap(({ lines }) => lines.flatMap((line) => line.pieces));
    const linked = pieces.filter(({ on }) => on.length > 0);
    expect(linked.length).toBeGreaterThan(100);
    for (const { on } of linked) expect(originOfPiece(on)?.address).toMatch(/^#\/(indicator|registers|tasks)\?/);
    expect(originOfPiece([{ kind: 'tasks', list: '清单', day: isoDate('2024-09-30') }])?.address).toContain(
      'on=2024-09-30',
    );
  });

  it('R-1192 lead to the rows where no table states the number', () => {
    const { bare, desk } = demo;
    const sections = generateTexts(
      { index: bare, desk, area: HOME, home: HOME, period: period('2023'), today: isoDate('2025-02-01') },
      zh,
    );
    const ten = sections[0]?.lines[1]?.pieces.find(({ text }) => text === '10');
    const address = originOfPiece(ten?.on ?? [])?.address ?? '';
    expect(new URLSearchParams(address.split('?')[1]).get('indicator')).toBe('QY03');
    expect(address).toMatch(/^#\/registers\?.*period=2022/);
  });

  describe('of figures that registers give', () => {
    const line = (index: KnownIndex, code: string) => {
      const asked = {
        index,
        desk: demo.desk,
        area: HOME,
        home: HOME,
        period: period('2024'),
        today: isoDate('2025-02-01'),
      };
      const lines = generateTexts(asked, zh).flatMap((section) => section.lines);
      return lines
        .find(({ what }) => what === code)
        ?.pieces.map(({ text }) => text)
        .join('');
    };
    const withFigures = (known: Known) => indexKnown(known, undefined, derivedOf(demo.desk).found);

    it('R-1031 stand marked where no table states them', () => {
      expect(line(demo.bare, 'QY01')).toBeUndefined();
      expect(line(withFigures(demo.bare.known), 'QY01')).toMatch(/^2024年末有效期内高新技术企业数?43家（测算），/);
    });

    it('R-1031 are told where a stated value is compared with one', () => {
      const { known } = demo.index;
      const only2024 = known.series.map((one) =>
        one.indicator === 'QY01'
          ? { ...one, observations: one.observations.filter((each) => each.period === '2024') }
          : one,
      );
      const said = line(withFigures({ ...known, series: only2024 }), 'QY01');
      expect(said).toMatch(/43家，[^，]*26\.5%（相比的数为测算）/);
      expect(line(withFigures(known), 'QY01')).not.toContain('测算');
    });

    it('R-1031 lead to the rows that the annual report counts', () => {
      const asked = { desk: demo.desk, area: HOME, home: HOME, period: period('2023'), today: isoDate('2025-02-01') };
      const [report] = generateTexts({ ...asked, index: withFigures(demo.bare.known) }, zh);
      const ten = report?.lines[1]?.pieces.find(({ text }) => text === '10');
      expect(originOfPiece(ten?.on ?? [])?.address).toMatch(/^#\/registers\?/);
    });
  });

  it('R-1193 the rows behind a number are those it counts', () => {
    const source = demo.desk.sources.find(({ head }) => head.kind === 'highTech');
    if (source === undefined) throw new Error('no register');
    const register = { ...source.head, rows: source.rows };
    const known = { areas: [], rules: [] };
    const behind = rowsBehind(register, known, whole('QY03', '2022'), HOME) ?? [];
    expect(behind).toHaveLength(10);
    const issued = columnOf(source, 'issued');
    if (issued === null) throw new Error('no column');
    for (const row of behind) expect(textAt(issued, row)).toMatch(/^2022/);
    expect(rowsBehind(register, known, whole('CG02', '2022'), HOME)).toBeNull();
  });

  it('R-1194 what was reworded is listed when nothing is generated there any more', () => {
    const place = (what: string, language: 'zh' | 'en') => sentencePlace(HOME, period('2023'), what, language);
    const edited = ['QY01', 'CG02'].map((code) => ({
      id: place(code, 'zh'),
      text: code,
      generated: '',
      language: 'zh' as const,
    }));
    const english = { id: place('QY01', 'en'), text: 'x', generated: '', language: 'en' as const };
    const generated = new Set([place('CG02', 'zh')]);
    const found = orphanedSentences([...edited, english], HOME, period('2023'), 'zh', generated);
    expect(found.map(({ text }) => text)).toEqual(['QY01']);
    expect(orphanedSentences(edited, HOME, period('2022'), 'zh', new Set())).toEqual([]);
  });
});
