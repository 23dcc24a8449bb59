// The words of `tidemark export` as one value. Law: the name of the file says its format.
import { DATA_FORMATS, type DataFormat } from '../export/data/dataFormat';
import type { CommandMistake } from './commandMistake';
import type { WorkspacePaths } from './workspaceOf';

export interface ExportCommand extends WorkspacePaths {
  readonly kind: 'export';
  /** package: all of the workspace, exactly. */
  readonly format: DataFormat | 'package';
  /** Codes or names; null: all. */
  readonly indicators: readonly string[] | null;
  /** Name or code; null: all. */
  readonly area: string | null;
  readonly output: string;
  readonly language: 'zh' | 'en';
}

export function exportCommand(
  paths: readonly string[],
  values: ReadonlyMap<string, string>,
  language: 'zh' | 'en',
): ExportCommand | CommandMistake {
  const mistake = (what: CommandMistake['mistake'], text: string): CommandMistake => {
    return { kind: 'mistake', language, mistake: what, text };
  };
  const output = values.get('output');
  if (paths.length === 0) return mistake('noFiles', '');
  if (output === undefined) return mistake('missingValue', '-o');
  const format = formatOf(output);
  if (format === null) return mistake('exportFormat', output);
  const indicators =
    values
      .get('indicators')
      ?.split(/[,，]/)
      .map((name) => name.trim()) ?? null;
  const area = values.get('area') ?? null;
  if (format === 'package' && (indicators !== null || area !== null)) return mistake('packageIsWhole', output);
  return { kind: 'export', paths, mapping: values.get('mapping') ?? null, format, indicators, area, output, language };
}

function formatOf(output: string): ExportCommand['format'] | null {
  if (/\.tidemark\.zip$/i.test(output)) return 'package';
  return DATA_FORMATS.find((format) => output.toLowerCase().endsWith(`.${format}`)) ?? null;
}
