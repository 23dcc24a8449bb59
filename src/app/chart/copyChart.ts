// A chart to the clipboard: picture and table in one entry, of which each program takes what it can. Loaded when first used.
// Law: where the clipboard is closed the picture is saved as a file, and which of the two it was is answered.
import { pastedTable } from '../../export/chartClipboard';
import { picturePng } from '../../export/drawPicture';
import { type ChartToSave, saveChart, usualPicture } from './saveChart';

export async function copyChart(chart: ChartToSave): Promise<'copied' | 'saved'> {
  // Absent in insecure contexts, whatever the types say.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined;
  if (clipboard?.write !== undefined && typeof ClipboardItem !== 'undefined') {
    try {
      await clipboard.write([await itemOf(chart)]);
      return 'copied';
    } catch {
      // Forbidden by the person or by a policy: the file is the way out.
    }
  }
  await saveChart(chart, 'png2');
  return 'saved';
}

async function itemOf(chart: ChartToSave): Promise<ClipboardItem> {
  const { html, text } = pastedTable(chart.data, chart.title, chart.source, chart.words);
  return new ClipboardItem({
    'image/png': await picturePng(usualPicture(chart), 2),
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
}
