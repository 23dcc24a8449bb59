// Whether a text table is SDMX-CSV, told from its first line alone: its reader is loaded only then.
import type { DecodedFile } from '../decodedFile';

/** The first word is fixed, the measure too as far as it matters here. */
export function isSdmxCsv({ text }: DecodedFile): boolean {
  const end = text.indexOf('\n');
  const header = end < 0 ? '' : text.slice(0, Math.min(end, 65_536));
  return (
    /^"?(DATAFLOW|STRUCTURE)(\[.*?\])?"?[,;\t|]/.test(header) && /[,;\t|]"?OBS_VALUE(?=[":,;\t|\r]|$)/.test(header)
  );
}
