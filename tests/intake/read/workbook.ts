// Builds small XLSX packages part by part, for shapes that no writer would write.
import { strToU8, zipSync } from 'fflate';

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships>${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relationship}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export interface WorkbookParts {
  /** Content of <worksheet>, by sheet. */
  readonly sheets: readonly string[];
  /** Attributes added to each <sheet> of the workbook. */
  readonly states?: readonly string[];
  /** Content of <styleSheet>. */
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly extra?: Readonly<Record<string, string>>;
}

export function workbook({
  sheets,
  states = [],
  styles = '',
  date1904 = false,
  extra = {},
}: WorkbookParts): Uint8Array {
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  const list = sheets.map(
    (_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}" ${states[index] ?? ''}/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(...targets, ['styles', 'styles.xml']),
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((content, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${content}</worksheet>`]),
    ),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A sheet of rows given as XML cells. */
export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`;
}
