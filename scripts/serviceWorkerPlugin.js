// Vite plugin: lists the built files, hashes their contents and writes sw.js from the template.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { projectRoot } from './projectRoot.js';

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** @returns {import('vite').Plugin} */
export function serviceWorkerPlugin() {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        const files = filesOf(folder)
          .filter((file) => !file.endsWith('sw.js') && !file.endsWith('.map'))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(relative(folder, file)).update(readFileSync(file));
        const addresses = files.map((file) => `./${relative(folder, file).split(sep).join('/')}`);
        const template = readFileSync(join(projectRoot, 'scripts', 'serviceWorker.template.js'), 'utf8');
        const text = template
          .replace('__VERSION__', hash.digest('hex').slice(0, 12))
          .replace('__FILES__', JSON.stringify(addresses, null, 2));
        writeFileSync(join(folder, 'sw.js'), text);
      },
    },
  };
}
