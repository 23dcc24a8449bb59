// The workbook reader alone, in a worker, on bytes already in memory.
import { readXlsx } from './modules/hucre/dist/xlsx.mjs';

onmessage = async ({ data: { input } }) => {
  try {
    const response = await fetch(input);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const start = performance.now();
    const { sheets } = await readXlsx(bytes);
    const milliseconds = performance.now() - start;
    postMessage({ milliseconds, rows: sheets[0].rows.length });
  } catch (error) {
    postMessage({ error: String(error) });
  }
};
