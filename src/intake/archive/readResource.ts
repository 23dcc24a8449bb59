// One resource of a data package as sheets: a delimited text by its declared dialect, a workbook or JSON by its own
// reader, data that stand in the descriptor as they are.
import type { Question, Refusal } from '../../model/issue';
import { decodeText } from '../decode/decodeText';
import { jsonTables } from '../read/json/jsonTables';
import type { JsonValue } from '../read/json/parseJson';
import { plainSheet, type ReadInner } from '../read/readResult';
import type { Sheet, SheetRows } from '../sheet';
import { textOf, type PackageDescriptor, type PackageResource } from './packageDescriptor';
import { readDialect, rowsByDialect } from './readDialect';
import { statedTable } from './statedTable';

export type ResourceResult =
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly Sheet[];
      readonly encoding: string | null;
      readonly questions: readonly Question[];
    }
  | { readonly kind: 'trouble'; readonly trouble: Pick<Refusal, 'kind' | 'params'> };

interface ResourceOptions {
  readonly encoding: string | null;
  readonly readInner: ReadInner;
}

const OTHER_READERS = /\.(json|xlsx|xlsm|xls|html?)$/i;

/** `part` null: the data stand in the descriptor. */
export async function readResource(
  descriptor: PackageDescriptor,
  resource: PackageResource,
  part: { readonly path: string; readonly bytes: Uint8Array } | null,
  options: ResourceOptions,
): Promise<ResourceResult> {
  const dialect = readDialect(resource.source.dialect);
  const name = textOf(resource.source, 'title') ?? resource.name.replace(/\.[a-z]{2,4}$/i, '');
  const stated = (rows: SheetRows, sheetName: string): Sheet => {
    const known = statedTable(descriptor, resource, dialect.hasHeader);
    return fitting({ ...plainSheet(sheetName, rows), stated: known });
  };
  if (part === null) {
    const data = resource.source.data;
    if (typeof data === 'string') return found([stated(rowsByDialect(data, dialect), name)], null, []);
    return tablesOf(data ?? null, name, stated);
  }
  const encoding = textOf(resource.source, 'encoding')?.toLowerCase() ?? options.encoding;
  if (OTHER_READERS.test(part.path)) return throughReader(part, encoding, options, name, stated);
  const decoded = decodeText(part.bytes, encoding);
  if (decoded.kind !== 'text') {
    const kind = decoded.kind === 'binary' ? 'binary' : 'encoding';
    return { kind: 'trouble', trouble: { kind, params: { encoding: encoding ?? '' } } };
  }
  const questions = decoded.alternatives.length > 0 ? [encodingQuestion(decoded.alternatives)] : [];
  return found([stated(rowsByDialect(decoded.text, dialect), name)], decoded.encoding, questions);
}

function found(sheets: readonly Sheet[], encoding: string | null, questions: readonly Question[]): ResourceResult {
  return { kind: 'sheets', sheets, encoding, questions };
}

function tablesOf(
  data: JsonValue,
  name: string,
  stated: (rows: SheetRows, sheetName: string) => Sheet,
): ResourceResult {
  const tables = jsonTables(data);
  if (tables.length === 0) return { kind: 'trouble', trouble: { kind: 'noTable', params: {} } };
  return found(
    tables.map(({ rows }) => stated(rows, name)),
    null,
    [],
  );
}

async function throughReader(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  encoding: string | null,
  { readInner }: ResourceOptions,
  name: string,
  stated: (rows: SheetRows, sheetName: string) => Sheet,
): Promise<ResourceResult> {
  const read = await readInner({ name: path, bytes }, { encoding });
  if (read.kind === 'refused') return { kind: 'trouble', trouble: read.refusal };
  if (read.kind === 'snapshot') return { kind: 'trouble', trouble: { kind: 'unsupported', params: {} } };
  const sheets = read.sheets.map((sheet): Sheet => {
    const own = read.sheets.length === 1 ? name : `${name} ${sheet.name}`;
    if (sheet.declared !== null) return { ...sheet, name: own };
    return { ...sheet, ...stated(sheet.rows, own), merges: sheet.merges, hidden: sheet.hidden };
  });
  return found(sheets, read.encoding, read.questions);
}

/** Fields say something of columns only where there are as many, by number or by the names in the header. */
function fitting(sheet: Sheet): Sheet {
  const { stated } = sheet;
  if (stated === undefined || stated.fields.length === 0) return sheet;
  const first = sheet.rows.slice(0, 200).find((cells) => cells.length > 0) ?? [];
  if (!stated.hasHeader) return stated.fields.length === first.length ? sheet : withoutFields(sheet);
  const header = first.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
  const fields = header.map((name) => stated.fields.find((field) => fold(field.name) === name));
  if (fields.every((field) => field === undefined)) return withoutFields(sheet);
  const unknown = { content: null, title: null, unit: null, unitHint: null };
  return {
    ...sheet,
    stated: { ...stated, fields: fields.map((field, at) => field ?? { name: header[at] ?? '', ...unknown }) },
  };
}

function withoutFields(sheet: Sheet): Sheet {
  return sheet.stated === undefined ? sheet : { ...sheet, stated: { ...sheet.stated, fields: [] } };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function encodingQuestion(suggestions: readonly string[]): Question {
  const nowhere = { sheet: null, table: null, columns: [], cells: [] };
  return { kind: 'encoding', file: '', ...nowhere, suggestions, params: { encoding: suggestions[0] ?? '' } };
}
