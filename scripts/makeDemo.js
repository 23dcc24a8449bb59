// Writes fixtures/demo and the three messy inputs from the tables in scripts/demo.
// Run it after a change of a table: node scripts/makeDemo.js
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoFiles, demoIndex } from './demo/files.js';
import { messyFiles } from './demo/messy.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const demo = join(fixtures, 'demo');

await mkdir(demo, { recursive: true });
for (const name of await readdir(demo)) await rm(join(demo, name));
for (const [, name, bytes] of demoFiles) await writeFile(join(demo, name), await bytes());
await writeFile(join(demo, 'index.json'), demoIndex);

for (const [folder, name, bytes] of messyFiles) {
  await mkdir(join(fixtures, folder), { recursive: true });
  await writeFile(join(fixtures, folder, name), await bytes());
}
