// The observations of an SDMX-JSON data set as rows. Law: a position that points outside of its list ends the reading;
// a value that is null, or no number, is a gap, and its status stays with it.
import type { Cell } from '../../sheet';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/parseJson';
import { cellsFor, valueOf, type Found } from './sdmxComponent';
import { allAttributes, allDimensions, type Level, type SdmxColumn, type SdmxStructure } from './sdmxStructure';

/** What is written for the attributes of each level, as far as it is known on the way down to an observation. */
type Written = Partial<Record<Level, readonly JsonValue[]>>;

/** Null when the data set contradicts its structure. */
export function rowsOfDataSet(set: JsonObject, structure: SdmxStructure): Cell[][] | null {
  try {
    return new DataSetReader(set, structure).rows();
  } catch (error) {
    if (error instanceof Contradiction) return null;
    throw error;
  }
}

/** A position outside of its list; leaves the reader of one data set and nothing else. */
class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

class DataSetReader {
  readonly #set: JsonObject;
  readonly #structure: SdmxStructure;
  readonly #dimensions: readonly SdmxColumn[];
  readonly #attributes: readonly SdmxColumn[];
  readonly #groups: readonly (readonly [readonly string[], readonly JsonValue[]])[];
  readonly #rows: Cell[][] = [];

  constructor(set: JsonObject, structure: SdmxStructure) {
    this.#set = set;
    this.#structure = structure;
    this.#dimensions = allDimensions(structure);
    this.#attributes = allAttributes(structure);
    this.#groups = entriesOf(set.dimensionGroupAttributes).map(([key, list]) => [key.split(':'), listOf(list)]);
  }

  rows(): Cell[][] {
    const { series, observations } = this.#set;
    const { dataSet } = this.#structure.dimensions;
    const start = dataSet.map(() => '0');
    const written: Written = { dataSet: listOf(this.#set.attributes) };
    for (const [key, one] of entriesOf(series)) {
      if (!isJsonObject(one)) throw new Contradiction();
      const path = [...start, ...this.#positions(key, this.#structure.dimensions.series.length)];
      this.#observations(one.observations, path, { ...written, series: listOf(one.attributes) });
    }
    this.#observations(observations, start, written);
    return this.#rows;
  }

  /** Flat data sets have all of the key that varies in the keys of their observations. */
  #observations(observations: JsonValue | undefined, path: readonly string[], written: Written): void {
    const rest = this.#dimensions.length - path.length;
    for (const [key, one] of entriesOf(observations)) {
      this.#add([...path, ...this.#positions(key, rest)], listOf(one), written);
    }
  }

  #positions(key: string, count: number): string[] {
    const positions = count === 0 ? [] : key.split(':');
    if (positions.length !== count) throw new Contradiction();
    return positions;
  }

  #add(path: readonly string[], values: readonly JsonValue[], written: Written): void {
    const { measures } = this.#structure;
    const keys = this.#dimensions.flatMap(({ component, role }, index) =>
      cellsFor(role, inside(valueOf(component, Number(path[index])))),
    );
    const measured = measures.map((measure, index): Cell => {
      const value = values[index];
      if (measure.values !== null) return cellsFor('value', inside(valueOf(measure, value)))[0] ?? null;
      return typeof value === 'number' || (typeof value === 'string' && value !== 'NaN') ? value : null;
    });
    const all: Written = { ...written, observation: values.slice(measures.length) };
    this.#rows.push([...keys, ...measured, ...this.#attributeCells(path, all)]);
  }

  #attributeCells(path: readonly string[], written: Written): Cell[] {
    const { attributes } = this.#structure;
    const group = attributes.dimensionGroup.map((_, index) => this.#groupValue(path, index));
    const at: Readonly<Record<Level, readonly (JsonValue | undefined)[]>> = {
      dataSet: written.dataSet ?? [],
      dimensionGroup: group,
      series: written.series ?? [],
      observation: written.observation ?? [],
    };
    const cells = (level: Level): Cell[] =>
      attributes[level].flatMap(({ component, role }, index) =>
        cellsFor(role, inside(valueOf(component, at[level][index]))),
      );
    if (this.#attributes.length === 0) return [];
    return [...cells('dataSet'), ...cells('dimensionGroup'), ...cells('series'), ...cells('observation')];
  }

  /** Attributes of a part of the key, "0::2": an empty position stands for any. */
  #groupValue(path: readonly string[], index: number): JsonValue | undefined {
    const fits = this.#groups.find(
      ([key, list]) => (list[index] ?? null) !== null && key.every((one, at) => one === '' || one === path[at]),
    );
    return fits?.[1][index];
  }
}

function inside(found: Found): Found {
  if (found === 'outside') throw new Contradiction();
  return found;
}

function entriesOf(value: JsonValue | undefined): [string, JsonValue][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}
