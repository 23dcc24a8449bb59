// The areas that ship with the product: the district and its neighbours first, then the country.
// Law: codes and all names together are unique after NFKC; every parent exists and no chain of parents closes.
import type { Area } from '../model/area';
import { cityAndDistrict } from './district';
import { gazetteer } from './gazetteer';

export { homeAreaCode } from './district';

export const catalogueAreas: readonly Area[] = [...cityAndDistrict, ...gazetteer];
