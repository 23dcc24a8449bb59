import { beforeAll, describe, expect, it, test } from 'vitest';
import { indexKnown, type KnownIndex } from '../../../src/analysis/known';
import { placeFact } from '../../../src/analysis/sentences/clauses/placeFact';
import { indicatorSentence } from '../../../src/analysis/sentences/indicatorSentence';
import type { Sentence } from '../../../src/analysis/sentences/sentence';
import { printSentence, sentenceText } from '../../../src/chart/sentences/sentenceText';
import type { Observation, ObservationStatus } from '../../../src/model/observation';
import { isoDate, period } from '../../../src/model/period';
import type { Series } from '../../../src/model/series';
import { nameOf } from '../../../src/words/nameOf';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { HOME } from '../story';
import { demoDesk } from './demoDesk';

const TODAY = isoDate('2024-10-15');
let index: KnownIndex;

beforeAll(async () => {
  ({ index } = await demoDesk());
});

function about(code: string, when: string, known = index): Sentence | null {
  const indicator = known.indicators.get(code);
  if (indicator === undefined) throw new Error(code);
  return indicatorSentence(known, indicator, HOME, period(when), TODAY);
}

function textOf(code: string, when: string, known = index, words = zh): string | null {
  const sentence = about(code, when, known);
  return sentence === null ? null : sentenceText(sentence, known.areas, words);
}

describe('the sentence about an indicator', () => {
  test.each([
    ['CG02', '2023', '2023年技术合同成交额3.63亿元，同比增长23.6%，完成年度目标的90.7%，2019年以来首次突破3亿元。'],
    [
      'CG02',
      '2024-Q3',
      '2024年1—9月技术合同成交额2.91亿元，同比增长24.0%，完成年度目标的64.7%，慢于计划进度10.3个百分点。',
    ],
    ['QY02', '2023', '2023年当年认定高新技术企业数9家，同比下降35.7%，完成年度目标的100.0%。'],
    ['QY04', '2023', '2023年重新认定高新技术企业数3家，较上年减少1家。'],
    ['QY13', '2023', '2023年瞪羚（独角兽）企业新增数1家，与上年持平。'],
    ['QY01', '2024-Q3', '2024年9月末有效期内高新技术企业数35家，同比增长16.7%，较上年末增长2.9%。'],
  ])('R-1184 %s of %s says level, change and completion', (code, when, sentence) => {
    expect(textOf(code, when)).toBe(sentence);
  });

  it('R-1185 says the parts only where they make up the whole', () => {
    expect(textOf('ZC01', '2023')).toContain('；其中新认定400万元、重新认定60万元，分别占87.0%、13.0%。');
    expect(
      textOf(
        'ZC01',
        '2023',
        without((one) => Object.values(one.key.dimensions).includes('重新认定')),
      ),
    ).not.toContain('其中');
  });

  it('R-1186 says the place among areas that may be ranked together, and among how many where not all are known', () => {
    expect(textOf('QY01', '2023')).toContain('居连云港市第7位。');
    const missing = [...(index.shelves.get('QY01')?.keys() ?? [])].find((area) => isPeer(area));
    expect(
      textOf(
        'QY01',
        '2023',
        without(({ key }) => key.area === missing),
      ),
    ).toMatch(/在连云港市有数据的8个地区中居第\d位/);
    expect(placeOf(without(({ key }) => key.area !== HOME))).toBeNull();
  });

  it('R-1187 says what is highest, or passed a round number, only of years without a gap', () => {
    expect(textOf('CG07', '2023')).toBe('2023年高新技术产业产值171.5亿元，同比增长15.5%，为2019年以来最高。');
    expect(
      textOf(
        'CG07',
        '2023',
        observed('CG07', (one) => one.period !== '2021'),
      ),
    ).not.toContain('最高');
    expect(
      textOf(
        'CG02',
        '2023',
        observed('CG02', ({ period: at }) => at.slice(0, 4) !== '2021'),
      ),
    ).not.toContain('突破');
  });

  it('R-1188 says when what is missing will come, and never a zero', () => {
    expect(textOf('QY01', '2025')).toBe('2025年末有效期内高新技术企业数据将于2025年12月公布。');
    expect(
      textOf(
        'CG02',
        '2024-Q3',
        without(({ indicator }) => indicator === 'CG02'),
      ),
    ).toBeNull();
    expect(
      textOf(
        'YF02',
        '2024-Q3',
        without(({ indicator }) => indicator.startsWith('YF0')),
      ),
    ).toBeNull();
  });

  it('R-1188 says what is late and not there', () => {
    const indicator = index.indicators.get('QY01');
    if (indicator === undefined) throw new Error('QY01');
    const late = indicatorSentence(index, indicator, HOME, period('2025'), isoDate('2026-03-01'));
    expect(late && sentenceText(late, index.areas, zh)).toBe(
      '2025年末有效期内高新技术企业数据应于2025年12月公布，尚未导入。',
    );
  });

  test.each([
    ['preliminary', '3.63亿元（初步数）'],
    ['estimated', '3.63亿元（估计数）'],
    ['forecast', '预计3.63亿元'],
  ] as const)('R-1189 names a value that is %s', (status, text) => {
    expect(textOf('CG02', '2023', withStatus('CG02', status))).toContain(text);
  });

  it('R-1190 says no number that it does not stand on', () => {
    for (const when of ['2022', '2023', '2024-Q3']) {
      for (const indicator of index.known.indicators) {
        const sentence = about(indicator.code, when);
        if (sentence === null) continue;
        for (const words of [zh, en]) {
          const times = (['period', 'cumulative', 'end'] as const).map((form) =>
            words.formatPeriod(period(when), form),
          );
          for (const { text, on } of printSentence(sentence, index.areas, words)) {
            if (on.length > 0) continue;
            const rest = [nameOf(indicator, words), ...times].reduce((left, one) => left.replaceAll(one, ''), text);
            if (!/公布|published|due in/.test(rest)) expect(rest).not.toMatch(/\d/);
          }
        }
      }
    }
  });

  it('R-1184 has an English twin', () => {
    expect(textOf('CG02', '2023', index, en)).toBe(
      'Value of technology contracts registered, 2023: 362.8 million yuan, up 23.6% on the year, 90.7% of the yearly target, above 300 million yuan for the first time since 2019.',
    );
  });
});

function without(isLeftOut: (series: Series) => boolean): KnownIndex {
  return indexKnown({ ...index.known, series: index.known.series.filter((one) => !isLeftOut(one)) });
}

function observed(code: string, isKept: (one: Observation) => boolean): KnownIndex {
  return mapped(code, (observations) => observations.filter(isKept));
}

function withStatus(code: string, status: ObservationStatus): KnownIndex {
  return mapped(code, (observations) => observations.map((one) => ({ ...one, status })));
}

function mapped(code: string, change: (all: readonly Observation[]) => readonly Observation[]): KnownIndex {
  const series = index.known.series.map((one) =>
    one.indicator === code ? { ...one, observations: change(one.observations) } : one,
  );
  return indexKnown({ ...index.known, series });
}

function isPeer(area: string): boolean {
  const [own, other] = [index.areas.get(HOME), index.areas.get(area)];
  return area !== HOME && other?.parent === own?.parent && other?.ranked === true;
}

function placeOf(known: KnownIndex): unknown {
  const level = about('QY01', '2023', known)?.groups[0]?.[0]?.[0];
  if (level?.kind !== 'clause' || level.fact.kind !== 'level') throw new Error('no level');
  return placeFact(known, level.fact.indicator, HOME, level.fact.reading, 'total');
}
