// Writes fixtures/demo from the tables in scripts/demo: the story of one district bureau as the files it would have.
// Run it after a change of a table: node scripts/makeDemo.js
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoFiles, demoIndex } from './demo/files.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'demo');

await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) await rm(join(folder, name));
for (const [, name, bytes] of demoFiles) await writeFile(join(folder, name), await bytes());
await writeFile(join(folder, 'index.json'), demoIndex);
