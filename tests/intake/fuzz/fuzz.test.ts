// Files as they come out of broken disks, half transfers and odd programs: real ones and our own, changed at random inside
// their structure and not only in their bytes. Law: sheets, questions or one refusal; what is held is in proportion.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../../src/intake/sheet';
import { projectRoot } from '../../sourceFiles';
import { realFile, realPaths } from '../read/realFiles';
import { outcomeOf } from './outcome';

const folders = ['traps', 'demo'].map((name) => join(projectRoot, 'fixtures', name));
const own: readonly InputFile[] = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|csv|txt|xls|json)$/.test(name) && !name.endsWith('expected.json'))
    .map((name) => ({ name: name.split('/').pop() ?? name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
);
const real: readonly InputFile[] = realPaths()
  .filter((path) => /\.(xlsx|csv|tsv|json|xls)$/.test(path))
  .map(realFile)
  .filter(({ bytes }) => bytes.length < 60_000);
const all = [...own, ...real];
const workbooks = all.filter(({ name, bytes }) => name.endsWith('.xlsx') && isArchive(bytes));
const texts = all.filter(({ name }) => /\.(csv|txt|tsv)$/.test(name));
const trees = all.filter(({ name, bytes }) => name.endsWith('.json') && isJson(bytes));

function isArchive(bytes: Uint8Array): boolean {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(strFromU8(bytes));
    return true;
  } catch {
    return false;
  }
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const SEED = { seed: 20_240_930 };

/** Nothing of it is thrown, and it holds no more than its bytes can say. */
async function expectBounded(file: InputFile): Promise<void> {
  const { cells, observations, said } = await outcomeOf(file);
  expect(cells).toBeLessThan(100_000 + file.bytes.length * 200);
  expect(observations).toBeLessThanOrEqual(cells);
  expect(said).toBeLessThan(3_000_000);
}

/** One change of markup or other text, at a place between 0 and 1. */
const edit = fc.record({
  at: place,
  kind: fc.constantFrom('cut', 'double', 'swap', 'number', 'odd', 'quote'),
  length: fc.integer({ min: 1, max: 60 }),
  odd: fc.constantFrom(
    '&',
    '<',
    '>',
    '"',
    '&#0;',
    '&#x110000;',
    '<![CDATA[',
    ']]>',
    '\u0000',
    '\uFEFF',
    '合计',
    '9'.repeat(40),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited(text: string, { at, kind, length, odd }: Edit): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'swap':
      return before + piece.split('').reverse().join('') + after;
    case 'number':
      return before + piece.replace(/\d+/, '1048577') + after;
    case 'odd':
      return before + odd + piece + after;
    case 'quote':
      return `${before}"${piece}${after}`;
  }
}

describe('fuzzed files', { timeout: 120_000 }, () => {
  it('R-851 workbooks whose markup was changed inside the archive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...workbooks),
        place,
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (file, part, edits) => {
          const parts = unzipSync(file.bytes);
          const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
          const name = names[Math.floor(part * names.length)]!;
          parts[name] = strToU8(edits.reduce(edited, strFromU8(parts[name]!)));
          await expectBounded({ name: file.name, bytes: zipSync(parts, { level: 1 }) });
        },
      ),
      { ...SEED, numRuns: 250 },
    );
  });

  it('R-851 workbooks with a part lost, repeated or under the name of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...workbooks), place, place, fc.boolean(), async (file, one, other, isLost) => {
        const parts = unzipSync(file.bytes);
        const names = Object.keys(parts);
        const [from, to] = [names[Math.floor(one * names.length)]!, names[Math.floor(other * names.length)]!];
        if (isLost) delete parts[from];
        else parts[to] = parts[from]!;
        await expectBounded({ name: file.name, bytes: zipSync(parts, { level: 1 }) });
      }),
      { ...SEED, numRuns: 120 },
    );
  });

  it('R-851 texts with cells, quotes and line ends lost, repeated and added', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async (file, edits) => {
          const text = Buffer.from(file.bytes).toString('latin1');
          const changed = edits.reduce(edited, text);
          await expectBounded({ name: file.name, bytes: new Uint8Array(Buffer.from(changed, 'latin1')) });
        },
      ),
      { ...SEED, numRuns: 250 },
    );
  });

  it('R-851 JSON whose tree was changed', async () => {
    const value = fc.oneof(fc.constant(null), fc.jsonValue({ maxDepth: 3 }), fc.constant({ __proto__: null, 值: '—' }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...trees), fc.integer({ min: 0, max: 400 }), value, async (file, step, put) => {
        let count = 0;
        const changed = JSON.stringify(JSON.parse(strFromU8(file.bytes)), (_, one: unknown) =>
          (count += 1) === step ? put : one,
        );
        await expectBounded({ name: file.name, bytes: strToU8(changed ?? 'null') });
      }),
      { ...SEED, numRuns: 120 },
    );
  });

  it('R-851 the first half of one file and the second half of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.constantFrom(...all), place, async (one, other, at) => {
        const bytes = Buffer.concat([
          one.bytes.subarray(0, Math.floor(at * one.bytes.length)),
          other.bytes.subarray(Math.floor(at * other.bytes.length)),
        ]);
        await expectBounded({ name: one.name, bytes: new Uint8Array(bytes) });
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});
