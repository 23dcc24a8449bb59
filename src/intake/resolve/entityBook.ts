// The indicators and areas that an import meets: known ones by name, alias or code, others made new.
// Law: a label that is merely near a known name becomes its own entity and is named; nothing is merged in silence.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import { FRACTION, normaliseUnit } from '../../model/unit';
import type { FoundSeries } from '../map/mappedTable';
import { buildNameIndex, comparableName, matchArea, matchIndicator, nearAreas, nearIndicators } from '../names';
import type { NameIndex } from '../names';
import { foldLabel } from '../notation/cleanText';
import { guessKind } from './guessKind';
import type { DescribedIndicator } from './nameChoices';

/** What names are matched against. `catalogue*` ship with the product and are stored when first used. */
export interface KnownNames {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly catalogueIndicators: readonly Indicator[];
  readonly catalogueAreas: readonly Area[];
}

export class EntityBook {
  /** Entities to be stored with the import, by code. */
  readonly newIndicators = new Map<string, Indicator>();
  readonly newAreas = new Map<string, Area>();
  readonly names: NameIndex;
  readonly #described: ReadonlyMap<string, DescribedIndicator>;
  readonly #storedIndicators: ReadonlySet<string>;
  readonly #storedAreas: ReadonlySet<string>;
  /** By code and label as written, so that thousands of series fold a few labels. */
  readonly #indicatorOfText = new Map<string, Indicator>();
  readonly #indicatorOfLabel = new Map<string, Indicator>();
  readonly #areaOfLabel = new Map<string, string>();
  /** The first new indicator of each name, spellings apart. */
  readonly #firstOfName = new Map<string, Indicator>();

  constructor(known: KnownNames, described: readonly DescribedIndicator[] = []) {
    this.#described = new Map(described.map((one) => [foldLabel(one.label), one]));
    this.#storedIndicators = new Set(known.indicators.map(({ code }) => code));
    this.#storedAreas = new Set(known.areas.map(({ code }) => code));
    this.names = buildNameIndex(
      [...known.indicators, ...known.catalogueIndicators.filter(({ code }) => !this.#storedIndicators.has(code))],
      [...known.areas, ...known.catalogueAreas.filter(({ code }) => !this.#storedAreas.has(code))],
    );
  }

  /** The indicator of a name or code that is known or that this import has made, null when there is none. */
  knownIndicator(code: string | null, label: string | null): Indicator | null {
    const byCode = code === null ? undefined : this.names.indicatorByCode.get(code);
    if (byCode !== undefined) return this.#keepIndicator(byCode);
    const match = label === null ? null : matchIndicator(this.names, label);
    if (match !== null) return this.#keepIndicator(this.names.indicatorByCode.get(match.code)!);
    return label === null ? null : (this.#indicatorOfLabel.get(foldLabel(label)) ?? null);
  }

  /** The indicator a series measures; an unknown one is made from what the file says. `topic`: see tableTopic. */
  indicatorOf(found: FoundSeries, topic: string | null): Indicator {
    const name = seriesName(found, topic);
    const written = `${found.indicatorCode ?? ''} ${name}`;
    const before = this.#indicatorOfText.get(written);
    if (before !== undefined) return before;
    const label = found.indicatorCode ?? foldLabel(name);
    const indicator =
      this.#indicatorOfLabel.get(label) ??
      this.knownIndicator(found.indicatorCode, name) ??
      this.#makeIndicator(found, name);
    this.#indicatorOfLabel.set(label, indicator);
    this.#indicatorOfText.set(written, indicator);
    return indicator;
  }

  /** Code of a known area, null when there is none. */
  knownArea(code: string | null, label: string | null): string | null {
    const area = this.#matchArea(code, label);
    return area === null ? null : this.#keepArea(area);
  }

  /** Code of the area a file names; at least one of code and label must be given. */
  areaOf(code: string | null, label: string | null): string {
    const key = `${code ?? ''} ${label ?? ''}`;
    const before = this.#areaOfLabel.get(key);
    if (before !== undefined) return before;
    const found = this.knownArea(code, label) ?? this.#makeArea(code, label);
    this.#areaOfLabel.set(key, found);
    return found;
  }

  /** Name of a known indicator that is merely near; a part ("技术合同成交额：技术开发") is not near its own whole. */
  nearIndicator(label: string): string | null {
    const [whole = '', ...parts] = label.split('：');
    const ofWhole = parts.length === 0 ? null : matchIndicator(this.names, whole);
    const code = nearIndicators(this.names, label).find((one) => one !== ofWhole?.code);
    return code === undefined ? null : (this.names.indicatorByCode.get(code)?.name ?? null);
  }

  /** Name of a new indicator that came before and is spelt nearly as this one. */
  twinOf({ code, name }: Indicator): string | null {
    const first = this.#firstOfName.get(comparableName(name));
    return first === undefined || first.code === code ? null : first.name;
  }

  nearArea(label: string): string | null {
    const code = nearAreas(this.names, label)[0];
    return code === undefined ? null : (this.names.areaByCode.get(code)?.name ?? null);
  }

  #keepIndicator(indicator: Indicator): Indicator {
    if (!this.#storedIndicators.has(indicator.code)) this.newIndicators.set(indicator.code, indicator);
    return indicator;
  }

  #makeIndicator(found: FoundSeries, name: string): Indicator {
    const said = this.#described.get(foldLabel(name));
    const code = found.indicatorCode ?? said?.name ?? name;
    const known = this.newIndicators.get(code);
    if (known !== undefined) return this.#alsoCalled(known, name);
    const unit = found.unit === null ? '' : storedUnit(normaliseUnit(found.unit));
    const indicator: Indicator = {
      code,
      name: said?.name ?? name,
      nameEn: null,
      unit: said === undefined ? unit : normaliseUnit(said.unit),
      direction: said?.direction ?? 'neutral',
      kind: said?.kind ?? guessKind(found),
      frequency: found.frequency,
      lagMonths: null,
      definition: null,
      source: null,
      owner: null,
      category: found.category,
      aliases: said === undefined || said.name === name ? [] : [name],
      decimals: null,
      ratio: null,
      origin: 'import',
    };
    this.newIndicators.set(code, indicator);
    const spelt = comparableName(indicator.name);
    if (!this.#firstOfName.has(spelt)) this.#firstOfName.set(spelt, indicator);
    return indicator;
  }

  /** Two labels that a person gave one name are one indicator. */
  #alsoCalled(indicator: Indicator, label: string): Indicator {
    if (indicator.name === label || indicator.aliases.includes(label) || !this.#described.has(foldLabel(label))) {
      return indicator;
    }
    const named = { ...indicator, aliases: [...indicator.aliases, label] };
    this.newIndicators.set(indicator.code, named);
    return named;
  }

  #matchArea(code: string | null, label: string | null): Area | null {
    const byCode = code === null ? undefined : this.names.areaByCode.get(code);
    if (byCode !== undefined) return byCode;
    const match = label === null ? null : matchArea(this.names, label);
    return match === null ? null : (this.names.areaByCode.get(match.code) ?? null);
  }

  /** An area is kept with the areas it lies in, so that the tree holds together. */
  #keepArea(area: Area): string {
    for (let next: Area | undefined = area; next !== undefined;) {
      if (this.#storedAreas.has(next.code) || this.newAreas.has(next.code)) break;
      this.newAreas.set(next.code, next);
      next = next.parent === null ? undefined : this.names.areaByCode.get(next.parent);
    }
    return area.code;
  }

  #makeArea(code: string | null, label: string | null): string {
    const name = label ?? code;
    if (name === null) throw new Error('an area needs a name or a code');
    const area: Area = {
      code: code ?? name,
      name,
      shortName: null,
      nameEn: null,
      aliases: [],
      parent: null,
      includedIn: null,
      scopeNote: null,
      ranked: true,
      origin: 'import',
    };
    if (!this.newAreas.has(area.code)) this.newAreas.set(area.code, area);
    return area.code;
  }
}

/** Fractions are stored in percent, as everybody reads them. */
function storedUnit(unit: string): string {
  return unit === FRACTION ? '%' : unit;
}

/** What an indicator is called in its file; `topic`: see tableTopic. */
export function seriesName({ indicator }: Pick<FoundSeries, 'indicator'>, topic: string | null): string {
  return topic === null ? indicator : `${topic} / ${indicator}`;
}
