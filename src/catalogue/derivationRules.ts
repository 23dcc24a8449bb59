// The rules by which registers become indicators, as they ship (practice 3.1); a rule of the same id in the workspace
// takes the place of one. Law: ids are unique, fields and kinds are those of the registers, indicators of the catalogue.
import type { DerivationRule } from '../model/derivationRule';
import { enterpriseRules } from './derivation/enterpriseRules';
import { platformRules } from './derivation/platformRules';
import { resultRules } from './derivation/resultRules';
import { serviceRules } from './derivation/serviceRules';
import { talentRules } from './derivation/talentRules';

export const derivationRules: readonly DerivationRule[] = [
  ...enterpriseRules,
  ...platformRules,
  ...talentRules,
  ...resultRules,
  ...serviceRules,
];
