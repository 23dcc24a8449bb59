// Finds or makes the series of a value cell from the coordinates around it.
// Law: an observation's coordinates are the table's defaults, then its row's labels, then its column's own;
// what a heading says of one column reaches no other.
import { sameUnit } from '../../model/unit';
import type { Coordinates, TableMapping } from '../../model/mapping';
import { isUnlikely } from '../notation/natureOfUnit';
import { splitLabel } from '../notation/parseUnitText';
import type { FoundSeries } from './mappedTable';
import type { RowCoordinates } from './rowGroups';
import type { WhenTable } from './whenTable';

export const NO_SERIES = -2;
const UNKNOWN = -1;

export class SeriesTable {
  readonly series: FoundSeries[] = [];
  readonly #defaults: Coordinates;
  readonly #hasUnitColumn: boolean;
  readonly #unitOfName: ReadonlyMap<string, string>;
  readonly #groups: readonly RowCoordinates[];
  readonly #kinds: readonly Coordinates[];
  readonly #whens: WhenTable;
  /** By slot of the WhenTable: series number by group × kinds + kind. */
  readonly #bySlot: Int32Array[] = [];
  readonly #numberOfKey = new Map<string, number>();
  readonly #numberOfUnit = new Map<string, number>();
  readonly #unitAt = new Map<number, string | null>();

  /** `kinds` are the different coordinates of value columns, their period apart. */
  constructor(table: TableMapping, groups: readonly RowCoordinates[], kinds: readonly Coordinates[], whens: WhenTable) {
    this.#defaults = table.defaults;
    this.#hasUnitColumn = table.columns.some(({ role }) => role === 'unit');
    this.#unitOfName = new Map(Object.entries(table.unitsByName ?? {}));
    this.#groups = groups;
    this.#kinds = kinds;
    this.#whens = whens;
  }

  /** Series number, or NO_SERIES when nothing names an indicator. */
  numberOf(group: number, kind: number, slot: number): number {
    let numbers = this.#bySlot[slot];
    const at = group * this.#kinds.length + kind;
    if (numbers === undefined || at >= numbers.length) numbers = this.#widen(slot, at);
    const known = numbers[at]!;
    if (known !== UNKNOWN) return known;
    return (numbers[at] = this.#make(group, kind, slot, null));
  }

  /** The series in the unit that a cell states itself; the same series when that is the unit anyway. */
  numberInUnit(group: number, kind: number, slot: number, unit: string): number {
    const expected = this.unitOf(group, kind);
    if (expected !== null && sameUnit(expected, unit)) return this.numberOf(group, kind, slot);
    const key = `${group} ${kind} ${slot} ${unit}`;
    const known = this.#numberOfUnit.get(key);
    if (known !== undefined) return known;
    const number = this.#make(group, kind, slot, unit);
    this.#numberOfUnit.set(key, number);
    return number;
  }

  /** Unit that the surroundings of a cell state; null when none does. */
  unitOf(group: number, kind: number): string | null {
    const at = group * this.#kinds.length + kind;
    let unit = this.#unitAt.get(at);
    if (unit === undefined) {
      const [row, column] = [this.#groups[group]!, this.#kinds[kind]!];
      unit = column.unit ?? row.unit ?? unitOfLabel(row, column) ?? this.#openUnit(this.#nameOf(row, column));
      this.#unitAt.set(at, unit);
    }
    return unit;
  }

  #nameOf(row: RowCoordinates, column: Coordinates): string | null {
    const label = column.indicator === null && row.indicator !== null ? splitLabel(row.indicator).name : null;
    return column.indicator ?? label ?? this.#defaults.indicator ?? row.indicatorCode;
  }

  /** Where rows have units of their own, what the table says fills no blank of a row whose name speaks against it. */
  #openUnit(name: string | null): string | null {
    const { unit } = this.#defaults;
    const answered = name === null ? undefined : this.#unitOfName.get(name);
    if (answered !== undefined || unit === null || name === null) return answered ?? unit;
    return this.#hasUnitColumn && isUnlikely(unit, name) ? null : unit;
  }

  #widen(slot: number, at: number): Int32Array {
    const old = this.#bySlot[slot] ?? new Int32Array(0);
    const grown = new Int32Array(Math.max(at + 1, old.length * 2, 256)).fill(UNKNOWN, old.length);
    grown.set(old);
    this.#bySlot[slot] = grown;
    return grown;
  }

  #make(group: number, kind: number, slot: number, cellUnit: string | null): number {
    const found = this.#read(this.#groups[group]!, this.#kinds[kind]!, slot, cellUnit);
    if (found === null) return NO_SERIES;
    const key = keyOf(found);
    const known = this.#numberOfKey.get(key);
    if (known !== undefined) return known;
    this.#numberOfKey.set(key, this.series.length);
    return this.series.push(found) - 1;
  }

  #read(row: RowCoordinates, column: Coordinates, slot: number, cellUnit: string | null): FoundSeries | null {
    const defaults = this.#defaults;
    const label = column.indicator === null && row.indicator !== null ? splitLabel(row.indicator) : null;
    const indicator = this.#nameOf(row, column);
    if (indicator === null || indicator === '') return null;
    const { frequency, form, upTo } = this.#whens.slots[slot]!;
    const ownForm = formUnder(column.form, row.form) ?? label?.form ?? form;
    return {
      indicator,
      indicatorCode: column.indicator === null ? row.indicatorCode : null,
      area: column.area ?? row.area ?? (row.areaCode === null ? defaults.area : null),
      areaCode: column.area === null ? row.areaCode : null,
      unit: cellUnit ?? column.unit ?? row.unit ?? label?.unit ?? this.#openUnit(indicator),
      dimensions: { ...defaults.dimensions, ...row.dimensions, ...column.dimensions },
      frequency,
      form: ownForm ?? (upTo ? null : defaults.form),
      upTo: upTo && ownForm === null,
      category: row.category,
    };
  }
}

/** A stock that its row calls a state at the end stays one under a heading that adds up ("1-9月"). */
function formUnder(column: Coordinates['form'], row: RowCoordinates['form']): Coordinates['form'] {
  return column === 'cumulative' && row === 'end' ? row : (column ?? row);
}

function unitOfLabel(row: RowCoordinates, column: Coordinates): string | null {
  return column.indicator === null && row.indicator !== null ? splitLabel(row.indicator).unit : null;
}

function keyOf(series: FoundSeries): string {
  const { category: _, dimensions, ...rest } = series;
  return JSON.stringify([rest, Object.entries(dimensions).sort(([left], [right]) => (left < right ? -1 : 1))]);
}
