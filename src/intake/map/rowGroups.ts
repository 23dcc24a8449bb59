// Numbers the different combinations of row labels: all rows of one series (per value column and form) are one group.
// Law: rows with equal labels, equal patch and equal section form one group, whatever stands between them.
import type { ColumnRole, Coordinates, TableMapping } from '../../model/mapping';
import type { ValueForm } from '../../model/observation';
import { formOfLabel } from './formOfLabel';
import type { Sheet } from '../sheet';
import { LabelColumn } from './labelColumn';
import { parseMultiplier, statesMultiplier } from './multiplier';
import { TupleIndex } from './tupleIndex';

/** What the labels of a row say; null where they say nothing. */
export interface RowCoordinates {
  readonly indicator: string | null;
  readonly indicatorCode: string | null;
  readonly area: string | null;
  readonly areaCode: string | null;
  readonly unit: string | null;
  readonly form: ValueForm | null;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Power of ten that the row's values are to be multiplied with. */
  readonly exponent: number;
  readonly category: string | null;
}

type LabelRole = Extract<
  ColumnRole['role'],
  'indicator' | 'indicatorCode' | 'area' | 'areaCode' | 'unit' | 'multiplier' | 'dimension' | 'form' | 'section'
>;

const LABEL_ROLES: readonly string[] = [
  'indicator',
  'indicatorCode',
  'area',
  'areaCode',
  'unit',
  'multiplier',
  'dimension',
  'form',
  'section',
] satisfies LabelRole[];

interface Axis {
  readonly role: ColumnRole;
  readonly labels: LabelColumn;
}

export class RowGroups {
  /** Coordinates by group number. */
  readonly coordinates: RowCoordinates[] = [];
  readonly #axes: readonly Axis[];
  /** Positions in `#axes` by role; none for roles that no column has. */
  readonly #axesOf = new Map<string, number[]>();
  readonly #tuple: Int32Array;
  readonly #index: TupleIndex;
  readonly #patches: TableMapping['rowPatches'];
  readonly #patched: ReadonlySet<number>;
  #section: string | null = null;
  #sectionNumber = 0;
  #last = -1;

  constructor(sheet: Sheet, table: TableMapping) {
    this.#axes = table.columns.flatMap((role, index) =>
      LABEL_ROLES.includes(role.role) ? [{ role, labels: new LabelColumn(sheet, table.range.left + index) }] : [],
    );
    for (const [axis, { role }] of this.#axes.entries())
      this.#axesOf.set(role.role, [...(this.#axesOf.get(role.role) ?? []), axis]);
    this.#tuple = new Int32Array(this.#axes.length + 2);
    this.#index = new TupleIndex(this.#tuple.length);
    this.#patches = table.rowPatches;
    this.#patched = new Set(Object.keys(table.rowPatches).map(Number));
  }

  /** Every row from here on stands under this heading. */
  enterSection(label: string): void {
    this.#section = label;
    this.#sectionNumber += 1;
    this.#last = -1;
  }

  /** Group number of a row. */
  groupAt(row: number): number {
    const tuple = this.#tuple;
    const axes = this.#axes;
    let changed = this.#last < 0;
    for (let axis = 0; axis < axes.length; axis += 1) {
      const number = axes[axis]!.labels.numberAt(row);
      if (number === tuple[axis]) continue;
      tuple[axis] = number;
      changed = true;
    }
    const patch = this.#patched.size > 0 && this.#patched.has(row) ? row + 1 : 0;
    if (patch !== tuple[axes.length]) changed = true;
    if (!changed) return this.#last;
    tuple[axes.length] = patch;
    tuple[axes.length + 1] = this.#sectionNumber;
    const group = this.#index.add(tuple);
    if (group === this.coordinates.length) this.coordinates.push(this.#read(row));
    this.#last = group;
    return group;
  }

  #read(row: number): RowCoordinates {
    const found = { ...this.#labels() };
    const patch: Coordinates | undefined = this.#patched.has(row) ? this.#patches[row] : undefined;
    if (patch === undefined) return found;
    return {
      ...found,
      indicator: patch.indicator ?? found.indicator,
      area: patch.area ?? found.area,
      areaCode: patch.area === null ? found.areaCode : null,
      unit: patch.unit ?? found.unit,
      form: patch.form ?? found.form,
      dimensions: { ...found.dimensions, ...patch.dimensions },
    };
  }

  #labels(): RowCoordinates {
    const form = this.#text('form');
    const { unit, exponent } = scaled(this.#text('unit'), this.#text('multiplier'));
    return {
      indicator: this.#text('indicator'),
      indicatorCode: this.#text('indicatorCode'),
      area: this.#text('area'),
      areaCode: this.#text('areaCode'),
      unit,
      form: form === null ? null : formOfLabel(form),
      dimensions: this.#dimensions(),
      exponent,
      category: this.#text('section') ?? this.#section,
    };
  }

  /** Null where no column of that role says anything. Most tables have one column of a few roles. */
  #text(role: LabelRole): string | null {
    const axes = this.#axesOf.get(role);
    if (axes === undefined) return null;
    const said = axes.map((axis) => this.#axes[axis]!.labels.texts[this.#tuple[axis]!]!).filter((part) => part !== '');
    return said.length === 0 ? null : (role === 'unit' ? [...new Set(said)] : said).join(' / ');
  }

  #dimensions(): Record<string, string> {
    const members = this.#axes.flatMap(({ role, labels }, axis): [string, string][] => {
      const member = labels.texts[this.#tuple[axis]!]!;
      return role.role === 'dimension' && member !== '' ? [[role.name, member]] : [];
    });
    // An assignment to "__proto__" would be lost in silence.
    return Object.fromEntries(members);
  }
}

/**
 * A multiplier moves the decimal point, unless the unit states it as well ("GBP (£ thousands)", Thousands): then the
 * value already is in that unit. One that is not known stays a part of the unit: nothing is multiplied on a guess.
 */
function scaled(unit: string | null, multiplier: string | null): { unit: string | null; exponent: number } {
  if (multiplier === null || (unit !== null && statesMultiplier(unit))) return { unit, exponent: 0 };
  const exponent = parseMultiplier(multiplier);
  if (exponent !== null || multiplier === unit) return { unit, exponent: exponent ?? 0 };
  return { unit: unit === null ? multiplier : `${multiplier} ${unit}`, exponent: 0 };
}
