// SDMX-JSON data messages, 1.0 and 2.0, to long sheets with declared columns.
// Law: one row an observation; a data set that asks for deletion brings nothing, one that contradicts itself refuses.
import type { Sheet } from '../../sheet';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/parseJson';
import { plainSheet } from '../readResult';
import { rowsOfDataSet } from './sdmxRows';
import { columnsOf, readStructure, structureOf, withoutEmptyAttributes, type SdmxStructure } from './sdmxStructure';

export type SdmxMessage =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly deletions: number }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'other' };

export function readSdmxJson(root: JsonValue): SdmxMessage {
  if (!isJsonObject(root)) return { kind: 'other' };
  const data = isJsonObject(root.data) ? root.data : root;
  const sets = isJsonArray(data.dataSets) ? data.dataSets.filter(isJsonObject) : [];
  const first = sets[0];
  if (first === undefined || readStructure(structureOf(root, first)) === null) return { kind: 'other' };
  const wanted = sets.filter(({ action }) => action !== 'Delete' && action !== 'D');
  const sheets = wanted.map((set, index) => sheetOf(root, set, index));
  if (sheets.some((sheet) => sheet === null)) return { kind: 'contradiction' };
  return {
    kind: 'sheets',
    sheets: sheets.filter((sheet) => sheet !== null),
    deletions: sets.length - wanted.length,
  };
}

function sheetOf(root: JsonObject, set: JsonObject, index: number): Sheet | null {
  const stated = readStructure(structureOf(root, set));
  if (stated === null) return null;
  return sheetBy(stated, set, index) ?? sheetBy(withoutEmptyAttributes(stated), set, index);
}

function sheetBy(structure: SdmxStructure, set: JsonObject, index: number): Sheet | null {
  const rows = rowsOfDataSet(set, structure);
  if (rows === null) return null;
  const declared = columnsOf(structure);
  const name = index === 0 ? structure.name : `${structure.name} ${index + 1}`;
  return { ...plainSheet(name, [declared.map((column) => column.name), ...rows]), declared };
}
