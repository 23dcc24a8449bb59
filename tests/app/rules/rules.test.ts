import { describe, expect, it } from 'vitest';
import { previewRule } from '../../../src/app/rules/previewRule';
import { ruleFault } from '../../../src/app/rules/ruleFault';
import { freeId, ruleGroups, rulesInForce, shippedRule } from '../../../src/app/rules/ruleList';
import { homeAreaCode } from '../../../src/catalogue/areas';
import { derivationRules } from '../../../src/catalogue/derivationRules';
import type { RowRule } from '../../../src/model/derivationRule';
import { parseRuleFile } from '../../../src/share/ruleFile';
import { demoRegister } from '../../analysis/derive/registers';

function rowRule(id: string): RowRule {
  const rule = shippedRule(id);
  if (rule?.kind !== 'rows') throw new Error(`${id} is no rule of rows`);
  return rule;
}

async function previewOf(draft: RowRule) {
  const { head, rows } = await demoRegister('高企台账.xlsx');
  return previewRule([{ ...head, rows }], { areas: [], rules: [] }, draft, homeAreaCode, 2024);
}

describe('the rules in force', () => {
  it('R-1034 stand by the register they read, each once, quotients with what they divide', () => {
    const groups = ruleGroups([]);
    const listed = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(derivationRules.map(({ id }) => id).toSorted());
    const ofHighTech = groups.find(({ kind }) => kind?.id === 'highTech')?.rules.map(({ id }) => id);
    expect(ofHighTech).toEqual(['QY01', 'QY02', 'QY03', 'QY04', 'QY06', 'QY07', 'QY08', 'QY09']);
  });

  it('R-1034 an own rule stands in place of the shipped one, a copy beside it', () => {
    const own: RowRule = { ...rowRule('QY02'), unit: '件' };
    expect(rulesInForce([own]).filter(({ id }) => id === 'QY02')).toEqual([own]);
    expect([freeId('QY02', []), freeId('QY02', [{ ...own, id: 'QY02-2' }])]).toEqual(['QY02-2', 'QY02-3']);
  });
});

describe('a drafted rule', () => {
  it.each([
    [{ unit: ' ' }, { kind: 'unit' }],
    [{ measure: { kind: 'sum', field: '' } }, { kind: 'field' }],
    [{ where: [{ field: 'type', test: 'contains', texts: [], needed: true }] }, { kind: 'texts', at: 1 }],
    [{ where: [{ field: '', test: 'filled' }] }, { kind: 'field' }],
  ] satisfies [Partial<RowRule>, unknown][])('R-1035 %j has a fault that is named', (changed, fault) => {
    expect(ruleFault({ ...rowRule('QY02'), ...changed })).toEqual(fault);
  });

  it.each([0, 1.5, Number.NaN])('R-1035 %d years of validity are none', (years) => {
    const rule = rowRule('QY01');
    if (rule.timing.kind === 'event') throw new Error('QY01 is valid for years');
    const validity = { ...rule.timing.validity, until: [{ kind: 'anniversary', field: 'issued', years } as const] };
    expect(ruleFault({ ...rule, timing: { kind: 'valid', validity } })).toEqual({ kind: 'years' });
  });

  it('R-1035 every shipped rule is without fault', () => {
    for (const rule of derivationRules) if (rule.kind === 'rows') expect(ruleFault(rule)).toBeNull();
  });

  it('R-1036 shows its numbers beside those in force, and the rows that only one of them counts', async () => {
    const years = await previewOf({ ...rowRule('QY02'), where: [] });
    const of2023 = years?.find(({ year }) => year === '2023');
    expect(of2023).toMatchObject({ before: 9, less: [] });
    expect(of2023?.after).toBe(9 + (of2023?.more.length ?? 0));
    expect(years?.some(({ more }) => more.length > 0)).toBe(true);
  });

  it('R-1036 that changes nothing changes no year and no row', async () => {
    const years = await previewOf(rowRule('QY02'));
    expect(years).toHaveLength(8);
    for (const { before, after, more, less } of years ?? []) {
      expect([after, more, less]).toEqual([before, [], []]);
    }
  });

  it('R-1036 of which there is no register has no numbers', async () => {
    expect(await previewOf(rowRule('CG02'))).toBeNull();
  });
});

describe('rules as a file', () => {
  it('R-1038 what is saved is read in again', () => {
    expect(parseRuleFile(JSON.stringify([rowRule('QY01')], null, 2))).toEqual({
      kind: 'rules',
      rules: [rowRule('QY01')],
    });
  });
});
