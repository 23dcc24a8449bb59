// The catalogue of indicators that ships with the product (practice: section 2.2), in the order of its categories.
// Law: codes, and all names together, are unique after NFKC, so that a label means one indicator or none.
import type { Indicator } from '../model/indicator';
import { economyIndicators, taskIndicators } from './auxiliary';
import { enterpriseIndicators } from './enterprises';
import { platformIndicators } from './platforms';
import { researchIndicators } from './research';
import { resultIndicators } from './results';
import { fundIndicators, lawIndicators } from './services';
import { talentIndicators } from './talent';

export const catalogueIndicators: readonly Indicator[] = [
  ...enterpriseIndicators,
  ...researchIndicators,
  ...platformIndicators,
  ...talentIndicators,
  ...resultIndicators,
  ...fundIndicators,
  ...lawIndicators,
  ...taskIndicators,
  ...economyIndicators,
];
