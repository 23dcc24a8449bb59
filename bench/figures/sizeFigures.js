// What has to be downloaded, gzip -9, from the built folder: the first load, and each part that is loaded when first used.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { summary } from '../statistics.js';

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1024;

/** Chunks a chunk needs before it can run; dynamic imports are not among them. */
function staticImports(path) {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{},$\s]+from\s*)?["']\.\/([^"']+)["']/g)];
  return found.map((match) => match[1]);
}

function closure(folder, names, seen = new Set()) {
  for (const name of names) {
    const path = join(folder, name);
    if (seen.has(name) || !existsSync(path)) continue;
    seen.add(name);
    if (name.endsWith('.js')) closure(folder, staticImports(path), seen);
  }
  return seen;
}

const sizeOf = (folder, names) => [...names].reduce((total, name) => total + gzipped(join(folder, name)), 0);

/** Everything the chunks whose names match bring with them beyond `known`. */
function part(folder, pattern, known) {
  const names = readdirSync(folder).filter((name) => pattern.test(name) && name.endsWith('.js'));
  return sizeOf(
    folder,
    [...closure(folder, names)].filter((name) => !known.has(name)),
  );
}

/** @returns {object[]} figures; sizes do not vary, so each has one run */
export function sizeFigures(dist) {
  const folder = join(dist, 'assets');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.?\/?assets\/([^"]+\.(?:js|css))"/g)].map((match) =>
    basename(match[1]),
  );
  const first = closure(folder, named);
  const sizes = [
    ['first load without charts', sizeOf(folder, first) + gzipped(join(dist, 'index.html')), 260],
    ['charts, when first drawn', part(folder, /echarts|chart/i, first), 205],
    ['import worker, when first used', part(folder, /worker/i, new Set()), 70],
    [
      'export, when first used',
      part(
        folder,
        /export|picture/i,
        new Set([
          ...first,
          ...closure(
            folder,
            readdirSync(folder).filter((name) => /echarts/i.test(name)),
          ),
        ]),
      ),
      130,
    ],
  ];
  return sizes.map(([name, size, goal]) => ({ name, unit: 'KiB gz', ours: summary([size]), ratio: size, goal }));
}
