// Where the series of an import go: one shelf an indicator, one place on it a stored series.
// Law: equal stored series share a place, and a shelf knows when that happened.
import { seriesId } from '../../model/series';
import type { SeriesKey } from '../../model/series';
import type { PlannedSeries } from './seriesPlan';

export interface Shelf {
  readonly indicator: string;
  readonly keys: SeriesKey[];
  /** True when two series of the files are the same stored series: only then can a key come twice. */
  shared: boolean;
}

export class Shelves {
  readonly list: Shelf[] = [];
  readonly #shelfOf = new Map<string, number>();
  readonly #placeOfId = new Map<string, number>();

  place({ indicator, key }: PlannedSeries): { readonly shelf: number; readonly series: number } {
    const shelf = this.#shelf(indicator.code);
    const id = `${shelf} ${seriesId(key)}`;
    const known = this.#placeOfId.get(id);
    if (known !== undefined) {
      this.list[shelf]!.shared = true;
      return { shelf, series: known };
    }
    const series = this.list[shelf]!.keys.push(key) - 1;
    this.#placeOfId.set(id, series);
    return { shelf, series };
  }

  #shelf(indicator: string): number {
    let shelf = this.#shelfOf.get(indicator);
    if (shelf === undefined) {
      shelf = this.list.push({ indicator, keys: [], shared: false }) - 1;
      this.#shelfOf.set(indicator, shelf);
    }
    return shelf;
  }
}
