import { beforeAll, describe, expect, it } from 'vitest';
import { figureSource } from '../../../src/analysis/sentences/figureSource';
import { fillTemplate, type TemplateSource } from '../../../src/analysis/sentences/fillTemplate';
import type { Sentence } from '../../../src/analysis/sentences/sentence';
import { catalogueAreas } from '../../../src/catalogue/areas';
import { sentenceText } from '../../../src/chart/sentences/sentenceText';
import { period } from '../../../src/model/period';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { HOME } from '../story';
import { demoDesk } from './demoDesk';

const NOTHING: TemplateSource = { figureOf: () => null, clauseOf: () => null };

/** Figures of the demo workspace, from tables and registers, or from registers alone. */
let figures: TemplateSource;
let counted: TemplateSource;
const areas = new Map(catalogueAreas.map((area) => [area.code, area]));

beforeAll(async () => {
  const { index, bare, desk } = await demoDesk();
  figures = figureSource(index, desk, HOME);
  counted = figureSource(bare, desk, HOME);
});

function reportOf(year: number, source: TemplateSource, words = zh): (Sentence | null)[] {
  return words.sentences.report.map((template) => fillTemplate(template, year, source));
}

function textsOf(year: number, source: TemplateSource, words = zh): (string | null)[] {
  return reportOf(year, source, words).map((sentence) =>
    sentence === null ? null : sentenceText(sentence, areas, words),
  );
}

describe('sentences of the annual report', () => {
  it('R-1180 of 2023 come out of the demo word for word', () => {
    expect(textsOf(2023, figures)).toEqual([
      '2023年完成外国人来华工作许可预审121项，推荐申报省人才项目1项，入选市“花果山英才计划”创新项目2项，获批省“科技副总”6人，市级工程技术研究中心4家。',
      '对2022年获批的10家新认定高企、4家再次认定高企兑现奖补资金460万元；阿捷斯环保科技、深蓝远洋渔业2家企业入选2023年江苏省民营科技企业，连云港鸿云实业有限公司入选市瞪羚企业，9家企业通过高企认证，引进3家市外高新技术企业。',
      '江苏筑港建设集团有限公司等2家企业获第四届江苏企业（研发机构）创新大赛优秀奖，年末企业联合创新中心1家（含筹建）。',
      '2023年末全区有效期内高新技术企业34家，较上年末净增7家，增长25.9%。',
      '全年登记技术合同137项，成交额3.63亿元，同比增长23.6%，完成年度目标的90.7%。',
      '全社会研发经费占地区生产总值比重为2.08%（最终核实数），较上年提高0.13个百分点。',
      '全年开展普法和政策宣讲活动12场，服务企业131家次、覆盖企业103家，距130家的目标尚差27家。',
    ]);
  });

  it('R-1180 need no tables where registers count the same', () => {
    const [talent, policy] = textsOf(2023, counted);
    expect(policy).toBe(textsOf(2023, figures)[1]);
    expect(talent).toBe(
      '2023年推荐申报省人才项目1项，入选市“花果山英才计划”创新项目2项，获批省“科技副总”6人，市级工程技术研究中心4家。',
    );
  });

  it('R-1181 leave out and name the figures that nobody knows', () => {
    expect(reportOf(2023, counted)[0]?.leftOut).toEqual([{ code: 'RC06', period: '2023', reason: 'unknown' }]);
    expect(textsOf(2031, counted).every((text) => text === null || !/\D0\D/.test(text))).toBe(true);
  });

  it('R-1181 say nothing at all where nothing is known', () => {
    expect(textsOf(2023, NOTHING)).toEqual([null, null, null, null, null, null, null]);
  });

  it('R-1182 hold for each number what it stands on', () => {
    for (const sentence of reportOf(2023, figures)) {
      const parts = sentence?.groups.flat(2) ?? [];
      const numbers = parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));
      expect(numbers.length).toBeGreaterThan(0);
      for (const { on } of numbers) expect(on.length).toBeGreaterThan(0);
    }
  });

  it('R-1183 name enterprises only as many as are counted', () => {
    const at = (value: number, names: readonly string[]): string | null => textOf('{names:QY12}入选', { value, names });
    expect(at(1, ['甲'])).toBe('甲入选。');
    expect(at(2, ['甲', '乙'])).toBe('甲、乙2家企业入选。');
    expect(at(7, ['甲', '乙', '丙', '丁', '戊', '己', '庚'])).toBe('甲、乙、丙、丁、戊等7家企业入选。');
    expect(at(3, ['甲', '乙'])).toBe('3家企业入选。');
  });

  it('R-1374 name one of several only where each is another, and awards only as the register calls them', () => {
    const at = (value: number, names: readonly string[], honours: readonly string[] = ['大赛优秀奖']): string | null =>
      textOf('{first:CG10}获{honours:CG10}', { value, names, honours });
    expect(at(2, ['甲', '乙'])).toBe('甲等2家企业获大赛优秀奖。');
    expect(at(1, ['甲'], ['一等奖'])).toBe('甲获一等奖。');
    expect(at(3, ['甲', '乙'])).toBeNull();
    expect(at(2, ['甲', '乙'], [])).toBeNull();
  });

  it('R-1180 have English twins', () => {
    expect(textsOf(2023, figures, en)[1]).toBe(
      'For 10 enterprises newly certified and 4 certified again as high-tech in 2022, 4.6 million yuan was paid out; 阿捷斯环保科技, 深蓝远洋渔业 (2 enterprises) named provincial private technology enterprise of 2023, 连云港鸿云实业有限公司 named city gazelle enterprise, 9 certified as high-tech enterprise, 3 high-tech enterprises brought in from outside the city.',
    );
  });
});

interface Counted {
  readonly value: number;
  readonly names: readonly string[];
  readonly honours?: readonly string[];
}

function textOf(clause: string, { value, names, honours = [] }: Counted): string | null {
  const figure = {
    code: 'QY12',
    period: period('2023'),
    value,
    unit: '家',
    decimals: 0,
    status: 'normal' as const,
    on: [],
    names,
    honours,
  };
  const sentence = fillTemplate({ id: 't', opening: '', groups: [[clause]] }, 2023, {
    ...NOTHING,
    figureOf: () => figure,
  });
  return sentence === null ? null : sentenceText(sentence, areas, zh);
}
