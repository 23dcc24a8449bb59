// Writes the inputs below fixtures/traps from the tables in scripts/traps; expected.json beside them was checked by hand.
// Run it after a change of a table: node scripts/makeTraps.js
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trapFiles } from './traps/trapFiles.js';

const traps = join(import.meta.dirname, '..', 'fixtures', 'traps');

for (const [folder, files] of trapFiles) {
  const path = join(traps, folder);
  await mkdir(path, { recursive: true });
  for (const name of await readdir(path)) if (name !== 'expected.json') await rm(join(path, name));
  for (const [name, bytes] of files) await writeFile(join(path, name), await bytes());
}
