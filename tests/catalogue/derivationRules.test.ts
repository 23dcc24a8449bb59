import { describe, expect, it } from 'vitest';
import { derivationRules } from '../../src/catalogue/derivationRules';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { registerKinds } from '../../src/catalogue/registerKinds';
import type { DerivationRule } from '../../src/model/derivationRule';
import { parseRuleFile } from '../../src/share/ruleFile';

const fields = new Set(registerKinds.fields.map(({ id }) => id));
const kinds = new Set(registerKinds.kinds.map(({ id }) => id));
const ids = new Set(derivationRules.map(({ id }) => id));
const units = new Map(catalogueIndicators.map(({ code, unit }) => [code, unit]));

/** Every text under a key that names fields. */
function fieldsIn(rule: DerivationRule): string[] {
  const found: string[] = [];
  JSON.stringify(rule, (key, value: unknown) => {
    if (['field', 'other', 'until', 'from'].includes(key) && typeof value === 'string') found.push(value);
    const isList = ['fields', 'dates', 'from', 'notBefore', 'endedOn', 'splits'].includes(key) && Array.isArray(value);
    if (isList) found.push(...(value as string[]));
    return value;
  });
  return found;
}

describe('shipped rules of derivation', () => {
  it('R-1000 ids are unique, fields, kinds, indicators and units those of the catalogue', () => {
    expect(ids.size).toBe(derivationRules.length);
    for (const rule of derivationRules) {
      expect([rule.id, fieldsIn(rule).filter((field) => !fields.has(field))]).toEqual([rule.id, []]);
      if (rule.kind === 'rows') expect([rule.id, kinds.has(rule.register)]).toEqual([rule.id, true]);
      else expect([rule.id, ids.has(rule.numerator), ids.has(rule.denominator)]).toEqual([rule.id, true, true]);
      if (rule.indicator !== null) expect([rule.id, units.get(rule.indicator)]).toEqual([rule.id, rule.unit]);
    }
  });

  it('R-1000 every indicator that practice derives from a register has a rule', () => {
    const derived = new Set(derivationRules.map(({ indicator }) => indicator));
    const expected = [
      'QY01 QY02 QY03 QY04 QY05 QY06 QY07 QY08 QY09 QY10 QY11 QY12 QY13 PT01 PT02 PT03 PT04 PT05',
      'RC01 RC02 RC03 RC04 RC05 RC06 RC07 RC08 RC09 CG01 CG02 CG03 CG09 CG10 ZC01 ZC02 ZC03',
      'FZ01 FZ02 FZ02t FZ03 FZ04 FZ06 FZ07',
    ];
    expect(expected.flatMap((line) => line.split(' ')).filter((code) => !derived.has(code))).toEqual([]);
  });

  it('R-1022 rules survive their way through a file; a fault is named by its place', () => {
    expect(parseRuleFile(JSON.stringify(derivationRules))).toEqual({ kind: 'rules', rules: derivationRules });
    expect(parseRuleFile('{}')).toEqual({ kind: 'fault', place: '' });
    const [first] = derivationRules;
    expect(parseRuleFile(JSON.stringify([{ ...first, measure: { kind: 'guess' } }]))).toEqual({
      kind: 'fault',
      place: '0.measure.kind',
    });
  });
});
