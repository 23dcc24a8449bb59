// Every difficulty of the study of practice (4.3) and of other systems, as an office would hand it in, through the same
// core as the command line, compared exactly with what a person wrote down.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trapFiles } from '../../scripts/traps/trapFiles.js';
import { readJson } from '../cli/report';
import { projectRoot } from '../sourceFiles';
import { compactReport } from './compactReport';
import type { CompactReport } from './compactReport';

interface Expected {
  /** What makes the table hard, and what must not happen. */
  readonly trap: string;
  /** By file name; `options` are words of the command line that answer what the file leaves open. */
  readonly files: Readonly<Record<string, CompactReport & { readonly options?: readonly string[] }>>;
}

const folderOf = (folder: string) => join(projectRoot, 'fixtures/traps', folder);

async function expectedOf(folder: string): Promise<Expected> {
  return JSON.parse(await readFile(join(folderOf(folder), 'expected.json'), 'utf8')) as Expected;
}

const titles: readonly (readonly [string, string])[] = [
  ['R-342 reads past numbers of annexes and dates above a title', '01-title-rows'],
  ['R-490 gives each measure its unit of a unit row', '02-unit-rows'],
  ['R-407 converts units of headers, cells and rows exactly', '03-unit-in-header-or-cell'],
  ['R-486 keeps the headings over a name, merged or not', '04-headers-of-several-rows'],
  ['R-402 fills what is merged or written once in the first column', '05-merged-first-column'],
  ['R-484 takes neither totals nor growth in rows for values', '06-totals'],
  ['R-487 lets headings among the rows say when, where and what', '07-section-rows'],
  ['R-483 keeps dates, names and telephone numbers of signatures out', '08-notes-and-signatures'],
  ['R-316 tells the kinds of nothing apart', '09-missing-marks'],
  ['R-310 reads full-width digits', '10-full-width'],
  ['R-492 asks what a triangle means where the table does not show it', '11-signs-and-arrows'],
  ['R-359 asks whether shares below one are fractions', '12-percent-or-fraction'],
  ['R-491 never takes growth for a level', '13-growth-basis'],
  ['R-512 keeps percentage points apart from percent', '14-percentage-points'],
  ['R-485 takes the words behind a period for what they say', '15-cumulative-or-single'],
  ['R-823 lends the year of the title to periods in rows', '16-period-notations'],
  ['R-414 asks where a date can be read in several ways', '17-dates'],
  ['R-822 lets no single comma change what all other numbers mean', '18-text-numbers'],
  ['R-431 knows areas by alias and code, and names what is merely near', '19-area-names'],
  ['R-431 merges no areas of different scope', '20-area-with-scope'],
  ['R-824 counts an area within another once', '21-overlapping-areas'],
  ['R-366 knows indicators by their many names', '22-indicator-spellings'],
  ['R-493 dates the sheets of a book by its names, or asks', '23-books-of-many-sheets'],
  ['R-230 reads what is hidden and says so', '24-hidden-rows-and-columns'],
  ['R-827 names zeros that only a formula gives, and errors', '25-formulas'],
  ['R-204 reads the encodings of Chinese programs', '26-encodings'],
  ['R-240 reads pages saved as workbooks, and says the way out for the rest', '27-old-formats'],
  ['R-241 reads a table copied out of a text document', '28-tables-inside-word'],
  ['R-488 begins another table where other columns or another year begin', '29-continued-tables'],
  ['R-410 keeps a repeated value once and asks about a different one', '30-duplicates'],
  ['R-494 tells a rounding difference with the sentence of the yearbooks', '31-rounding'],
  ['R-831 brings the published table out right', '31-published-table'],
  ['R-468 takes no year of a book for that of its data', '32-year-of-a-yearbook'],
  ['R-831 never takes GBK for Latin letters', 'field-gbk-not-latin'],
  ['R-831 fills merged headers that other readers leave blank', 'field-merged-header'],
  ['R-831 takes the value and not what is shown of it', 'field-value-not-display'],
  ['R-368 merges no short headers that are two characters apart', 'field-short-headers'],
];

describe('traps', { timeout: 60_000 }, () => {
  it.each(titles)('%s (%s)', async (_, folder) => {
    const { files } = await expectedOf(folder);
    for (const [name, { options = [], ...expected }] of Object.entries(files)) {
      const { files: reports } = await readJson(join(folderOf(folder), name), ...options);
      expect({ [name]: compactReport(reports[0]!) }).toEqual({ [name]: expected });
    }
  });

  it('R-831 every input of every folder is expected to give something, and every folder is tested', async () => {
    expect((await readdir(folderOf('.'))).sort()).toEqual(titles.map(([, folder]) => folder).sort());
    for (const [, folder] of titles) {
      const inputs = (await readdir(folderOf(folder))).filter((name) => name !== 'expected.json');
      expect(Object.keys((await expectedOf(folder)).files).sort()).toEqual(inputs.sort());
    }
  });

  it.each(trapFiles)('R-832 the inputs of %s are what the drawings give', async (folder, files) => {
    for (const [name, bytes] of files) {
      expect([name, Buffer.compare(await readFile(join(folderOf(folder), name)), Buffer.from(await bytes()))]).toEqual([
        name,
        0,
      ]);
    }
  });
});
