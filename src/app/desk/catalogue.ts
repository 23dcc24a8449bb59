// The indicators, areas and kinds of registers that ship with the product, loaded when the first file is opened.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { RegisterKinds } from '../../model/registerKind';

export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly registerKinds: RegisterKinds;
  readonly homeArea: string;
}

export async function loadCatalogue(): Promise<Catalogue> {
  const [areas, indicators, registers] = await Promise.all([
    import('../../catalogue/areas'),
    import('../../catalogue/indicators'),
    import('../../catalogue/registerKinds'),
  ]);
  return {
    indicators: indicators.catalogueIndicators,
    areas: areas.catalogueAreas,
    registerKinds: registers.registerKinds,
    homeArea: areas.homeAreaCode,
  };
}
