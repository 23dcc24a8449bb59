import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What Chromium 92 does not have and the build does not add. */
const TOO_NEW = [
  /\.toSorted\(/,
  /\.toReversed\(/,
  /\.toSpliced\(/,
  /\.findLast(Index)?\(/,
  /\bstructuredClone\(/,
  /\bObject\.(hasOwn|groupBy)\(/,
  /\bMap\.groupBy\(/,
  /\bPromise\.(withResolvers|try)\(/,
  /\bArray\.fromAsync\(/,
  /\bAbortSignal\.(timeout|any)\(/,
  /\bcrypto\.randomUUID\(/,
  /\bURL\.(canParse|parse)\(/,
  /\bscheduler\.(postTask|yield)\b/,
  /\bIterator\.from\(/,
  /:has\(|@container/,
  /\bstatic\s*\{/,
];

const root = join(import.meta.dirname, '..', '..', 'src');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe('the oldest browser', () => {
  it('R-618 is asked for nothing that came after Chromium 92', () => {
    const used = files(root)
      .filter((file) => /\.(ts|tsx|css)$/.test(file) && !file.includes('/cli/'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return TOO_NEW.filter((pattern) => pattern.test(text)).map(
          (pattern) => `${file.slice(root.length)} ${pattern}`,
        );
      });
    expect(used).toEqual([]);
  });
});
