// The indicators and areas that ship with the product, loaded when the first file is opened.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';

export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly homeArea: string;
}

export async function loadCatalogue(): Promise<Catalogue> {
  const [areas, indicators] = await Promise.all([
    import('../../catalogue/areas'),
    import('../../catalogue/indicators'),
  ]);
  return {
    indicators: indicators.catalogueIndicators,
    areas: areas.catalogueAreas,
    homeArea: areas.homeAreaCode,
  };
}
