import { describe, expect, it } from 'vitest';
import { expectedOf, fixturePath, inOrder, readFixture } from './fixtureFolders';

describe('SDMX', () => {
  it.each([
    ['R-246', 'sdmx-json-1-time-series', 'rd.json'],
    ['R-246', 'sdmx-json-2-flat', 'rice.json'],
    ['R-248', 'sdmx-csv-1-labels-both', 'patents.csv'],
    ['R-248', 'sdmx-csv-2-labels-name', 'rd.csv'],
  ])('%s %s comes out as expected', async (_, folder, file) => {
    const { format, issues, questions, observations } = expectedOf(folder);
    const read = await readFixture(fixturePath(folder, file));
    expect(read).toEqual({ format, refusal: null, issues, questions, observations: inOrder(observations) });
  });
});
