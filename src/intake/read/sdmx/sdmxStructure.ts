// The structure of an SDMX-JSON data set: which components its keys and values point at, in the order of its columns.
// Versions 1.0 and 2.0 keep the same things in other places; https://github.com/sdmx-twg/sdmx-json.
import type { DeclaredColumn } from '../../sheet';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/parseJson';
import { localised, readComponents, type SdmxComponent } from './sdmxComponent';
import { roleOfAttribute, roleOfDimension } from './sdmxRoles';

export const LEVELS = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;
export type Level = (typeof LEVELS)[number];

export interface SdmxColumn {
  readonly component: SdmxComponent;
  readonly role: DeclaredColumn['role'];
}

export interface SdmxStructure {
  readonly name: string;
  /** Dimensions by the part of the key they stand in; those of the data set have one value only. */
  readonly dimensions: Readonly<Record<'dataSet' | 'series' | 'observation', readonly SdmxColumn[]>>;
  readonly attributes: Readonly<Record<Level, readonly SdmxColumn[]>>;
  readonly measures: readonly SdmxComponent[];
}

/** Null when the message has no such structure. */
export function readStructure(source: JsonValue | undefined): SdmxStructure | null {
  if (!isJsonObject(source) || !isJsonObject(source.dimensions)) return null;
  const { dimensions } = source;
  const attributes = isJsonObject(source.attributes) ? source.attributes : {};
  const dimensionsAt = (level: 'dataSet' | 'series' | 'observation'): SdmxColumn[] =>
    readComponents(dimensions[level]).map((component) => ({
      component,
      role: roleOfDimension(component.id, component.roles),
    }));
  const attributesAt = (level: Level): SdmxColumn[] =>
    readComponents(attributes[level]).map((component) => ({
      component,
      role: roleOfAttribute(component.id, component.roles),
    }));
  return {
    name: localised(source) ?? 'sdmx',
    dimensions: {
      dataSet: dimensionsAt('dataSet'),
      series: dimensionsAt('series'),
      observation: dimensionsAt('observation'),
    },
    attributes: {
      dataSet: attributesAt('dataSet'),
      dimensionGroup: attributesAt('dimensionGroup'),
      series: attributesAt('series'),
      observation: attributesAt('observation'),
    },
    measures: readMeasures(source),
  };
}

/** Version 1.0 has one measure and does not name it. */
function readMeasures(source: JsonObject): SdmxComponent[] {
  const measures = isJsonObject(source.measures) ? readComponents(source.measures.observation) : [];
  const only: SdmxComponent = { id: 'OBS_VALUE', name: 'OBS_VALUE', roles: [], values: null, otherwise: null };
  return measures.length === 0 ? [only] : measures.map((measure) => ({ ...measure, otherwise: null }));
}

/** Dimensions in the order in which a key over all of them counts. */
export function allDimensions({ dimensions }: SdmxStructure): SdmxColumn[] {
  return [...dimensions.dataSet, ...dimensions.series, ...dimensions.observation];
}

export function allAttributes({ attributes }: SdmxStructure): SdmxColumn[] {
  return LEVELS.flatMap((level) => attributes[level]);
}

/** The structure without attributes that have no value anywhere: some messages leave out their places as well. */
export function withoutEmptyAttributes(structure: SdmxStructure): SdmxStructure {
  const filled = (level: Level): SdmxColumn[] =>
    structure.attributes[level].filter(({ component }) => component.values?.length !== 0);
  const attributes = {
    dataSet: filled('dataSet'),
    dimensionGroup: filled('dimensionGroup'),
    series: filled('series'),
    observation: filled('observation'),
  };
  return { ...structure, attributes };
}

/** The columns of the sheet: keys, then measures, then attributes. */
export function columnsOf(structure: SdmxStructure): DeclaredColumn[] {
  const column = ({ component, role }: SdmxColumn): DeclaredColumn[] => {
    const label: DeclaredColumn = { role, name: component.name, unit: null };
    return role === 'area' ? [label, { role: 'areaCode', name: component.id, unit: null }] : [label];
  };
  const single = structure.measures.length === 1;
  return [
    ...allDimensions(structure).flatMap(column),
    ...structure.measures.map(({ id, name }): DeclaredColumn => {
      return { role: 'value', name: single && id === 'OBS_VALUE' ? id : name, unit: null };
    }),
    ...allAttributes(structure).flatMap(column),
  ];
}

/** Where a message keeps its structures: beside the data, or in a list that data sets point into. */
export function structureOf(root: JsonObject, set: JsonObject): JsonValue | undefined {
  const data = isJsonObject(root.data) ? root.data : root;
  if (isJsonArray(data.structures)) return data.structures[typeof set.structure === 'number' ? set.structure : 0];
  return data.structure ?? root.structure;
}
