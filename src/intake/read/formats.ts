// The formats we read, in one place: a new one is one reader file and one line here.
// Law: the first that recognises the content reads the file; names only break ties.
import type { InputFile } from '../sheet';
import type { Container } from './container';
import type { DecodedFile } from './decodedFile';
import { isHtml } from './html/isHtml';
import { refused, type ReadInner, type ReadResult } from './readResult';
import { isSdmxCsv } from './sdmx/isSdmxCsv';

type BinaryReader = (file: InputFile, encoding: string | null, readInner: ReadInner) => Promise<ReadResult>;

/** Formats known by their bytes. Workbook readers are loaded when the first workbook comes. */
export const BINARY_FORMATS: Readonly<Record<Exclude<Container, 'text'>, BinaryReader>> = {
  zip: async (file, encoding, readInner) => (await import('../archive/readZip')).readZip(file, encoding, readInner),
  ole: async (file) => (await import('./readXls')).readXls(file),
  oldWorksheet: async (file) => refused('oldExcel', file.name),
  pdf: async (file) => refused('pdf', file.name),
  workspace: async () => ({ kind: 'snapshot' }),
  binary: async (file) => refused('binary', file.name),
};

export interface TextFormat {
  readonly matches: (file: DecodedFile) => boolean;
  readonly read: (file: DecodedFile) => ReadResult | Promise<ReadResult>;
  /** Whether it reads a text of which only the beginning is a string. */
  readonly takesLarge: boolean;
}

/** Formats known by their text; the last takes everything that is text. Readers are loaded when they are met. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  { matches: ({ text }) => isSpreadsheetMl(text), read: ({ name }) => refused('oldExcel', name), takesLarge: false },
  {
    matches: ({ text }) => isHtml(text),
    read: async (file) => (await import('./readHtml')).readHtml(file),
    takesLarge: false,
  },
  {
    matches: ({ text }) => /^\s*<\?xml|^\{\\rtf|^MIME-Version:|^ID;P/.test(text.slice(0, 512)),
    read: ({ name }) => refused('unsupported', name),
    takesLarge: false,
  },
  { matches: isJson, read: async (file) => (await import('./readJson')).readJson(file), takesLarge: false },
  {
    matches: isSdmxCsv,
    read: async (file) => (await import('./sdmx/readSdmxCsv')).readSdmxCsv(file),
    takesLarge: true,
  },
  {
    matches: () => true,
    read: async (file) => (await import('./readDelimited')).readDelimited(file),
    takesLarge: true,
  },
];

function isSpreadsheetMl(text: string): boolean {
  const start = text.slice(0, 2048);
  return /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet"/.test(start) && /^\s*<\?xml/.test(start);
}

/** A file that calls itself JSON is JSON, right or wrong; others must look like it and be it. */
function isJson({ name, text }: DecodedFile): boolean {
  if (/\.(json|geojson)$/i.test(name)) return true;
  const start = text.slice(0, 1024);
  const end = text.slice(-1024).trimEnd().slice(-1);
  return /^\s*\{\s*["}]/.test(start) ? end === '}' : /^\s*\[\s*[[{"\d\]-]/.test(start) && end === ']';
}
